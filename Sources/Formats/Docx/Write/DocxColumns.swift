import Documents

/// Shares the width of a table among its columns: as the table says, else by how much stands in them.
enum DocxColumns {
    /// The widths in twentieths of a point, by the table's own shares where it has some; there is at least one column.
    static func widths(of table: Table, within width: Int) -> [Int] {
        let count = table.rows.flatMap(\.cells).map { $0.column + max(1, $0.columnSpan) - 1 }.max() ?? 1
        let whole = table.shares.reduce(0, +)
        if table.shares.count >= count, table.shares.allSatisfy({ $0 > 0 }) {
            let edges = table.shares.reduce(into: [0]) { $0.append($0.last! + $1) }.map { $0 * width / whole }
            let widths = zip(edges.dropFirst(), edges).map { $0 - $1 }
            return table.isBordered ? DocxColumnRoom.widths(widths, holdingWordsOf: table) : widths
        }
        var columns = [Column()]
        for row in table.rows {
            for cell in row.cells {
                let last = cell.column + max(1, cell.columnSpan) - 1
                if last > columns.count { columns += Array(repeating: Column(), count: last - columns.count) }
                if cell.columnSpan <= 1, cell.column >= 1 { columns[cell.column - 1].hold(cell) }
            }
        }
        let needed = columns.reduce(0) { $0 + $1.least }
        let weight = columns.reduce(0) { $0 + $1.weight }
        guard needed < width else { return columns.map { max($0.least * width / needed, 200) } }
        return columns.map { $0.least + (width - needed) * $0.weight / weight }
    }

    /// What a column has to hold.
    private struct Column {
        /// Wide enough for its longest word, or for ten letters of it.
        var least = 216 + letter * 3

        /// The length of its longest line, up to where a long text takes no more room than a middling one.
        var weight = 1

        /// A letter of 14 points, with some air.
        private static let letter = 190

        mutating func hold(_ cell: Table.Cell) {
            var word = 0
            var line = 0
            for byte in cell.text.utf8 where byte & 0xC0 != 0x80 {
                word = byte <= 0x20 ? 0 : word + 1
                line = byte == 0x0A ? 0 : line + 1
                least = max(least, 216 + Self.letter * min(word, 10))
                weight = max(weight, min(line, 40))
            }
        }
    }
}
