import Documents

/// Writes a neutral document as a Word document in the national layout.
///
/// What is read from it again is the same document but for lines and pages, and for automatic numbers, which are
/// written as text. The same document gives the same bytes.
enum DocxWriter {
    static func write(_ document: Document) throws(ReadError) -> [UInt8] {
        var parts = DocxParts()
        parts.add("word/document.xml", .main, body(document))
        parts.add("word/styles.xml", .styles, DocxStyleSheet.part)
        parts.add("word/settings.xml", .settings, DocxFrame.settings(hasNotes: !document.notes.isEmpty))
        parts.add("word/header1.xml", .header, DocxFrame.pageNumber, id: DocxSection.numbers)
        if document.sections.contains(where: \.isSheet) {
            parts.add("word/header2.xml", .header, DocxFrame.noPageNumber, id: DocxSection.noNumbers)
        }
        if !document.notes.isEmpty {
            parts.add("word/footnotes.xml", .footnotes, DocxNoteWriter.part(document.notes))
        }
        parts.add("docProps/core.xml", .core, DocxProperties.core(of: document))
        if let stamp = document.stamp { parts.add("docProps/custom.xml", .custom, DocxProperties.custom(stamp)) }
        return try ZipWriter.archive(parts.all)
    }

    private static func body(_ document: Document) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("w:document", [("xmlns:w", DocxFrame.words), ("xmlns:r", DocxFrame.links)]) { xml in
            xml.element("w:body") { xml in
                var sections = document.sections.filter { (0...document.blocks.count).contains($0.start) }
                sections.sort { $0.start < $1.start }
                var start = 0
                var current: PageSection?
                for section in sections {
                    if section.start > start {
                        write(document.blocks[start..<section.start], DocxSection(section: current), &xml)
                    }
                    (start, current) = (section.start, section)
                }
                let last = DocxSection(section: current)
                DocxBlockWriter(frame: frame(of: last)).write(document.blocks[start...], to: &xml)
                DocxNoteWriter.marks(unmarkedIn: document, to: &xml)
                last.write(to: &xml)
            }
        }
        return xml.bytes
    }

    /// The blocks of a section that another follows.
    private static func write(_ blocks: ArraySlice<Block>, _ section: DocxSection, _ xml: inout XMLBuilder) {
        DocxBlockWriter(frame: frame(of: section)).write(blocks, ending: section, to: &xml)
    }

    private static func frame(of section: DocxSection) -> DocxBlockWriter.Frame {
        DocxBlockWriter.Frame(width: NationalLayout.page(section.section).textWidth)
    }
}
