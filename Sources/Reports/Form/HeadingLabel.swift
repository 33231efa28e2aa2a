import Documents

/// The number at the start of a heading.
struct HeadingLabel {
    /// The number as written, without the mark after it.
    var range: Range<Int>
    var style: Heading.Style
    var path: [Int]

    /// Where the words after the number begin.
    var end: Int

    /// Reads the number at the start of a line; `nil` when the line is no heading.
    init?(_ text: FoldedText, _ line: Range<Int>) {
        let start = text.bare(line).lowerBound
        guard start < line.upperBound else { return nil }
        let found =
            if text.isDigit(at: start) {
                Self.digits(text, start, line.upperBound)
            } else {
                Self.part(text, start, line.upperBound) ?? Self.roman(text, start, line.upperBound)
                    ?? Self.letter(text, start, line.upperBound)
            }
        guard let found else { return nil }
        self = found
    }

    private init(_ range: Range<Int>, _ style: Heading.Style, _ path: [Int], end: Int) {
        self.range = range
        self.style = style
        self.path = path
        self.end = end
    }
}

// MARK: 1. and 2.1.

extension HeadingLabel {
    /// `1.`, `1)`, `1/`, `2.1.`, `2.1 Xếp loại`; not `2.273,6 ha`, `01/01`, `2.5 triệu đồng`.
    private static func digits(_ text: FoldedText, _ start: Int, _ limit: Int) -> HeadingLabel? {
        var path: [Int] = []
        var index = start
        var labelEnd = start
        while let number = text.number(at: index), number.end - index <= 2, number.value > 0 {
            path.append(number.value)
            labelEnd = number.end
            index = number.end
            guard index < limit, text.bytes[index] == UInt8(ascii: "."), text.isDigit(at: index + 1) else { break }
            index += 1
        }
        guard !path.isEmpty, index == labelEnd, index < limit else { return nil }
        let next = text.skippingSpaces(from: index + 1)
        let style = path.count == 1 ? Heading.Style.arabic : .dotted
        switch text.bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"):
            guard next < limit, !text.isDigit(at: next) || next > index + 1 else { return nil }
            // "1: 2" is a ratio; a heading with a colon has words after it.
            guard text.bytes[index] != UInt8(ascii: ":") || text.isUppercase(at: next) else { return nil }
        case UInt8(ascii: "/"), UInt8(ascii: "-"):
            guard path.count == 1, next < limit, text.isUppercase(at: next) else { return nil }
        case UInt8(ascii: " "):
            guard path.count > 1, next < limit, text.isUppercase(at: next) else { return nil }
        default: return nil
        }
        return HeadingLabel(start..<labelEnd, style, path, end: next)
    }
}

// MARK: Phần I, A. and I.

extension HeadingLabel {
    private static let ordinals: [(Pattern, Int)] = [
        ("thứ nhất", 1), ("thứ hai", 2), ("thứ ba", 3), ("thứ tư", 4), ("thứ năm", 5), ("thứ sáu", 6), ("thứ bảy", 7),
        ("thứ tám", 8),
    ]

    /// `Phần I`, `PHẦN THỨ NHẤT`, `Phần 2:`, `A.`, `B/`.
    private static func part(_ text: FoldedText, _ start: Int, _ limit: Int) -> HeadingLabel? {
        guard text.isUppercase(at: start) else { return nil }
        if let word = text.end(of: "phần", at: start), text.means(start..<word, "phần") {
            let index = text.skippingSpaces(from: word)
            var found: (value: Int, end: Int)?
            for (pattern, value) in ordinals {
                if let end = text.end(of: pattern, at: index) { found = (value, end) }
            }
            found = found ?? roman(text, at: index) ?? text.number(at: index)
            guard let found, found.end <= limit else { return nil }
            let next = text.skippingSpaces(from: found.end)
            let isMarked =
                next < limit && [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-")].contains(text.bytes[next])
            guard next >= limit || isMarked || text.isUppercase(at: next) else { return nil }
            return HeadingLabel(
                start..<found.end, .part, [found.value], end: isMarked ? text.skippingSpaces(from: next + 1) : next)
        }
        guard let value = capitals.firstIndex(of: text.scalars[start]), start + 1 < limit else { return nil }
        let mark = text.bytes[start + 1]
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") || mark == UInt8(ascii: "/") else { return nil }
        let next = text.skippingSpaces(from: start + 2)
        guard next < limit, next > start + 2 || text.isUpper(next..<limit) else { return nil }
        return HeadingLabel(start..<(start + 1), .part, [value + 1], end: next)
    }

    /// The capitals that number parts. C and D stand for numbers nobody needs here; I, V and X are Roman.
    private static let capitals: [Unicode.Scalar] = ["A", "B", "C", "D", "Đ", "E", "G", "H"]

    /// `I.`, `II/`, `IV -`, `II KẾT QUẢ`.
    private static func roman(_ text: FoldedText, _ start: Int, _ limit: Int) -> HeadingLabel? {
        guard let found = roman(text, at: start), found.end < limit else { return nil }
        var next = text.skippingSpaces(from: found.end)
        guard next < limit else { return nil }
        let range = start..<found.end
        switch text.bytes[next] {
        case UInt8(ascii: "."):
            // `II.1. Kết quả`
            if let under = text.number(at: next + 1), under.end - next <= 3, under.end < limit,
                text.bytes[under.end] == UInt8(ascii: ".") || text.isSpace(at: under.end)
            {
                let end = text.skippingSpaces(from: under.end + 1)
                return HeadingLabel(start..<under.end, .dotted, [found.value, under.value], end: end)
            }
            next = text.skippingSpaces(from: next + 1)
            guard next < limit else { return nil }
            // `V. I. Lênin`: a lone capital with a point after it is an initial.
            if text.isUppercase(at: next), next + 1 < limit, text.bytes[next + 1] == UInt8(ascii: ".") { return nil }
        case UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ":"):
            next = text.skippingSpaces(from: next + 1)
            guard text.isUppercase(at: next) else { return nil }
        default:
            // Without a mark only a line in capitals tells a number from a word.
            guard next > found.end, text.isUpper(next..<limit) else { return nil }
        }
        return HeadingLabel(range, .roman, [found.value], end: next)
    }

    /// A Roman number of capitals I, V, X that is written the one right way.
    private static func roman(_ text: FoldedText, at start: Int) -> (value: Int, end: Int)? {
        var end = start
        var value = 0
        var written = ""
        while end < text.count, end - start < 6, let digit = romanDigits[text.scalars[end]] {
            let next = end + 1 < text.count ? romanDigits[text.scalars[end + 1]] ?? 0 : 0
            value += digit < next ? -digit : digit
            written.unicodeScalars.append(text.scalars[end])
            end += 1
        }
        guard end > start, !text.isLetter(at: end), value > 0, Self.roman(value) == written else { return nil }
        return (value, end)
    }

    private static let romanDigits: [Unicode.Scalar: Int] = ["I": 1, "V": 5, "X": 10]

    /// The Roman writing of a number below forty.
    static func roman(_ value: Int) -> String {
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        return String(repeating: "X", count: value / 10) + ones[value % 10]
    }
}

// MARK: a)

extension HeadingLabel {
    /// The Vietnamese alphabet as lists count by it: no ă, â, ê, ô, ơ, ư.
    private static let alphabet: [Unicode.Scalar] = [
        "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x",
        "y",
    ]

    /// `a)`, `đ)`, `a. Kế hoạch`, `b/ Kết quả`.
    private static func letter(_ text: FoldedText, _ start: Int, _ limit: Int) -> HeadingLabel? {
        guard start + 1 < limit, let value = alphabet.firstIndex(of: text.scalars[start]) else { return nil }
        let mark = text.bytes[start + 1]
        let next = text.skippingSpaces(from: start + 2)
        guard next < limit else { return nil }
        if mark != UInt8(ascii: ")") {
            guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "/"), next > start + 2, text.isUppercase(at: next)
            else { return nil }
        }
        return HeadingLabel(start..<(start + 1), .letter, [value + 1], end: next)
    }
}
