import Documents

extension OdtWalker {
    private struct Draft {
        var rows: [Table.Row] = []
        var isBordered = false
    }

    /// Reads a table; `nil` if it has no rows.
    func table(_ node: XMLNode) -> Table? {
        var draft = Draft()
        rows(node, isHeader: false, &draft)
        return draft.rows.isEmpty ? nil : Table(rows: draft.rows, isBordered: draft.isBordered)
    }

    private func rows(_ node: XMLNode, isHeader: Bool, _ draft: inout Draft) {
        for child in node.children {
            switch child {
            case "table-header-rows": rows(child, isHeader: true, &draft)
            case "table-rows", "table-row-group": rows(child, isHeader: isHeader, &draft)
            case "table-row":
                // Rows are repeated in spreadsheets, hardly in texts; a repeated row counts as often as it is printed.
                for copy in 0..<min(max(child.integer("number-rows-repeated") ?? 1, 1), 100) {
                    if copy > 0, !mayRepeat() { break }
                    row(child, isHeader: isHeader, &draft)
                }
            case "soft-page-break": builder.page = builder.page.map { $0 + 1 }
            default: break
            }
        }
    }

    private func mayRepeat() -> Bool {
        repetitions -= 1
        return repetitions > 0
    }

    private func row(_ node: XMLNode, isHeader: Bool, _ draft: inout Draft) {
        let line = builder.nextRowLine()
        var row = Table.Row(cells: [], line: line, page: builder.page, isHeader: isHeader)
        let outer = builder.fixedLine
        builder.fixedLine = line
        defer { builder.fixedLine = outer }
        var column = 0
        for cell in node.children {
            let repeated = min(max(cell.integer("number-columns-repeated") ?? 1, 1), 1000)
            switch cell {
            case "covered-table-cell": column += repeated
            case "table-cell":
                if let style = cell.string("style-name"), styles.isBordered(cell: style) { draft.isBordered = true }
                let columnSpan = min(max(cell.integer("number-columns-spanned") ?? 1, 1), 1000)
                let rowSpan = min(max(cell.integer("number-rows-spanned") ?? 1, 1), 1000)
                for copy in 0..<repeated where column < 4096 {
                    if copy > 0, !mayRepeat() { break }
                    var blocks: [Block] = []
                    append(cell, to: &blocks)
                    row.cells.append(
                        Table.Cell(blocks: blocks, column: column + 1, columnSpan: columnSpan, rowSpan: rowSpan))
                    column += 1
                }
            default: break
            }
        }
        draft.rows.append(row)
    }
}
