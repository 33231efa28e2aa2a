import Documents

/// Writes blocks: those of a body, of a cell.
struct DocxBlockWriter {
    /// What blocks stand in.
    struct Frame {
        /// In twentieths of a point.
        var width: Int
        let figures: DocxFigures
        var isCell = false

        /// Whether lines that have no role are centred, as in the head and the signatures.
        var isCentred = false

        /// Whether all lines stay on one page, as the signatures and what stands under them.
        var isKept = false
    }

    let frame: Frame

    /// - Parameter ending: the pages that end with these blocks; the last paragraph says how they are set.
    func write(_ blocks: some Collection<Block>, ending: DocxSection? = nil, to xml: inout XMLBuilder) {
        var followsTable = false
        var rest = Array(blocks)[...]
        while let block = rest.popFirst() {
            switch block {
            case .paragraph(let paragraph):
                var writer = DocxParagraphWriter(paragraph, frame)
                writer.followsTable = followsTable
                writer.isBeforeSignature = rest.first?.isSignature ?? false
                writer.ending = rest.isEmpty ? ending : nil
                writer.hasRule = paragraph.role != rest.first?.role
                writer.write(to: &xml)
                followsTable = false
            case .table(var table):
                // Word would make one table of two that touch.
                if followsTable { Self.gap(to: &xml) }
                if block.isSignature { table = SignedEnd.table(table, takingFrom: &rest) }
                DocxTableWriter(table, frame).write(to: &xml)
                followsTable = true
            }
        }
        // A cell ends with a paragraph, and so does a document. An empty cell is as high as a line of it.
        if followsTable || blocks.isEmpty && !frame.isCell {
            Self.gap(height: frame.isCell ? nil : NationalLayout.ending, ending: ending, to: &xml)
        }
        if blocks.isEmpty, frame.isCell {
            xml.element("w:p") { xml in
                xml.element("w:pPr") { xml in
                    xml.value("w:pStyle", Paragraph.Role.tableText.styleID)
                    if frame.isKept { xml.element("w:keepNext") }
                }
            }
        }
    }

    /// A low empty line.
    ///
    /// - Parameter height: in twentieths of a point, where it is not the usual one.
    static func gap(height: Int? = nil, ending: DocxSection? = nil, to xml: inout XMLBuilder) {
        xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
                xml.value("w:pStyle", DocxStyleSheet.gapID)
                if let height { xml.element("w:spacing", [("w:line", String(height)), ("w:lineRule", "exact")]) }
                ending?.write(to: &xml)
            }
        }
    }
}
