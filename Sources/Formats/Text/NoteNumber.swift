/// The number at the beginning of a note's line.
struct NoteNumber {
    enum Style: Equatable { case plain, superscript, bracketed }

    /// The number as printed.
    var printed: Int
    var style: Style

    /// How many bytes it and the white space after it take.
    var length: Int

    /// Reads `1 text`, `¹ text`, `¹text` or `[^1]: text`.
    init?(_ line: [UInt8]) {
        if let (value, end) = Superscript.number(line, at: 0) {
            self.init(value, .superscript, line, end)
        } else if line.starts(with: Array("[^".utf8)) {
            let digits = line.dropFirst(2).prefix { (0x30...0x39).contains($0) }
            let end = 2 + digits.count
            guard !digits.isEmpty, digits.count < 4, line[end...].starts(with: Array("]:".utf8)) else { return nil }
            self.init(Self.value(digits), .bracketed, line, end + 2)
        } else {
            let digits = line.prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty, digits.count <= 2, digits.count < line.count, line[digits.count] == 0x20 else {
                return nil
            }
            self.init(Self.value(digits), .plain, line, digits.count)
        }
    }

    private init?(_ printed: Int, _ style: Style, _ line: [UInt8], _ end: Int) {
        let blanks = line[end...].prefix { $0 == 0x20 || $0 == 0x09 }.count
        guard end + blanks < line.count, printed > 0 else { return nil }
        self.printed = printed
        self.style = style
        length = end + blanks
    }

    private static func value(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    /// Whether a line is the rule that a page draws above its notes: at least five of `_` or `-`.
    static func isRule(_ line: [UInt8]) -> Bool {
        guard line.count >= 5, let first = line.first, first == UInt8(ascii: "_") || first == UInt8(ascii: "-") else {
            return false
        }
        return line.allSatisfy { $0 == first }
    }

    /// Whether a line begins as headings and list items do: `- `, `1.`, `a)`, `IV.`.
    static func looksLikeBody(_ line: [UInt8]) -> Bool {
        guard let first = line.first else { return false }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "#") { return true }
        let label = line.prefix(6).prefix {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 >= 0x80
        }
        guard !label.isEmpty, label.count <= 4, label.count + 1 < line.count else { return false }
        let sign = line[label.count]
        guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") else { return false }
        let isNumber = label.allSatisfy { (0x30...0x39).contains($0) }
        let isRoman = label.allSatisfy { "IVX".utf8.contains($0) }
        return isNumber || isRoman || sign == UInt8(ascii: ")") && label.count <= 2
    }
}
