import Documents

/// The blocks of a paper: lines, the head and the signatures side by side, tables that scroll.
struct PaperBlocks: Markup {
    let blocks: [Block]
    let squareCodes: [String: [[Bool]]]

    var html: HTML {
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let paragraph): PaperLine(paragraph: paragraph, squareCodes: squareCodes)
            case .table(let table):
                if table.isBordered { scores(table, name: title(before: index)) } else { columns(table) }
            }
        }
    }

    /// The title over a table.
    private func title(before index: Int) -> String {
        for block in blocks[..<index].reversed().prefix(3) {
            if case .paragraph(let paragraph) = block, [.caption, .annexTitle].contains(paragraph.role) {
                return paragraph.text
            }
        }
        return "Bảng"
    }

    private func inside(_ cell: Table.Cell) -> PaperBlocks {
        PaperBlocks(blocks: cell.blocks, squareCodes: squareCodes)
    }

    /// A table without lines only puts things side by side; on narrow screens they stand under each other.
    private func columns(_ table: Table) -> HTML {
        .pieces(
            table.rows.map { row in
                div(.class(row.cells.contains(where: \.isStamp) ? "columns stamped" : "columns")) {
                    for cell in row.cells { div { inside(cell) } }
                }
            })
    }

    private func scores(_ table: Table, name: String) -> HTML {
        let heads = table.rows.prefix { $0.isHeader }
        return div(.class("table-scroll"), .reachable, .role("region"), .label(name)) {
            self.table {
                if !heads.isEmpty { thead { for row in heads { self.row(row) } } }
                tbody { for row in table.rows.dropFirst(heads.count) { self.row(row) } }
            }
        }
    }

    private func row(_ row: Table.Row) -> HTML {
        tr {
            for cell in row.cells {
                if row.isHeader {
                    th(
                        .scope(cell.columnSpan > 1 ? "colgroup" : "col"), .columns(cell.columnSpan),
                        .rows(cell.rowSpan)
                    ) { inside(cell) }
                } else {
                    td(.columns(cell.columnSpan), .rows(cell.rowSpan)) { inside(cell) }
                }
            }
        }
    }
}

extension Table.Cell {
    /// Whether it holds the mark of the paper.
    fileprivate var isStamp: Bool {
        blocks.contains { block in
            if case .paragraph(let paragraph) = block { paragraph.role == .stamp } else { false }
        }
    }
}
