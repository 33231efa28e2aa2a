import Documents

/// Shares the width of a table among its columns by how much stands in them.
enum DocxColumns {
    /// The widths in twentieths of a point; there is at least one column.
    static func widths(of table: Table, within width: Int) -> [Int] {
        var weights: [Int] = [least]
        for row in table.rows {
            for cell in row.cells {
                let last = cell.column + max(1, cell.columnSpan) - 1
                if last > weights.count {
                    weights += Array(repeating: least, count: last - weights.count)
                }
                guard cell.columnSpan <= 1, cell.column >= 1 else { continue }
                weights[cell.column - 1] = max(weights[cell.column - 1], weight(cell))
            }
        }
        let sum = weights.reduce(0, +)
        return weights.map { max(width * $0 / sum, 200) }
    }

    /// Narrower than this, numbers break; wider, a long text takes no more room than a middling one.
    private static let least = 6
    private static let most = 40

    private static func weight(_ cell: Table.Cell) -> Int {
        min(max(cell.text.split(separator: "\n").map(\.count).max() ?? 0, least), most)
    }
}
