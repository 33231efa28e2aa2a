import Documents

/// What is listed after a count: in brackets or after a colon.
struct Listing {
    /// The text between the bracket or colon and its end.
    let body: Range<Int>

    /// Whether a bracket closes it. What is counted inside a list that no bracket closes is not taken for the head of
    /// another: such lists would be walked again and again.
    let isClosed: Bool

    /// How far a list may stand from its count.
    private static let reach = 160

    /// How long a list may be: what goes on beyond was never closed.
    private static let longest = 2_000

    /// The list that opens after a count, before the sentence ends and before anything for which `stops` says so.
    init?(after index: Int, in text: FoldedText, stops: (Int) -> Bool = { _ in false }) {
        var at = index
        let limit = min(text.count, index + Self.reach)
        while at < limit {
            switch text.bytes[at] {
            case UInt8(ascii: "("):
                let closing = Self.closing(at, in: text)
                isClosed = closing != nil
                body = (at + 1)..<(closing ?? Self.end(after: at + 1, in: text))
                return
            case UInt8(ascii: ":"):
                guard !text.isDigit(at: at + 1) else { return nil }
                isClosed = false
                body = (at + 1)..<Self.end(after: at + 1, in: text)
                return
            default:
                if text.isSentenceEnd(at: at) || stops(at) { return nil }
                at += 1
            }
        }
        return nil
    }

    /// The pieces between marks that stand outside inner brackets.
    func pieces(_ text: FoldedText, at separators: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var depth = 0
        var start = body.lowerBound
        for index in body {
            switch text.bytes[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case let byte where depth <= 0 && separators.contains(byte) && !text.isDigit(at: index + 1):
                found.append(text.trimmed(start..<index))
                start = index + 1
            default: break
            }
        }
        found.append(text.trimmed(start..<body.upperBound))
        return found.filter { !$0.isEmpty }
    }

    /// Where an opened bracket closes; `nil` where that was forgotten.
    private static func closing(_ open: Int, in text: FoldedText) -> Int? {
        var depth = 0
        for index in open..<min(text.count, open + longest) {
            if text.bytes[index] == UInt8(ascii: "(") { depth += 1 }
            if text.bytes[index] == UInt8(ascii: ")") {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    /// The full stop that ends a list; semicolons belong to it.
    private static func end(after start: Int, in text: FoldedText) -> Int {
        var index = start
        let limit = min(text.count, start + longest)
        while index < limit, text.bytes[index] == UInt8(ascii: ";") || !text.isSentenceEnd(at: index) {
            index += 1
        }
        return index
    }
}
