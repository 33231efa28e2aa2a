public import Criteria
public import Documents

/// Knows the beginnings of unit names and how far a name runs.
public struct UnitNames: Sendable {
    /// A beginning that gives a kind away.
    private struct Beginning: Sendable {
        let count: Int
        let pattern: Pattern

        /// The place of the kind in `kinds`: a text is held against many beginnings, and a kind is dear to copy.
        let kind: Int
    }

    private let kinds: [UnitKind]

    /// By the folded first byte; longest first, so that `Trường Mầm non` wins over `Trường`.
    private let beginnings: [UInt8: [Beginning]]

    public init(_ kinds: [UnitKind]) {
        self.kinds = kinds
        let all = kinds.enumerated().flatMap { index, kind in
            kind.names.map { Beginning(count: $0.unicodeScalars.count, pattern: Pattern($0), kind: index) }
        }
        beginnings = Dictionary(grouping: all.filter { !$0.pattern.bytes.isEmpty }) { $0.pattern.bytes[0] }
            .mapValues { $0.sorted { $0.count > $1.count } }
    }

    /// A name in a text.
    public struct Mention: Sendable {
        public var range: Range<Int>
        public var kind: UnitKind

        /// The end of the beginning that gave the kind away.
        public var head: Int
    }

    /// The name that begins at an index; `nil` when none does.
    public func mention(at index: Int, in text: FoldedText) -> Mention? {
        guard index < text.count, let beginnings = beginnings[text.bytes[index]], text.isUppercase(at: index),
            !text.isLetter(at: index - 1)
        else { return nil }
        for beginning in beginnings {
            guard let end = text.end(of: beginning.pattern, at: index) else { continue }
            // Folding forgives marks; a name must have its own ("Phòng", not "Phong").
            guard end - index != beginning.count || text.means(index..<end, beginning.pattern) else {
                continue
            }
            return Mention(range: index..<nameEnd(from: end, in: text), kind: kinds[beginning.kind], head: end)
        }
        return nil
    }

    /// All names in a range, from left to right, none inside another.
    public func mentions(in text: FoldedText, range: Range<Int>? = nil) -> [Mention] {
        let range = range ?? 0..<text.count
        var found: [Mention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let mention = mention(at: index, in: text) {
                found.append(mention)
                index = max(mention.range.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    /// Words in lower case with which a sentence goes on after a name.
    private static let stops: PatternSet = [
        "báo cáo", "đánh giá", "tổ chức", "triển khai", "đã", "trình", "gửi", "xây dựng", "thực hiện", "đề nghị",
        "kính", "luôn",
        "tăng cường", "tham mưu", "có", "năm", "được", "tự", "là", "như", "về", "ban hành", "xin", "tiếp tục", "cụ thể",
        "trên",
        "theo", "nay", "với", "tổng hợp", "tiến hành", "chỉ đạo", "đạt", "phối hợp", "quan tâm", "chủ trì", "căn cứ",
        "hướng dẫn",
        "phê duyệt", "quyết định", "công nhận", "xem xét", "tại", "cho", "để", "từ", "trong", "của", "nhằm", "kết quả",
        "quy định",
        "khen", "tích cực", "tập trung", "chưa", "không", "sẽ", "cần", "phải", "thường xuyên", "tham gia", "lập",
        "đăng ký", "cam kết",
        "thành lập", "chấm", "kiểm tra", "thẩm định", "ngày", "số", "giai đoạn", "hoàn thành", "gồm", "bao gồm",
        "khẳng định",
        "cùng", "mở", "cử", "phát động", "nhận thức", "xác định", "hiện", "đang", "cũng", "do", "và các", "bố trí",
        "hằng năm",
        "hàng năm", "tại đây", "thuộc diện", "đảm bảo", "bảo đảm", "xếp loại", "tuân thủ",
    ]

    private func nameEnd(from start: Int, in text: FoldedText) -> Int {
        var index = start
        var words = 0
        while index < text.count, words < 24 {
            var next = index
            while text.isSpace(at: next) { next += 1 }
            guard next < text.count else { break }
            let byte = text.bytes[next]
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&") {
                // A hyphen joins parts of a name; a dash before a new clause does not follow a space and a capital.
                let after = text.skippingSpaces(from: next + 1)
                guard text.isUppercase(at: after) else { break }
                index = next + 1
                continue
            }
            guard text.isLetter(at: next) || text.isDigit(at: next) else { break }
            if !text.isUppercase(at: next), stops(text, at: next), !Self.numbers(next, in: text) { break }
            if text.isUppercase(at: next), words > 0, Self.startsSentence(next, in: text) { break }
            var end = next
            while text.isLetter(at: end) || text.isDigit(at: end) || Self.isInner(end, in: text) { end += 1 }
            words += 1
            index = end
        }
        // A name does not end in "và".
        while index > start, let cut = Self.danglingWord(before: index, in: text) { index = cut }
        return index
    }

    /// Whether the sentence goes on here with a word that no name holds.
    private func stops(_ text: FoldedText, at index: Int) -> Bool {
        Self.stops.contains { stop in
            guard let end = text.end(of: stop, at: index), text.means(index..<end, stop) else { return false }
            // "Ban Quản lý dự án Đầu tư xây dựng huyện …": a verb that a place follows is part of the name.
            let next = text.skippingSpaces(from: end)
            return stop != Self.building || text.end(ofAny: Self.levels, at: next) == nil
        }
    }

    /// `số 1` of `Trường Mầm non số 1`; not `số 12/BC-MN`, nor `số 27 người`.
    private static func numbers(_ index: Int, in text: FoldedText) -> Bool {
        guard let word = text.end(of: .number, at: index), text.means(index..<word, .number) else { return false }
        var end = text.skippingSpaces(from: word)
        let start = end
        while text.isDigit(at: end) { end += 1 }
        guard (1...2).contains(end - start), end >= text.count || !"/-".utf8.contains(text.bytes[end]) else {
            return false
        }
        return !text.isLetter(at: end)
    }

    private static let building: Pattern = "xây dựng"
    private static let levels: PatternSet = [
        "huyện", "tỉnh", "xã", "phường", "quận", "thị xã", "thị trấn", "thành phố", "khu vực", "công trình", "và",
    ]

    /// `BÁO CÁO` and the like, which follow a name in a head written on one line.
    private static func startsSentence(_ index: Int, in text: FoldedText) -> Bool {
        text.end(of: "BÁO CÁO", at: index) != nil || text.end(of: "CỘNG HÒA XÃ HỘI", at: index) != nil
    }

    /// An apostrophe inside a word: `Ia H'Drai`.
    private static func isInner(_ index: Int, in text: FoldedText) -> Bool {
        index < text.count && text.bytes[index] == UInt8(ascii: "'") && text.isLetter(at: index + 1)
            && text.isLetter(at: index - 1)
    }

    private static func danglingWord(before end: Int, in text: FoldedText) -> Int? {
        for word: Pattern in ["và", "hoặc"] {
            let start = end - word.bytes.count
            if start > 0, text.isSpace(at: start - 1), text.end(of: word, at: start) == end {
                var cut = start
                while cut > 0, text.isSpace(at: cut - 1) { cut -= 1 }
                return cut
            }
        }
        return nil
    }
}
