import Documents

/// How a line begins and ends, as far as its letters tell whether a paragraph goes on.
struct LineStart {
    /// Whether it begins with the bullet or number of a list or heading.
    let isLabel: Bool

    /// Where the text after such a label begins, on the page.
    let bodyLeft: Double?

    init(_ line: LaidLine) {
        let word = line.words[0].text
        isLabel = Self.isLabel(word)
        bodyLeft = isLabel && line.words.count > 1 ? line.words[1].box.left : nil
    }

    /// `-`, `+`, `•`, `a)`, `1.`, `1)`, `2.1.`, `IV.`, `(1)`, and `-100%`, the bullet that touches its text.
    private static func isLabel(_ word: String) -> Bool {
        let scalars = Array(word.unicodeScalars.prefix(12))
        guard let first = scalars.first else { return false }
        switch first {
        case "•", "●", "○", "▪", "■", "◦", "·", "\u{F0B7}", "\u{F0A7}", "❖", "✓", "➢": return true
        case "-", "+", "–", "—", "*": return scalars.count == 1 || !("0"..."9").contains(scalars[1])
        default: break
        }
        guard scalars.count <= 8, let last = scalars.last else { return false }
        let bytes = scalars.map(Folding.byte)
        if first == "(" { return last == ")" && scalars.count <= 5 }
        let body = bytes.prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: ".") }
        guard !body.isEmpty, body.count < bytes.count else { return false }
        let isNumber = body.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let rest = bytes[body.count...]
        if isNumber {
            return body.count <= 2
                && rest.allSatisfy {
                    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
                        || $0 == UInt8(ascii: ")")
                }
        }
        guard rest.count == 1 else { return false }
        let isRoman = body.allSatisfy { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x") }
        return body.count == 1 && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(body[0]) || isRoman
    }

    /// `…TT-`, `22/2020/`, `GD&`: a sign that touches what stands before it, and belongs to what comes after it.
    static func endsHyphenated(_ line: LaidLine) -> Bool {
        endsHyphenated(line.words[line.words.count - 1].text)
    }

    static func endsHyphenated(_ word: String) -> Bool {
        let scalars = Array(word.unicodeScalars.suffix(2))
        guard scalars.count == 2 else { return false }
        let before = scalars[0].properties
        let isDigit = ("0"..."9").contains(scalars[0])
        switch scalars[1] {
        case "-", "&": return before.isUppercase || isDigit
        case "/": return before.isUppercase || isDigit
        default: return false
        }
    }

    /// Whether it begins with a lower-case letter.
    static func isLow(_ line: LaidLine) -> Bool {
        line.words[0].text.unicodeScalars.first?.properties.isLowercase ?? false
    }

    /// Whether a line of a head or signature block is only the end of the one above: `…tháng 01 năm` `2024`, `Số: 5/BC-`
    /// `PGDĐT`, `- UBND huyện (để báo` `cáo);`.
    static func isCut(_ line: LaidLine, _ next: LaidLine) -> Bool {
        if endsHyphenated(line) { return true }
        guard !endsSentence(line), let first = next.words[0].text.unicodeScalars.first else { return false }
        if LineStart(next).isLabel { return false }
        if first.properties.isLowercase { return true }
        let end = line.words[line.words.count - 1].text.unicodeScalars.last
        return ("0"..."9").contains(first) && end?.properties.isLowercase ?? false
    }

    static func endsSentence(_ line: LaidLine) -> Bool {
        switch line.words[line.words.count - 1].text.unicodeScalars.last {
        case ".", ";", ":", "!", "?": true
        default: false
        }
    }
}
