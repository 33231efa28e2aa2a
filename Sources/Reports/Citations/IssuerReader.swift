import Documents

/// Reads the name of a body after "của": `Bộ Giáo dục và Đào tạo`, `UBND huyện Tủa Chùa`, `Thủ tướng Chính phủ`.
///
/// A name is followed word by word. A capitalised word belongs to it; a small one does when it is the second syllable
/// of a capitalised one or one of the words that names of bodies are made with; words that go on with the sentence
/// end it, and so do marks.
struct IssuerReader {
    private(set) var range: Range<Int>?

    /// How many scalars were looked at.
    private(set) var looked = 0

    /// No name is longer.
    private static let longest = 160

    init(_ text: FoldedText, at start: Int, kinds: KindWords) {
        let limit = min(text.count, start + Self.longest)
        looked = limit - start
        var end = start
        var index = start
        var previous: Word?
        var hasPlace = false
        while let word = Word(text, at: index, limit: limit) {
            guard Self.goesOn(word, after: previous, hasPlace: hasPlace, in: text, limit: limit),
                !(previous != nil && Self.opensKind(word, in: text, limit: limit, kinds: kinds))
            else { break }
            if !word.isCapitalised, Self.has(Self.placeWords, word, text) { hasPlace = true }
            if !word.isLink { end = word.range.upperBound }
            previous = word
            if word.isLast { break }
            index = text.skippingSpaces(from: word.range.upperBound + (word.hasComma ? 1 : 0))
            if word.hasComma, !Self.bridgesComma(after: word, to: index, in: text, limit: limit) { break }
        }
        range = end > start ? start..<end : nil
    }

    /// A stretch between blanks, without the marks at its end.
    private struct Word {
        var range: Range<Int>

        /// Whether a mark ends the name here.
        var isLast: Bool
        var hasComma: Bool
        var isCapitalised: Bool
        var isAllCapitals: Bool

        /// A hyphen or ampersand that stands alone, "và".
        var isLink: Bool

        init?(_ text: FoldedText, at start: Int, limit: Int) {
            guard start < limit else { return nil }
            var end = start
            scan: while end < limit {
                switch text.bytes[end] {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "&"), UInt8(ascii: "-"), UInt8(ascii: "'"):
                    end += 1
                default: break scan
                }
            }
            guard end > start else { return nil }
            range = start..<end
            hasComma = end < limit && text.bytes[end] == UInt8(ascii: ",")
            isLast = end < limit && !hasComma && !text.isSpace(at: end)
            isCapitalised = text.isUppercase(at: start)
            isAllCapitals = isCapitalised && range.allSatisfy { text.isUppercase(at: $0) || !text.isLetter(at: $0) }
            isLink = (end - start == 1 && !text.isLetter(at: start)) || text.means(range, .and)
        }
    }

    private static func goesOn(
        _ word: Word, after previous: Word?, hasPlace: Bool, in text: FoldedText, limit: Int
    ) -> Bool {
        if isStop(word, in: text) { return false }
        guard let previous else {
            return word.isCapitalised && text.isLetter(at: word.range.lowerBound)
                || has(heads, word, text) && !word.isLast
        }
        if word.isLink { return continuesAfterLink(word, hasPlace: hasPlace, in: text, limit: limit) }
        if word.isCapitalised { return true }
        if has(placeWords, word, text) { return true }
        if hasPlace { return has(placeTails, word, text) }
        if previous.isLink { return has(inside, word, text) }
        return previous.isCapitalised && !previous.isAllCapitals || has(inside, word, text)
    }

    /// Whether "và", "&" or "-" joins two parts of one name: another part must follow, and no other body.
    private static func continuesAfterLink(_ word: Word, hasPlace: Bool, in text: FoldedText, limit: Int) -> Bool {
        guard !hasPlace, !word.isLast, !word.hasComma,
            let next = Word(text, at: text.skippingSpaces(from: word.range.upperBound), limit: limit)
        else { return false }
        if has(heads, next, text) || isStop(next, in: text) { return false }
        return next.isCapitalised || has(inside, next, text)
    }

    /// "Văn hóa, Thể thao và Du lịch" is one body.
    private static func bridgesComma(after word: Word, to index: Int, in text: FoldedText, limit: Int) -> Bool {
        guard text.means(word.range, "hóa"), let next = Word(text, at: index, limit: limit), next.isCapitalised
        else { return false }
        return text.end(of: "Thể thao", at: index) != nil || text.end(of: "Thông tin", at: index) != nil
    }

    /// Whether the name of another document begins here: "của Bộ Giáo dục và Đào tạo Thông tư quy định …".
    private static func opensKind(_ word: Word, in text: FoldedText, limit: Int, kinds: KindWords) -> Bool {
        guard word.isCapitalised else { return false }
        let start = word.range.lowerBound
        var end = word.range.upperBound
        for _ in 0..<2 {
            let next = text.skippingSpaces(from: end)
            guard let following = Word(text, at: next, limit: limit) else { return false }
            end = following.range.upperBound
            if let kind = kinds.word(endingAt: end, in: text, floor: start), kind.start == start { return true }
        }
        return false
    }

    private static func has(_ words: PatternSet, _ word: Word, _ text: FoldedText) -> Bool {
        words.contains { text.means(word.range, $0) }
    }

    /// Whether the sentence goes on here: "về", "V/v", "ban hành".
    private static func isStop(_ word: Word, in text: FoldedText) -> Bool {
        let start = word.range.lowerBound
        if word.isCapitalised {
            return text.means(word.range, .about)
                || (word.range.count == 1 && word.isLast && text.bytes[start] == UInt8(ascii: "v"))
        }
        return has(stops, word, text) || text.end(ofAny: phrases, at: start) != nil
    }

    private static let stops: PatternSet = [
        "về", "việc", "đã", "có", "được", "là", "cho", "kèm", "tại", "trên", "trong", "với", "để", "thì", "theo",
        "nhằm", "gửi", "đến", "từ", "do", "cùng", "như", "các", "những", "này", "đó", "nêu", "khi", "sau", "trước",
        "số", "ngày", "năm", "tháng", "mà", "đối", "giao",
    ]

    private static let phrases: PatternSet = [
        "ban hành", "quy định", "phê duyệt", "hướng dẫn", "triển khai", "thực hiện", "công nhận", "công bố", "chỉ đạo",
        "yêu cầu", "đôn đốc", "sửa đổi", "bổ sung", "bãi bỏ", "tiếp tục", "tổ chức", "đánh giá", "báo cáo",
    ]

    private static let heads: PatternSet = [
        "bộ", "sở", "phòng", "ban", "ủy", "chủ", "thủ", "hội", "chính", "ubnd", "hđnd",
    ]
    private static let placeWords: PatternSet = ["tỉnh", "huyện", "xã", "phường", "quận", "thị", "thành"]
    private static let placeTails: PatternSet = ["trấn", "xã", "phố", "ủy"]
    private static let inside: PatternSet = [
        "nhân", "dân", "hành", "quản", "lý", "dục", "đào", "tạo", "vụ", "học", "trưởng", "đồng", "ương", "phủ",
    ]
}
