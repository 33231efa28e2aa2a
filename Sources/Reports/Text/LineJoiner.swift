import Documents

/// Joins lines that a page break, or the hard wrapping of a text file, cut in the middle of a sentence.
struct LineJoiner {
    /// How the text seems to be wrapped.
    private enum Wrapping {
        /// Paragraphs run on.
        case none
        /// At a number of characters, as plain text is: a line ends only where the next word would not fit.
        case characters(Int)
        /// At a width on paper, as text taken from a page is: full lines differ in their number of characters.
        case paper(widest: Int)
    }

    private let wrapping: Wrapping

    init(_ lines: [TextLine]) {
        let body = lines.filter { !$0.isFixed }
        // One line that is longer than all others says nothing about the rest.
        let lengths = body.map(\.text.count).sorted()
        let widest = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) * 97 / 100]
        guard body.count >= 8, widest <= 140, widest >= 50 else {
            wrapping = .none
            return
        }
        // Where a line surely goes on in lower case, did its next word not fit?
        var sure = 0
        var full = 0
        for (line, next) in zip(body, body.dropFirst())
        where Self.startsLow(next.text) && LineLabel.end(in: next.text) == nil && !Self.endsSentence(line.text) {
            sure += 1
            if !Self.fits(next.text, after: line.text, width: widest) { full += 1 }
        }
        // Text from a page has many lines, and many of them near the widest.
        let wide = body.count { $0.text.count * 100 >= widest * 75 }
        if sure >= 2, full * 100 >= sure * 85 {
            wrapping = .characters(widest)
        } else {
            wrapping = wide * 3 >= body.count && body.count >= 12 ? .paper(widest: widest) : .none
        }
    }

    /// Whether `next` goes on with the sentence of `previous`.
    func goesOn(_ previous: TextLine, _ next: TextLine) -> Bool {
        guard !previous.isFixed, !next.isFixed, next.outlineLevel == nil, previous.outlineLevel == nil else {
            return false
        }
        let head = previous.text
        let tail = next.text
        guard !head.isEmpty, LineLabel.end(in: tail) == nil, !Self.opens(tail) else { return false }
        if Self.endsHyphenated(head) { return true }
        if Self.endsSentence(head) || head.count <= 12 { return false }
        if Self.startsLow(tail) { return true }
        if LineLabel.end(in: head) != nil, Self.isUpper(head), Self.isUpper(tail), tail.count > 8 { return true }
        switch wrapping {
        case .none: return false
        case .characters(let width): return !Self.fits(tail, after: head, width: width) && head.count * 2 > width
        case .paper(let widest): return head.count * 100 >= widest * 72 && !Self.isUpper(head)
        }
    }

    /// The joint between two lines that go on: nothing after a hyphen that cuts a symbol, else a space.
    static func joint(after text: FoldedText) -> String {
        endsHyphenated(text) ? "" : " "
    }

    /// Whether the first word of a line would have fitted behind another line.
    private static func fits(_ next: FoldedText, after line: FoldedText, width: Int) -> Bool {
        let word = next.bytes.firstIndex(of: UInt8(ascii: " ")) ?? next.count
        return line.count + 1 + word <= width
    }

    /// `…TT-`, `22/2020/`: a hyphen or stroke that touches what stands before it.
    private static func endsHyphenated(_ text: FoldedText) -> Bool {
        if text.bytes.last == UInt8(ascii: "/") { return text.isDigit(at: text.count - 2) }
        guard text.bytes.last == UInt8(ascii: "-") else { return false }
        return text.isLetter(at: text.count - 2) && text.isUppercase(at: text.count - 2)
    }

    private static func endsSentence(_ text: FoldedText) -> Bool {
        switch text.bytes.last {
        case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
        default: false
        }
    }

    private static let openings: PatternSet = [
        "kính gửi", "nơi nhận", "tự đánh giá", "minh chứng", "căn cứ", "thực hiện công văn", "trên đây là",
    ]

    /// Whether a line begins something new by its words: `Chỉ tiêu 4`, `Minh chứng: …`, `Kính gửi`.
    private static func opens(_ text: FoldedText) -> Bool {
        guard text.isUppercase(at: 0) else { return false }
        if IndicatorLabel(text) != nil { return true }
        return text.end(ofAny: openings, at: 0) != nil
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
