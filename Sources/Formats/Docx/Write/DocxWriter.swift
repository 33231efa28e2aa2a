import Documents

/// Writes a neutral document as a Word document: paragraphs, headings, tables and notes on A4 in Times New Roman.
///
/// What is read from it again is the same document but for lines and pages, and for automatic numbers, which are
/// written as text. The same document gives the same bytes.
enum DocxWriter {
    static func write(_ document: Document) throws(ReadError) -> [UInt8] {
        let notes = document.notes
        var parts = [
            ZipWriter.Part("[Content_Types].xml", DocxFrame.contentTypes(hasNotes: !notes.isEmpty)),
            ZipWriter.Part("_rels/.rels", DocxFrame.packageLinks()),
            ZipWriter.Part("word/document.xml", body(document)),
            ZipWriter.Part("word/styles.xml", DocxStyleSheet.part()),
            ZipWriter.Part("word/settings.xml", DocxFrame.settings(hasNotes: !notes.isEmpty)),
            ZipWriter.Part("word/_rels/document.xml.rels", DocxFrame.links(hasNotes: !notes.isEmpty)),
        ]
        if !notes.isEmpty { parts.append(ZipWriter.Part("word/footnotes.xml", footnotes(notes))) }
        return try ZipWriter.archive(parts)
    }

    private static func body(_ document: Document) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("w:document", [("xmlns:w", DocxFrame.words)]) { xml in
            xml.element("w:body") { xml in
                var writer = DocxBlockWriter(marks: document)
                writer.write(document.blocks, to: &xml)
                xml.element("w:sectPr") { xml in
                    xml.element("w:pgSz", [("w:w", "11906"), ("w:h", "16838")])
                    xml.element(
                        "w:pgMar",
                        [
                            ("w:top", "1134"), ("w:right", "850"), ("w:bottom", "1134"), ("w:left", "1701"),
                            ("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0"),
                        ])
                }
            }
        }
        return xml.bytes
    }

    /// Word wants its two separators among the notes.
    private static func footnotes(_ notes: [Note]) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("w:footnotes", [("xmlns:w", DocxFrame.words)]) { xml in
            for (id, kind, name) in DocxFrame.separators {
                xml.element("w:footnote", [("w:type", kind), ("w:id", id)]) { xml in
                    xml.element("w:p") { xml in xml.element("w:r") { $0.element(name) } }
                }
            }
            for note in notes {
                xml.element("w:footnote", [("w:id", String(note.number))]) { xml in
                    DocxBlockWriter.write(note, to: &xml)
                }
            }
        }
        return xml.bytes
    }
}
