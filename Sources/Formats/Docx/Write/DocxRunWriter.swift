import Documents

/// Writes the letters of a paragraph: a run for each stretch that looks alike, and the marks of notes between them.
struct DocxRunWriter {
    private let paragraph: Paragraph
    private let text: String
    private let style: ComponentStyle

    /// - Parameter text: the paragraph's, with the breaks that its place asks for.
    init(_ paragraph: Paragraph, _ text: String, _ style: ComponentStyle) {
        self.paragraph = paragraph
        self.style = style
        self.text = text
    }

    func write(to xml: inout XMLBuilder) {
        guard !paragraph.noteMarks.isEmpty || !paragraph.emphases.isEmpty else {
            if !text.isEmpty { run(text[...], isBold: isBold, isItalic: style.isItalic, to: &xml) }
            return end(to: &xml)
        }
        let count = text.unicodeScalars.count
        var start = 0
        for mark in paragraph.noteMarks.sorted(by: { $0.offset < $1.offset }) {
            let end = min(max(mark.offset, start), count)
            stretch(start..<end, to: &xml)
            Self.mark(mark.note, to: &xml)
            start = end
        }
        stretch(start..<count, to: &xml)
        end(to: &xml)
    }

    /// A line to fill in ends with its dots.
    private func end(to xml: inout XMLBuilder) {
        guard paragraph.role == .blank, !text.utf8.contains(UInt8(ascii: "\t")) else { return }
        xml.element("w:r") { $0.element("w:tab") }
    }

    /// Whether its letters are bold where nothing else is said: a role says so of itself, what has none is as it was found.
    private var isBold: Bool { paragraph.role != nil && style.isBold || paragraph.isBold }

    static func mark(_ note: Int, to xml: inout XMLBuilder) {
        xml.element("w:r") { xml in
            xml.element("w:rPr") { $0.value("w:rStyle", "FootnoteReference") }
            xml.element("w:footnoteReference", [("w:id", String(note))])
        }
    }

    /// What lies between two marks, cut where the look changes.
    private func stretch(_ range: Range<Int>, to xml: inout XMLBuilder) {
        var cuts = Set([range.lowerBound, range.upperBound])
        for emphasis in paragraph.emphases {
            for cut in [emphasis.range.lowerBound, emphasis.range.upperBound] where range.contains(cut) {
                cuts.insert(cut)
            }
        }
        let sorted = cuts.sorted()
        for (from, to) in zip(sorted, sorted.dropFirst()) {
            let covering = paragraph.emphases.filter { $0.range.contains(from) }
            run(
                letters(from..<to), isBold: isBold || covering.contains(where: \.isBold),
                isItalic: style.isItalic || covering.contains(where: \.isItalic), to: &xml)
        }
    }

    /// The letters of some scalars.
    private func letters(_ range: Range<Int>) -> Substring {
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
        return text[start..<scalars.index(start, offsetBy: range.count)]
    }

    /// A run; a line break and a tab are elements of their own.
    private func run(_ letters: Substring, isBold: Bool, isItalic: Bool, to xml: inout XMLBuilder) {
        xml.element("w:r") { xml in
            if isBold != style.isBold || isItalic != style.isItalic {
                xml.element("w:rPr") { xml in
                    if isBold != style.isBold { xml.bold(isBold) }
                    if isItalic != style.isItalic { xml.italic(isItalic) }
                }
            }
            var rest = letters.utf8
            while let byte = rest.first {
                switch byte {
                case UInt8(ascii: "\n"): xml.element("w:br")
                case UInt8(ascii: "\t"): xml.element("w:tab")
                default:
                    let part = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\t") }
                    xml.element("w:t", [("xml:space", "preserve")]) { $0.text(Substring(part)) }
                    rest = rest[part.endIndex...]
                    continue
                }
                rest = rest.dropFirst()
            }
        }
    }
}
