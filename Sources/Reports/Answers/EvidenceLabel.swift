import Documents

/// `Minh chứng: …` in an answer.
enum EvidenceLabel {
    private static let labels: PatternSet = ["minh chứng kèm theo", "các minh chứng", "minh chứng", "hồ sơ minh chứng"]

    /// The words after the label, to the end of the passage or the next line; empty when none follow; `nil` without a
    /// label.
    static func evidence(in text: FoldedText, _ range: Range<Int>) -> Range<Int>? {
        for pattern in labels {
            for label in text.all(pattern, in: range) {
                let mark = text.skippingSpaces(from: label.upperBound)
                guard mark < range.upperBound, text.bytes[mark] == UInt8(ascii: ":") else { continue }
                var end = mark + 1
                while end < range.upperBound, text.scalars[end] != "\n" { end += 1 }
                return text.trimmed((mark + 1)..<end)
            }
        }
        return nil
    }

    /// Whether a passage is an entry of a list.
    static func isListed(_ text: FoldedText, _ range: Range<Int>) -> Bool {
        range.lowerBound < text.count && "-+*".utf8.contains(text.bytes[range.lowerBound])
    }
}
