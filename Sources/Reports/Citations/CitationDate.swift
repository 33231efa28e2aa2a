import Documents

/// A date after a code: `ngày 06/8/2020`, `ngày 22 tháng 12 năm 2021`, `06.8.2020`.
struct CitationDate {
    private(set) var day: Int?
    private(set) var month: Int?
    private(set) var year: Int?

    /// The date as written; "ngày" belongs to it where the months are words.
    private(set) var span: Range<Int>

    /// Reads a date at an index; `nil` if none stands there.
    init?(_ text: FoldedText, at start: Int) {
        // Not `end(of:)`: the word may be glued to the code before it.
        let after = start + 4
        let worded =
            after < text.count && text.means(start..<after, .day) && !text.isLetter(at: after) ? after : nil
        let first = worded.map(text.skippingSpaces) ?? start
        span = start..<start
        if let month = text.end(of: .month, at: Self.skippingBlank(text, from: first)) {
            // "ngày … tháng 12 năm 2023", "tháng 12 năm 2023"
            guard readWords(text, from: month) else { return nil }
            span = start..<span.upperBound
            return
        }
        guard let (value, end) = Self.number(text, at: first, digits: 1...2) else { return nil }
        day = value
        let next = text.skippingSpaces(from: end)
        if let after = text.end(of: .month, at: next) {
            guard readWords(text, from: after) else { return nil }
            span = start..<span.upperBound
            return
        }
        guard let (month, year, stop) = Self.numeric(text, at: next, needsFullYear: worded == nil) else { return nil }
        self.month = month
        self.year = year
        span = first..<stop
    }

    /// `12 năm 2023`, `12/2023`.
    private mutating func readWords(_ text: FoldedText, from index: Int) -> Bool {
        guard let (month, end) = Self.number(text, at: text.skippingSpaces(from: index), digits: 1...2) else {
            return false
        }
        var next = text.skippingSpaces(from: end)
        if let word = text.end(of: .year, at: next) {
            next = text.skippingSpaces(from: word)
        } else if next < text.count, Self.isMark(text.bytes[next]) {
            next = text.skippingSpaces(from: next + 1)
        } else {
            return false
        }
        guard let (year, stop) = Self.year(text, at: next), year >= 1000 else { return false }
        self.month = month
        self.year = year
        span = index..<stop
        return true
    }

    /// `/8/2020`, `-8-2020`, `.8.2020`, `/8 năm 2020`.
    private static func numeric(
        _ text: FoldedText, at index: Int, needsFullYear: Bool
    ) -> (month: Int, year: Int, end: Int)? {
        guard index < text.count, isMark(text.bytes[index]),
            let (month, end) = number(text, at: text.skippingSpaces(from: index + 1), digits: 1...2)
        else { return nil }
        var next = text.skippingSpaces(from: end)
        guard next < text.count else { return nil }
        if isMark(text.bytes[next]) {
            next = text.skippingSpaces(from: next + 1)
        } else if let word = text.end(of: .year, at: next) {
            next = text.skippingSpaces(from: word)
        } else {
            return nil
        }
        guard let (year, stop) = year(text, at: next), year >= 1000 || !needsFullYear else { return nil }
        return (month, year < 100 ? 2000 + year : year, stop)
    }

    /// A year of four digits, even where the digit of a footnote's mark is glued to it; or of two.
    private static func year(_ text: FoldedText, at index: Int) -> (value: Int, end: Int)? {
        if let four = number(text, at: index, digits: 4...4) { return four }
        if let five = number(text, at: index, digits: 5...5), (19000..<21000).contains(five.value) {
            return (five.value / 10, five.end - 1)
        }
        return number(text, at: index, digits: 2...2)
    }

    private static func number(
        _ text: FoldedText, at start: Int, digits: ClosedRange<Int>
    ) -> (value: Int, end: Int)? {
        var end = start
        var value = 0
        while end - start <= digits.upperBound, text.isDigit(at: end) {
            value = value * 10 + Int(text.bytes[end] - UInt8(ascii: "0"))
            end += 1
        }
        return digits.contains(end - start) ? (value, end) : nil
    }

    private static func skippingBlank(_ text: FoldedText, from index: Int) -> Int {
        var index = index
        while index < text.count, index >= 0,
            text.bytes[index] == UInt8(ascii: " ") || text.bytes[index] == UInt8(ascii: ".")
                || text.bytes[index] == UInt8(ascii: "_")
        {
            index += 1
        }
        return index
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}
