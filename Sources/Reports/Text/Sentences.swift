public import Documents

/// Cuts running text into sentences and clauses.
public enum Sentences {
    /// No real sentence is longer. What looks for pairs within one is then bounded, whatever a file holds.
    public static let longest = 4000

    /// The sentences of a text: up to a full stop, semicolon, question or exclamation mark, or line break; a stretch
    /// without any is cut between two words or after a comma, never inside a number or a share.
    public static func of(_ text: FoldedText, in range: Range<Int>? = nil) -> [Range<Int>] {
        let range = range ?? 0..<text.count
        var found: [Range<Int>] = []
        var start = range.lowerBound
        for index in range {
            guard isEnd(index, in: text) || index - start >= longest && isJoint(index, in: text) else { continue }
            if index > start { found.append(start..<index) }
            start = index + 1
        }
        if start < range.upperBound { found.append(start..<range.upperBound) }
        return found
    }

    /// The sentence around an index.
    public static func around(_ index: Int, in text: FoldedText) -> Range<Int> {
        var start = index
        while start > 0, index - start < longest, !isEnd(start - 1, in: text) { start -= 1 }
        return start..<end(in: text, from: index)
    }

    /// Where the sentence that holds an index ends.
    public static func end(in text: FoldedText, from index: Int) -> Int {
        var end = index
        while end < text.count, end - index < longest, !isEnd(end, in: text) { end += 1 }
        return end
    }

    /// Whether an overlong sentence may be cut at an index.
    private static func isJoint(_ index: Int, in text: FoldedText) -> Bool {
        switch text.bytes[index] {
        case UInt8(ascii: " "): text.isLetter(at: index - 1) && text.isLetter(at: index + 1)
        case UInt8(ascii: ","): !text.isDigit(at: index - 1) || !text.isDigit(at: index + 1)
        default: false
        }
    }

    /// A point inside a number, an abbreviation or a date ends nothing.
    static func isEnd(_ index: Int, in text: FoldedText) -> Bool {
        switch text.bytes[index] {
        case UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): return true
        case UInt8(ascii: "."):
            if text.isDigit(at: index - 1), text.isDigit(at: index + 1) { return false }
            let next = text.skippingSpaces(from: index + 1)
            // "GS. TS. Nguyễn", "TT. Kon Rẫy": an abbreviation of one or two capitals.
            if text.isUppercase(at: index - 1), next < text.count,
                !text.isLetter(at: index - 3) || text.isSpace(at: index - 2)
            {
                return false
            }
            return index + 1 >= text.count || text.isSpace(at: index + 1) || !text.isLetter(at: index + 1)
        default: return text.scalars[index] == "\n"
        }
    }
}
