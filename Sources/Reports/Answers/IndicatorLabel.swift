import Documents

/// `Chỉ tiêu 4`, `Chỉ tiêu 2.4`, `d) Chỉ tiêu 4:`, `Tiêu chí 3.` at the start of a passage.
struct IndicatorLabel {
    /// Criterion and indicator ordinals; the indicator's alone takes the criterion read last.
    var criterion: Int?
    var indicator: Int?

    /// The index after the label and its mark.
    var end: Int

    private static let indicatorWord: Pattern = "chỉ tiêu"
    private static let criterionWord: Pattern = "tiêu chí"

    init?(_ text: FoldedText) {
        let start = LineLabel.end(in: text) ?? 0
        if let word = text.end(of: Self.indicatorWord, at: start) {
            guard let (numbers, after) = Self.numbers(text, from: word) else { return nil }
            if numbers.count >= 2 {
                criterion = numbers[0]
                indicator = numbers[1]
            } else {
                indicator = numbers[0]
            }
            end = after
        } else if let word = text.end(of: Self.criterionWord, at: start) {
            guard let (numbers, after) = Self.numbers(text, from: word) else { return nil }
            criterion = numbers[0]
            indicator = numbers.count >= 2 ? numbers[1] : nil
            end = after
        } else {
            return nil
        }
    }

    /// `4`, `2.4`, `04`, `số 4`, `II`, followed by a mark or a space.
    private static func numbers(_ text: FoldedText, from index: Int) -> (numbers: [Int], end: Int)? {
        var index = text.skippingSpaces(from: index)
        if let word = text.end(of: .number, at: index) { index = text.skippingSpaces(from: word) }
        if let word = text.end(of: "thứ", at: index) { index = text.skippingSpaces(from: word) }
        var numbers: [Int] = []
        while text.isDigit(at: index), numbers.count < 3 {
            var value = 0
            while text.isDigit(at: index), value < 100 {
                value = value * 10 + Int(text.bytes[index] - UInt8(ascii: "0"))
                index += 1
            }
            numbers.append(value)
            guard index < text.count, text.bytes[index] == UInt8(ascii: "."), text.isDigit(at: index + 1) else { break }
            index += 1
        }
        if numbers.isEmpty {
            for (value, roman) in [(3, "III"), (2, "II"), (1, "I")] as [(Int, Pattern)]
            where text.isUppercase(at: index) {
                if let end = text.end(of: roman, at: index) {
                    numbers = [value]
                    index = end
                    break
                }
            }
        }
        guard !numbers.isEmpty else { return nil }
        while index < text.count, ":.)-".utf8.contains(text.bytes[index]) || text.isSpace(at: index) { index += 1 }
        return (numbers, index)
    }
}
