import Documents

/// Writes a neutral document as a Word document in the national layout.
///
/// What is read from it again is the same document but for lines and pages, and for automatic numbers, which are
/// written as text. The same document gives the same bytes.
enum DocxWriter {
    static func write(_ document: Document) throws(ReadError) -> [UInt8] {
        var parts = DocxParts()
        let figures = DocxFigures()
        parts.add("word/document.xml", .main, body(document, figures))
        parts.add("word/styles.xml", .styles, try DocxStyleSheet.part.get())
        parts.add(
            "word/settings.xml", .settings, try DocxFrame.settings(hasNotes: !document.notes.isEmpty).get())
        parts.add("word/header1.xml", .header, try DocxFrame.pageNumber.get(), id: DocxSection.numbers)
        if document.sections.contains(where: \.isSheet) {
            parts.add("word/header2.xml", .header, try DocxFrame.noPageNumber.get(), id: DocxSection.noNumbers)
        }
        if !document.notes.isEmpty {
            parts.add("word/footnotes.xml", .footnotes, DocxNoteWriter.part(document.notes))
        }
        try add(figures, to: &parts)
        parts.add("docProps/core.xml", .core, DocxProperties.core(of: document))
        if let stamp = document.stamp { parts.add("docProps/custom.xml", .custom, DocxProperties.custom(stamp)) }
        return try ZipWriter.archive(parts.all)
    }

    private static func add(_ figures: DocxFigures, to parts: inout DocxParts) throws(ReadError) {
        for (index, picture) in figures.pictures.enumerated() {
            parts.add("word/media/ma\(index + 1).png", .picture, picture.content, id: picture.id)
        }
        for (index, chart) in figures.charts.enumerated() {
            let (name, workbook) = ("word/charts/chart\(index + 1).xml", "word/embeddings/chart\(index + 1).xlsx")
            parts.add(name, .chart, DocxChart.part(chart.content), id: chart.id)
            do {
                let bytes = try ChartWorkbook.bytes(of: chart.content)
                parts.add(workbook, .workbook, bytes, id: DocxChart.workbook, of: name)
            } catch {
                throw .unannotatable("xlsx: \(error.message)")
            }
        }
    }

    private static func body(_ document: Document, _ figures: DocxFigures) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("w:document", [("xmlns:w", DocxFrame.words), ("xmlns:r", DocxFrame.links)]) { xml in
            xml.element("w:body") { xml in
                // Where a document with notes begins with a table, LibreOffice puts a line of text above it.
                if !document.notes.isEmpty, case .table? = document.blocks.first {
                    DocxBlockWriter.gap(height: NationalLayout.ending, to: &xml)
                }
                var sections = document.sections.filter { (0...document.blocks.count).contains($0.start) }
                sections.sort { $0.start < $1.start }
                var start = 0
                var current: PageSection?
                for section in sections {
                    if section.start > start {
                        let ending = DocxSection(section: current, isFirst: start == 0)
                        DocxBlockWriter(frame: frame(of: ending, figures))
                            .write(document.blocks[start..<section.start], ending: ending, to: &xml)
                    }
                    (start, current) = (section.start, section)
                }
                let last = DocxSection(section: current, isFirst: start == 0)
                DocxBlockWriter(frame: frame(of: last, figures)).write(document.blocks[start...], to: &xml)
                DocxNoteWriter.marks(unmarkedIn: document, to: &xml)
                last.write(to: &xml)
            }
        }
        return xml.bytes
    }

    private static func frame(of section: DocxSection, _ figures: DocxFigures) -> DocxBlockWriter.Frame {
        DocxBlockWriter.Frame(width: NationalLayout.page(section.section).textWidth, figures: figures)
    }
}
