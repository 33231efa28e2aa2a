import Criteria
import Documents

/// The number in a score cell: `10`, `9,5`, `10 điểm`, `10/10`, `10đ`.
enum ScoreCell {
    /// The points and where they stand in the cell; `nil` when the cell holds no number at its start.
    static func points(in text: FoldedText) -> (value: Points, range: Range<Int>)? {
        let range = text.trimmed(0..<text.count)
        var start = range.lowerBound
        // A guillemet or bracket around the number changes nothing.
        while start < range.upperBound, "([\"".utf8.contains(text.bytes[start]) { start += 1 }
        guard text.isDigit(at: start) else { return nil }
        var end = start
        while end < range.upperBound,
            text.isDigit(at: end)
                || (text.bytes[end] == UInt8(ascii: ",") || text.bytes[end] == UInt8(ascii: "."))
                    && text.isDigit(at: end + 1)
        {
            end += 1
        }
        guard let value = Points(text.string(start..<end)) else { return nil }
        let rest = text.skippingSpaces(from: end)
        guard
            rest >= range.upperBound || isUnit(at: rest, in: text)
                || !text.isLetter(at: rest) && text.bytes[rest] != UInt8(ascii: "%")
        else { return nil }
        return (value, start..<end)
    }

    private static func isUnit(at index: Int, in text: FoldedText) -> Bool {
        text.end(of: .points, at: index) != nil || text.end(of: "đ", at: index) != nil
    }
}
