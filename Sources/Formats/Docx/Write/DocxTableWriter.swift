import Documents

/// Writes a table: its grid, and each row with the cells that begin in it and those that go on from above.
struct DocxTableWriter {
    private let table: Table
    private let columns: [Int]
    private let margin: Int
    private let figures: DocxFigures
    private let isKept: Bool

    /// - Parameter frame: what the table stands in.
    init(_ table: Table, _ frame: DocxBlockWriter.Frame) {
        self.table = table
        figures = frame.figures
        isKept = Block.table(table).isSignature
        columns = DocxColumns.widths(of: table, within: frame.width)
        margin = table.isBordered ? NationalLayout.cellMargin : 0
    }

    /// What stands at a place of the grid in a row.
    private struct Slot {
        var column: Int
        var span: Int

        /// The cell that begins here; `nil` where one goes on from above.
        var cell: Table.Cell?
    }

    /// A cell that goes on in rows below.
    private struct Open {
        var column: Int
        var span: Int
        var rows: Int
    }

    func write(to xml: inout XMLBuilder) {
        xml.element("w:tbl") { xml in
            xml.element("w:tblPr") { xml in
                xml.value("w:tblStyle", table.isBordered ? DocxStyleSheet.tableID : DocxStyleSheet.blockID)
                xml.element("w:tblW", [("w:w", String(columns.reduce(0, +))), ("w:type", "dxa")])
                xml.element("w:tblLayout", [("w:type", "fixed")])
                // LibreOffice does not look for them in the style.
                xml.cellMargins(margin)
            }
            xml.element("w:tblGrid") { xml in
                for width in columns { xml.element("w:gridCol", [("w:w", String(width))]) }
            }
            var open: [Open] = []
            for row in table.rows { write(row, &open, to: &xml) }
        }
    }

    private func write(_ row: Table.Row, _ open: inout [Open], to xml: inout XMLBuilder) {
        var slots = open.map { Slot(column: $0.column, span: $0.span) }
        slots += row.cells.map { Slot(column: $0.column, span: max(1, $0.columnSpan), cell: $0) }
        slots.sort { $0.column < $1.column }
        for index in open.indices { open[index].rows -= 1 }
        open.removeAll { $0.rows == 0 }
        open += row.cells.filter { $0.rowSpan > 1 }.map {
            Open(column: $0.column, span: max(1, $0.columnSpan), rows: $0.rowSpan - 1)
        }
        xml.element("w:tr") { xml in
            let before = (slots.first?.column ?? 1) - 1
            xml.element("w:trPr") { xml in
                if before > 0 { xml.value("w:gridBefore", String(before)) }
                if row.isHeader || isShort(row) { xml.element("w:cantSplit") }
                if row.isHeader { xml.element("w:tblHeader") }
            }
            var column = before + 1
            for slot in slots {
                if slot.column > column {
                    write(Slot(column: column, span: slot.column - column), isGap: true, to: &xml)
                }
                write(slot, isGap: false, to: &xml)
                column = max(column, slot.column) + slot.span
            }
            if slots.isEmpty { write(Slot(column: 1, span: columns.count), isGap: true, to: &xml) }
        }
    }

    private func write(_ slot: Slot, isGap: Bool, to xml: inout XMLBuilder) {
        let width = columns[min(slot.column - 1, columns.count)..<min(slot.column - 1 + slot.span, columns.count)]
            .reduce(0, +)
        xml.element("w:tc") { xml in
            xml.element("w:tcPr") { xml in
                xml.element("w:tcW", [("w:w", String(width)), ("w:type", "dxa")])
                if slot.span > 1 { xml.value("w:gridSpan", String(slot.span)) }
                if slot.cell == nil, !isGap { xml.element("w:vMerge") }
                if let cell = slot.cell, cell.rowSpan > 1 { xml.value("w:vMerge", "restart") }
                if table.isBordered { xml.value("w:vAlign", "center") }
            }
            let blocks = slot.cell?.blocks ?? []
            let frame = DocxBlockWriter.Frame(
                width: max(width - 2 * margin, 400), figures: figures, isCell: true,
                isCentred: !table.isBordered && !Self.isList(blocks), isKept: isKept)
            DocxBlockWriter(frame: frame).write(blocks, to: &xml)
        }
    }

    /// Whether no cell of a row is as long as half a page: such a row is kept whole.
    private func isShort(_ row: Table.Row) -> Bool {
        row.cells.allSatisfy { cell in
            let last = min(cell.column - 1 + max(1, cell.columnSpan), columns.count)
            let width = columns[min(cell.column - 1, columns.count)..<last].reduce(0, +) - 2 * margin
            return TypeMetrics.width(cell.text, size: 24, isBold: false) / max(width, 400) + cell.blocks.count < 24
        }
    }

    /// Recipients stand in a list under a line that ends with a colon: flush left, whatever is centred beside them.
    private static func isList(_ blocks: [Block]) -> Bool {
        guard case .paragraph(let paragraph)? = blocks.first else { return false }
        return paragraph.text.prefix { $0 != "\n" }.last == ":"
    }
}
