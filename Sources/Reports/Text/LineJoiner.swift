import Documents

/// Joins lines that a page break, or the hard wrapping of a text file, cut in the middle of a sentence.
struct LineJoiner {
    /// The width at which the text seems to be hard-wrapped; `nil` when its paragraphs run on.
    let wrapWidth: Int?

    init(_ lines: [TextLine]) {
        let body = lines.filter { !$0.isFixed }
        let widest = body.reduce(0) { max($0, $1.text.count) }
        let wide = body.count { $0.text.count * 100 >= widest * 75 }
        // Wrapped text has many lines and most of them near the widest.
        wrapWidth = body.count >= 12 && widest <= 140 && widest >= 50 && wide * 3 >= body.count ? widest : nil
    }

    /// Whether `next` goes on with the sentence of `previous`.
    func goesOn(_ previous: TextLine, _ next: TextLine) -> Bool {
        guard !previous.isFixed, !next.isFixed, next.outlineLevel == nil, previous.outlineLevel == nil else {
            return false
        }
        let head = previous.text
        let tail = next.text
        guard let last = head.bytes.last, LineLabel.end(in: tail) == nil else { return false }
        if Self.endsHyphenated(head) { return true }
        switch last {
        case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): return false
        default: break
        }
        guard head.count > 12 else { return false }
        if Self.startsLow(tail) { return true }
        if LineLabel.end(in: head) != nil, Self.isUpper(head), Self.isUpper(tail), tail.count > 8 { return true }
        guard let wrapWidth else { return false }
        return head.count * 100 >= wrapWidth * 72 && !Self.isUpper(head)
    }

    /// The joint between two lines that go on: nothing after a hyphen that cuts a symbol, else a space.
    static func joint(after text: FoldedText) -> String {
        endsHyphenated(text) ? "" : " "
    }

    /// `…TT-`: a hyphen that touches the word before it.
    private static func endsHyphenated(_ text: FoldedText) -> Bool {
        guard text.bytes.last == UInt8(ascii: "-") else { return false }
        return text.isLetter(at: text.count - 2) && text.isUppercase(at: text.count - 2)
    }

    /// A lower-case letter, or a mark that no sentence begins with.
    private static func startsLow(_ text: FoldedText) -> Bool {
        guard let first = text.bytes.first else { return false }
        if text.isLetter(at: 0) { return !text.isUppercase(at: 0) }
        return first == UInt8(ascii: ",") || first == UInt8(ascii: ")") || first == UInt8(ascii: "%")
    }

    static func isUpper(_ text: FoldedText) -> Bool {
        var letters = 0
        for index in 0..<text.count where text.isLetter(at: index) {
            guard text.isUppercase(at: index) else { return false }
            letters += 1
        }
        return letters > 0
    }
}
