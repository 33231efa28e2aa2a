import Documents

/// A line, or a column of one, at the end of a paper, and what it is there for.
struct SignatureLine {
    enum Role {
        /// `TM. ỦY BAN NHÂN DÂN`, `KT.GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`.
        case office
        /// `(Ký, đóng dấu)`, `Đã ký`.
        case remark
        case name
        /// `Nơi nhận:`
        case recipients
        /// `- Lưu: VT.`
        case recipient
        case other
    }

    var span: Span
    var role: Role

    /// Whether it is too long for anything but running text.
    var isLong: Bool

    /// Whether it ends as an item of a list does.
    var endsItem: Bool

    /// The lines of the paragraphs, in order.
    static func all(in passages: [Passage]) -> [SignatureLine] {
        var found: [SignatureLine] = []
        for (index, passage) in passages.enumerated() where passage.kind == .paragraph {
            let text = passage.text
            let whole = 0..<text.count
            let columns = text.count > 250 ? [whole] : text.columns(whole)
            for column in columns where !column.isEmpty {
                found.append(SignatureLine(text, column, passage: index))
            }
        }
        return found
    }

    private init(_ text: FoldedText, _ range: Range<Int>, passage: Int) {
        span = Span(passage, range)
        isLong = range.count > 100
        let last = text.bytes[range.upperBound - 1]
        endsItem = last == UInt8(ascii: ";") || last == UInt8(ascii: ".")
        role = isLong ? .other : Self.role(text, range)
    }

    private static func role(_ text: FoldedText, _ range: Range<Int>) -> Role {
        let start = range.lowerBound
        if text.end(of: .recipients, at: start) != nil { return .recipients }
        let first = text.bytes[start]
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || text.scalars[start] == "•" { return .recipient }
        if text.end(of: "như trên", at: start) != nil || text.end(of: "như kính gửi", at: start) != nil
            || text.end(of: .archive, at: start) != nil && text.isUppercase(at: start)
        {
            return .recipient
        }
        if first == UInt8(ascii: "("), text.bytes[range.upperBound - 1] == UInt8(ascii: ")") {
            return text.contains("ký", in: range) || text.contains("đóng dấu", in: range) ? .remark : .other
        }
        if text.end(of: "đã ký", at: start) == range.upperBound { return .remark }
        if isOffice(text, range) { return .office }
        if isName(text, range) { return .name }
        return .other
    }

    // MARK: Offices

    /// The letters that say by what authority somebody signs, the longest first.
    static let authorities: PatternSet = ["tuq", "tun", "tm", "kt", "tl", "q"]

    private static let offices: PatternSet = [
        "giám đốc", "tổng giám đốc", "phó giám đốc", "phógiám đốc", "phó tổng giám đốc", "hiệu trưởng",
        "phó hiệu trưởng", "phóhiệu trưởng", "hiệu phó", "chủ tịch", "phó chủ tịch", "phóchủ tịch", "trưởng phòng",
        "phó trưởng phòng", "phótrưởng phòng", "phó phòng", "chánh văn phòng", "phó chánh văn phòng",
        "phó văn phòng", "thủ trưởng", "phó thủ trưởng", "trưởng ban", "phó trưởng ban", "phó ban", "viện trưởng",
        "phó viện trưởng", "cục trưởng", "phó cục trưởng", "chi cục trưởng", "phó chi cục trưởng", "bí thư",
        "phó bí thư", "chánh thanh tra", "phó chánh thanh tra", "trạm trưởng", "phó trạm trưởng", "bộ trưởng",
        "thứ trưởng", "vụ trưởng", "phó vụ trưởng", "tổ trưởng", "tổ phó", "trưởng khoa", "trưởng trạm", "chủ tọa",
        "thư ký", "người lập", "người báo cáo", "người tổng hợp", "đại diện", "chủ nhiệm", "phó chủ nhiệm",
        "quyền giám đốc", "quyền hiệu trưởng", "phụ trách", "cán bộ phụ trách", "hạt trưởng", "đội trưởng",
        "trưởng đoàn", "viện phó", "giám thị", "tổng biên tập", "chánh án", "trưởng công an",
    ]

    /// In capitals with an authority or an office in front; or an office alone on its line, in any case.
    private static func isOffice(_ text: FoldedText, _ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        guard text.isUppercase(at: start), range.count <= 80 else { return false }
        let isUpper = text.isUpper(range)
        if isUpper {
            for authority in authorities {
                guard let end = text.end(of: authority, at: start), end < range.upperBound else { continue }
                let mark = text.bytes[end]
                if mark == UInt8(ascii: ".") || mark == UInt8(ascii: "/")
                    || mark == UInt8(ascii: " ") && authority != "q"
                {
                    return text.isLetter(at: text.skippingSpaces(from: end + 1))
                }
            }
        }
        for office in offices {
            guard let end = text.end(of: office, at: start) else { continue }
            if isUpper || end == range.upperBound { return true }
        }
        return false
    }

    // MARK: Names

    private static let titles: PatternSet = ["ths", "ts", "pgs", "gs", "bs", "cn", "ks", "ckii", "cki"]

    /// Two to five words, each with a capital: `Nguyễn Thị Bích Phượng`, `ThS. H'Wen Niê`.
    private static func isName(_ text: FoldedText, _ range: Range<Int>) -> Bool {
        var words = text.words(in: range)
        while let first = words.first, words.count > 2, first.upperBound < range.upperBound,
            text.bytes[first.upperBound] == UInt8(ascii: "."),
            titles.contains(where: { text.end(of: $0, at: first.lowerBound) == first.upperBound })
        {
            words.removeFirst()
        }
        guard let first = words.first, (2...6).contains(words.count), range.count <= 40 else { return false }
        for index in first.lowerBound..<range.upperBound {
            // Letters, spaces, and the apostrophes of the Highlands' names.
            guard text.isLetter(at: index) || text.isSpace(at: index) || text.bytes[index] == UInt8(ascii: "'") else {
                return false
            }
        }
        return words.allSatisfy { word in
            text.isUppercase(at: word.lowerBound)
                || word.lowerBound > 0 && text.bytes[word.lowerBound - 1] == UInt8(ascii: "'")
        }
    }
}
