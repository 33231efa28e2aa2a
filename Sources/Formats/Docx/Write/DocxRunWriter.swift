import Documents

/// Writes the letters of a paragraph: a run for each stretch that looks alike, and the marks of notes between them.
struct DocxRunWriter {
    private let paragraph: Paragraph
    private let scalars: [Unicode.Scalar]
    private let style: ComponentStyle

    /// - Parameter text: the paragraph's, with the breaks that its place asks for.
    init(_ paragraph: Paragraph, _ text: String, _ style: ComponentStyle) {
        self.paragraph = paragraph
        self.style = style
        scalars = Array(text.unicodeScalars)
    }

    func write(to xml: inout XMLBuilder) {
        var start = 0
        for mark in paragraph.noteMarks.sorted(by: { $0.offset < $1.offset }) {
            let end = min(max(mark.offset, start), scalars.count)
            stretch(start..<end, to: &xml)
            Self.mark(mark.note, to: &xml)
            start = end
        }
        stretch(start..<scalars.count, to: &xml)
        // A line to fill in ends with its dots.
        if paragraph.role == .blank, !scalars.contains("\t") { xml.element("w:r") { $0.element("w:tab") } }
    }

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
            // A role says of itself whether it is bold; what has none is as it was found.
            let isBoldByRole = paragraph.role != nil && style.isBold
            let isBold = isBoldByRole || paragraph.isBold || covering.contains(where: \.isBold)
            let isItalic = style.isItalic || covering.contains(where: \.isItalic)
            run(from..<to, isBold: isBold, isItalic: isItalic, to: &xml)
        }
    }

    /// A run; a line break and a tab are elements of their own.
    private func run(_ range: Range<Int>, isBold: Bool, isItalic: Bool, to xml: inout XMLBuilder) {
        xml.element("w:r") { xml in
            if isBold != style.isBold || isItalic != style.isItalic {
                xml.element("w:rPr") { xml in
                    if isBold != style.isBold { xml.bold(isBold) }
                    if isItalic != style.isItalic { xml.italic(isItalic) }
                }
            }
            for piece in scalars[range].split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if piece.offset > 0 { xml.element("w:br") }
                for part in piece.element.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
                    if part.offset > 0 { xml.element("w:tab") }
                    guard !part.element.isEmpty else { continue }
                    let text = String(String.UnicodeScalarView(part.element))
                    xml.element("w:t", [("xml:space", "preserve")]) { $0.text(text) }
                }
            }
        }
    }
}
