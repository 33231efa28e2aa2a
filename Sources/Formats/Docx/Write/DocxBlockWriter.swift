import Documents

/// Writes the blocks of a document's body.
struct DocxBlockWriter {
    /// The width between the margins of the page, in twentieths of a point.
    static let width = 9355

    /// Notes that no paragraph refers to; without a mark they would be lost, so the last one gets theirs.
    private var unmarked: [Int]

    init(marks document: Document) {
        var marked: Set<Int> = []
        for paragraph in document.blocks.flatParagraphs { marked.formUnion(paragraph.noteMarks.map(\.note)) }
        unmarked = document.notes.map(\.number).filter { !marked.contains($0) }
    }

    /// The body: what stands in it, and at its end the marks that no paragraph had.
    mutating func write(_ blocks: [Block], to xml: inout XMLBuilder) {
        Self.write(blocks, Frame(), to: &xml)
        if !unmarked.isEmpty || blocks.isEmpty || Self.endsWithTable(blocks) {
            xml.element("w:p") { xml in
                for note in unmarked { Self.mark(note, to: &xml) }
            }
        }
    }

    /// What blocks stand in.
    struct Frame {
        var width = DocxBlockWriter.width
        var isCell = false

        /// Whether lines are centred, as in the head and the signatures.
        var isCentred = false
    }

    static func write(_ blocks: [Block], _ frame: Frame, to xml: inout XMLBuilder) {
        var follows = false
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                write(paragraph, frame, to: &xml)
                follows = false
            case .table(let table):
                // Word would make one table of two that touch.
                if follows { xml.element("w:p") }
                DocxTableWriter(table, frame.width).write(to: &xml)
                follows = true
            }
        }
    }

    static func endsWithTable(_ blocks: [Block]) -> Bool {
        if case .table? = blocks.last { true } else { false }
    }

    /// A note's paragraphs; the first begins with its number.
    static func write(_ note: Note, to xml: inout XMLBuilder) {
        let paragraphs = note.paragraphs.isEmpty ? [Paragraph("")] : note.paragraphs
        for (index, paragraph) in paragraphs.enumerated() {
            xml.element("w:p") { xml in
                xml.element("w:pPr") { $0.value("w:pStyle", "FootnoteText") }
                if index == 0 {
                    xml.element("w:r") { xml in
                        xml.element("w:rPr") { $0.value("w:rStyle", "FootnoteReference") }
                        xml.element("w:footnoteRef")
                    }
                    text(" ", isBold: false, to: &xml)
                }
                text(paragraph.text, isBold: paragraph.isBold, to: &xml)
            }
        }
    }

    // MARK: Paragraphs

    private static func write(_ paragraph: Paragraph, _ frame: Frame, to xml: inout XMLBuilder) {
        xml.element("w:p") { xml in
            properties(paragraph, frame, to: &xml)
            let scalars = Array(paragraph.text.unicodeScalars)
            var start = 0
            for mark in paragraph.noteMarks.sorted(by: { $0.offset < $1.offset }) {
                let end = min(max(mark.offset, start), scalars.count)
                text(string(scalars[start..<end]), isBold: paragraph.isBold, to: &xml)
                self.mark(mark.note, to: &xml)
                start = end
            }
            text(string(scalars[start...]), isBold: paragraph.isBold, to: &xml)
        }
    }

    private static func properties(_ paragraph: Paragraph, _ frame: Frame, to xml: inout XMLBuilder) {
        xml.element("w:pPr") { xml in
            if let level = paragraph.outlineLevel, (1...9).contains(level) { xml.value("w:pStyle", "Heading\(level)") }
            if frame.isCell { xml.element("w:spacing", [("w:after", "0")]) }
            if !frame.isCell { xml.element("w:ind", [("w:firstLine", "567")]) }
            // Word stretches the line before a typed break when lines are flush on both sides.
            let isRunning = !frame.isCell && !paragraph.text.utf8.contains { $0 == 0x0A || $0 == 0x09 }
            if frame.isCentred || isRunning { xml.value("w:jc", frame.isCentred ? "center" : "both") }
        }
    }

    private static func mark(_ note: Int, to xml: inout XMLBuilder) {
        xml.element("w:r") { xml in
            xml.element("w:rPr") { $0.value("w:rStyle", "FootnoteReference") }
            xml.element("w:footnoteReference", [("w:id", String(note))])
        }
    }

    /// A run; a line break and a tab are elements of their own.
    private static func text(_ text: String, isBold: Bool, to xml: inout XMLBuilder) {
        guard !text.isEmpty else { return }
        xml.element("w:r") { xml in
            if isBold { xml.element("w:rPr") { $0.element("w:b") } }
            var piece = String.UnicodeScalarView()
            func flush(_ xml: inout XMLBuilder) {
                guard !piece.isEmpty else { return }
                let text = String(piece)
                xml.element("w:t", [("xml:space", "preserve")]) { $0.text(text) }
                piece.removeAll()
            }
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\n", "\t":
                    flush(&xml)
                    xml.element(scalar == "\n" ? "w:br" : "w:tab")
                default: piece.append(scalar)
                }
            }
            flush(&xml)
        }
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
