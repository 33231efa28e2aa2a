import Documents

/// Writes the part of footnotes.
enum DocxNoteWriter {
    /// Word wants its two separators among the notes.
    static func part(_ notes: [Note]) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("w:footnotes", [("xmlns:w", DocxFrame.words)]) { xml in
            for (id, kind, name) in DocxFrame.separators {
                xml.element("w:footnote", [("w:type", kind), ("w:id", id)]) { xml in
                    xml.element("w:p") { xml in xml.element("w:r") { $0.element(name) } }
                }
            }
            for note in notes {
                xml.element("w:footnote", [("w:id", String(note.number))]) { xml in write(note, to: &xml) }
            }
        }
        return xml.bytes
    }

    /// Notes that no paragraph refers to; without a mark they would be lost, so the document ends with theirs.
    static func marks(unmarkedIn document: Document, to xml: inout XMLBuilder) {
        guard !document.notes.isEmpty else { return }
        let marked = Set(document.blocks.flatParagraphs.flatMap(\.noteMarks).map(\.note))
        let unmarked = document.notes.map(\.number).filter { !marked.contains($0) }
        guard !unmarked.isEmpty else { return }
        xml.element("w:p") { xml in
            for note in unmarked { DocxRunWriter.mark(note, to: &xml) }
        }
    }

    /// A note's paragraphs; the first begins with its number.
    private static func write(_ note: Note, to xml: inout XMLBuilder) {
        let paragraphs = note.paragraphs.isEmpty ? [Paragraph("")] : note.paragraphs
        for (index, paragraph) in paragraphs.enumerated() {
            xml.element("w:p") { xml in
                xml.element("w:pPr") { $0.value("w:pStyle", "FootnoteText") }
                if index == 0 {
                    xml.element("w:r") { xml in
                        xml.element("w:rPr") { $0.value("w:rStyle", "FootnoteReference") }
                        xml.element("w:footnoteRef")
                    }
                    xml.element("w:r") { xml in
                        xml.element("w:t", [("xml:space", "preserve")]) { $0.text(" ") }
                    }
                }
                var bare = paragraph
                bare.noteMarks = []
                DocxRunWriter(bare, bare.text, NationalLayout.footnote).write(to: &xml)
            }
        }
    }
}
