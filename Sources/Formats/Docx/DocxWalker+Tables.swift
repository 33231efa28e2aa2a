import Documents

extension DocxWalker {
    /// A table while its rows are read.
    struct TableDraft {
        var rows: [Table.Row] = []

        /// The lines of the table as a whole.
        var borders = DocxBorders()

        /// Whether any cell shows a line.
        var isBordered = false

        /// The row and cell that a cell merged downwards goes on from, by grid column.
        var open: [Int: (row: Int, cell: Int)] = [:]
    }

    /// Reads a table; `nil` if it has no rows.
    func table(_ node: XMLNode) -> Table? {
        var draft = TableDraft()
        let properties = node.child("tblPr")
        let style = properties?.child("tblStyle")?.string("val").map { styles.style($0) } ?? styles.tableDefault
        draft.borders = style.borders
        if let own = properties?.child("tblBorders") {
            draft.borders.apply(own)
            if !DocxBorders(own).isDrawn { draft.borders.isConditional = false }
        }
        let outer = tableFont
        if case .unsaid = style.font {} else { tableFont = style.font }
        defer { tableFont = outer }
        rows(in: node, &draft)
        guard !draft.rows.isEmpty else { return nil }
        return Table(rows: draft.rows, isBordered: draft.isBordered)
    }

    private func rows(in node: XMLNode, _ draft: inout TableDraft) {
        for child in node.children {
            switch child {
            case "tr": row(child, &draft)
            case "sdt": if let content = child.child("sdtContent") { rows(in: content, &draft) }
            case "ins", "moveTo", "customXml": rows(in: child, &draft)
            default: break
            }
        }
    }

    private func row(_ node: XMLNode, _ draft: inout TableDraft) {
        let properties = node.child("trPr")
        if properties?.child("del") != nil || properties?.child("moveFrom") != nil { return }
        let line = builder.nextRowLine()
        var row = Table.Row(cells: [], line: line, isHeader: properties?.child("tblHeader")?.isOn ?? false)
        let outer = builder.fixedLine
        builder.fixedLine = line
        defer { builder.fixedLine = outer }
        let ordinal = trace?.nextRow()
        var column = min(max(properties?.child("gridBefore")?.integer("val") ?? 0, 0), 1000)
        let first = pages.current
        var last = first
        cells(in: node) { cell in
            pages.set(first)
            self.cell(cell, &row, ordinal, &column, &draft)
            if let page = pages.current, let known = last, page > known { last = page }
        }
        // A row whose first words stand behind a page break begins on the new page.
        row.page = Self.firstPage(row) ?? first
        pages.set(last)
        draft.rows.append(row)
    }

    private func cells(in node: XMLNode, _ body: (XMLNode) -> Void) {
        for child in node.children {
            switch child {
            case "tc": body(child)
            case "sdt": if let content = child.child("sdtContent") { cells(in: content, body) }
            case "ins", "moveTo", "customXml": cells(in: child, body)
            default: break
            }
        }
    }

    private func cell(
        _ node: XMLNode, _ row: inout Table.Row, _ ordinal: Int?, _ column: inout Int, _ draft: inout TableDraft
    ) {
        // Word itself stops at 63 columns.
        guard column < 4096 else { return }
        let properties = node.child("tcPr")
        let span = min(max(properties?.child("gridSpan")?.integer("val") ?? 1, 1), 1000)
        defer { column += span }
        let borders = properties?.child("tcBorders").map { DocxBorders($0) } ?? DocxBorders()
        if borders.isDrawn || !borders.isComplete && draft.borders.isDrawn { draft.isBordered = true }
        if let merge = properties?.child("vMerge"), !merge.has("val", "restart"), let from = draft.open[column] {
            draft.rows[from.row].cells[from.cell].rowSpan += 1
            return
        }
        if let merge = properties?.child("hMerge"), !merge.has("val", "restart"), !row.cells.isEmpty {
            row.cells[row.cells.count - 1].columnSpan += span
            return
        }
        draft.open[column] =
            properties?.child("vMerge") == nil ? nil : (row: draft.rows.count, cell: row.cells.count)
        trace?.addCell(ordinal, column + 1, node)
        row.cells.append(Table.Cell(blocks: blocks(in: node), column: column + 1, columnSpan: span))
    }

    private static func firstPage(_ row: Table.Row) -> Int? {
        for cell in row.cells {
            if case .paragraph(let paragraph)? = cell.blocks.first { return paragraph.page }
        }
        return nil
    }
}
