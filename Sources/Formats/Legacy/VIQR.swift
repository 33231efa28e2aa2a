import Documents

/// Vietnamese in plain ASCII: `Vie^.t Nam`, as in mail of the nineties.
///
/// Its marks are those of punctuation, so a stop after a vowel at the end of a word is ambiguous; a backslash before it
/// would say that it is one, but few writers set it.
enum VIQR {
    static func decode(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var out: [Unicode.Scalar] = []
        out.reserveCapacity(text.count)
        var index = 0
        func at(_ index: Int) -> Unicode.Scalar? { index < text.count ? text[index] : nil }
        while index < text.count {
            let scalar = text[index]
            if index == 0 || text[index - 1].value <= 0x20, let end = endOfAddress(text, from: index) {
                out.append(contentsOf: text[index..<end])
                index = end
                continue
            }
            if scalar == "\\", let next = at(index + 1) {
                out.append(next)
                index += 2
            } else if scalar == "d" || scalar == "D" {
                index = appendD(text, from: index, to: &out)
            } else {
                out.append(scalar)
                index += 1
                guard let mark = at(index), vowels.contains(scalar) else { continue }
                if let shape = shapes[mark], bears(scalar, mark) {
                    out.append(shape)
                    index += 1
                }
                if let mark = at(index), let tone = tones[mark], !isPunctuation(text, at: index, after: out) {
                    out.append(tone)
                    index += 1
                }
            }
        }
        return out
    }

    /// Pairs of `d` are đ; of an odd run the first stands alone (BGDDDT).
    private static func appendD(_ text: [Unicode.Scalar], from start: Int, to out: inout [Unicode.Scalar]) -> Int {
        var end = start
        while end < text.count, text[end] == "d" || text[end] == "D" { end += 1 }
        var index = start
        if (end - start) % 2 == 1 {
            out.append(text[start])
            index += 1
        }
        while index < end {
            out.append(text[index] == "D" ? "Đ" : "đ")
            index += 2
        }
        return end
    }

    private static let vowels = Set("aeiouyAEIOUY".unicodeScalars)
    private static let shapes: [Unicode.Scalar: Unicode.Scalar] = ["^": "\u{302}", "(": "\u{306}", "+": "\u{31B}"]
    private static let tones: [Unicode.Scalar: Unicode.Scalar] = [
        "`": "\u{300}", "'": "\u{301}", "?": "\u{309}", "~": "\u{303}", ".": "\u{323}",
    ]

    private static func bears(_ vowel: Unicode.Scalar, _ shape: Unicode.Scalar) -> Bool {
        switch vowel {
        case "a", "A": shape != "+"
        case "o", "O": shape != "("
        case "e", "E": shape == "^"
        case "u", "U": shape == "+"
        default: false
        }
    }

    /// Whether a stop, question mark or quote after a vowel is what it looks like rather than a tone: the word has a
    /// tone, or is a number (`II.`) or a letter (`a.`), or its line ends here.
    private static func isPunctuation(_ text: [Unicode.Scalar], at index: Int, after out: [Unicode.Scalar]) -> Bool {
        if index + 1 < text.count, text[index] == ".", text[index + 1] == "." { return true }
        if index + 1 < text.count, LegacyWord.part(text[index + 1]) != .none { return false }
        let word = out[((out.lastIndex { LegacyWord.part($0) == .none } ?? -1) + 1)...]
        if word.contains(where: { tones.values.contains($0) }) { return true }
        guard index + 1 < text.count, text[index + 1] != "\n", text[index + 1] != "\r" else {
            return text[index] != "'"
        }
        guard text[index + 1] == " " else { return false }
        guard text[index] == "." || text[index] == "?" else { return false }
        return word.count == 1 || word.allSatisfy { $0 == "I" || $0 == "V" || $0 == "X" }
    }

    /// Where an address of mail or the web ends that begins here; its stops are stops.
    private static func endOfAddress(_ text: [Unicode.Scalar], from start: Int) -> Int? {
        var end = start
        var isAddress = false
        while end < text.count, text[end].value > 0x20 {
            isAddress = isAddress || text[end] == "@" || text[end] == "/" && end > start && text[end - 1] == "/"
            end += 1
        }
        return isAddress ? end : nil
    }
}
