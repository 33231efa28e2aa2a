import Documents

/// `năm 2023` in running text.
enum YearMention {
    /// All of a range: value and the places of the word and the digits.
    static func all(
        _ text: FoldedText, _ range: Range<Int>
    ) -> [(value: Int, word: Range<Int>, range: Range<Int>)] {
        text.all(.year, in: range).compactMap { word in
            let start = text.skippingSpaces(from: word.upperBound)
            guard text.means(word, .year), start + 4 <= range.upperBound,
                (0..<4).allSatisfy({ text.isDigit(at: start + $0) }), !text.isDigit(at: start + 4)
            else { return nil }
            let value = (0..<4).reduce(0) { $0 * 10 + Int(text.bytes[start + $1] - UInt8(ascii: "0")) }
            return (1990...2100).contains(value) ? (value, word, start..<start + 4) : nil
        }
    }

    /// The first that does not end a date (`ngày 15 tháng 01 năm 2024`), as those of papers that are cited do.
    static func first(_ text: FoldedText, _ range: Range<Int>) -> Int? {
        all(text, range).first { mention in
            let before = text.trimmed(range.lowerBound..<mention.word.lowerBound)
            return before.isEmpty || !text.isDigit(at: before.upperBound - 1)
        }?.value
    }
}
