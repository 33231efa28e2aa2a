import Documents

/// `Kon Rẫy, ngày 05 tháng 01 năm 2022`: place and date of a paper, any number of which may be blank. Impossible
/// numbers are kept as they stand.
struct DateLine {
    private(set) var range = 0..<0
    var place: String?
    var day: Int?
    var month: Int?
    var year: Int?

    /// Finds the line in a range; `nil` when a sentence only mentions a date.
    init?(_ text: FoldedText, in range: Range<Int>) {
        var low = range.lowerBound
        while let word = text.first(.day, in: low..<range.upperBound) {
            low = word.upperBound
            guard let end = readDate(text, from: word.upperBound, to: range.upperBound) else { continue }
            let after = text.bare(end..<range.upperBound)
            guard after.count <= 2 || text.columns(end..<range.upperBound).first?.lowerBound ?? end > end + 2 else {
                continue
            }
            guard let start = readPlace(text, before: word.lowerBound, from: range.lowerBound) else { continue }
            self.range = start..<end
            return
        }
        return nil
    }

    /// Reads what follows `ngày`, and gives its end.
    private mutating func readDate(_ text: FoldedText, from start: Int, to end: Int) -> Int? {
        var index = text.skippingBlank(from: start)
        let first = text.number(at: index)
        index = first?.end ?? index
        if let first, index < end, text.bytes[index] == UInt8(ascii: "/") || text.bytes[index] == UInt8(ascii: "-") {
            let mark = text.bytes[index]
            guard let second = text.number(at: index + 1), second.end < end, text.bytes[second.end] == mark,
                let third = text.number(at: second.end + 1)
            else { return nil }
            (day, month, year) = (first.value, second.value, third.value)
            return third.end
        }
        index = text.skippingBlank(from: index)
        guard let afterMonth = text.end(of: .month, at: index) else { return nil }
        index = text.skippingBlank(from: afterMonth)
        let second = text.number(at: index)
        index = text.skippingBlank(from: second?.end ?? index)
        guard let afterYear = text.end(of: .year, at: index) else { return nil }
        index = text.skippingBlank(from: afterYear)
        let third = text.number(at: index)
        day = first?.value
        month = second?.value
        // "năm 20…" is a year still to be written.
        year = third.flatMap { $0.end - index == 4 ? $0.value : nil }
        return min(third.map(\.end) ?? afterYear, end)
    }

    /// Reads the place before `ngày`, and gives where it begins; `nil` when it is no place but the start of a sentence.
    private mutating func readPlace(_ text: FoldedText, before end: Int, from start: Int) -> Int? {
        guard let column = text.columns(start..<end).last else { return end }
        var high = column.upperBound
        while high > column.lowerBound, text.bytes[high - 1] == UInt8(ascii: ",") || text.isSpace(at: high - 1) {
            high -= 1
        }
        let name = text.trimmed(column.lowerBound..<high)
        if name.isEmpty { return end }
        let hasComma = high < column.upperBound
        guard text.isUppercase(at: name.lowerBound), name.count <= 40, text.words(in: name).count <= (hasComma ? 7 : 4),
            !(name.contains { text.isDigit(at: $0) || text.bytes[$0] == UInt8(ascii: "/") })
        else { return nil }
        place = text.string(name)
        return name.lowerBound
    }
}
