import Documents

/// Keeps count of the columns that merged cells of earlier rows take, so that every row of a table fills its columns.
struct TableGrid {
    /// More columns than a page can show are not made good for.
    private static let most = 100

    let columns: Int

    /// For each column, how many rows from the next one on are taken by a cell above.
    private var taken: [Int]

    /// How a row's cells stand.
    struct Placed {
        /// Empty columns before each cell, and after the last.
        var gaps: [Int] = []

        /// The columns of each cell.
        var spans: [Int] = []

        /// Whether a cell goes on below the row.
        var goesOn = false
    }

    init(_ table: Table) {
        let last = table.rows.lazy.flatMap(\.cells).map { $0.column + $0.columnSpan - 1 }.max() ?? 1
        columns = max(1, min(last, Self.most))
        taken = Array(repeating: 0, count: columns)
    }

    mutating func add(_ row: Table.Row) -> Placed {
        var placed = Placed()
        var next = taken.map { max(0, $0 - 1) }
        var column = 1
        for cell in row.cells {
            let start = min(max(cell.column, column), columns)
            let span = max(1, min(cell.columnSpan, columns - start + 1))
            placed.gaps.append(gap(column..<max(start, column)))
            placed.spans.append(span)
            for index in (start - 1)..<(start - 1 + span) {
                next[index] = max(next[index], min(cell.rowSpan, Self.most * 10) - 1)
            }
            column = start + span
        }
        placed.gaps.append(gap(column..<max(column, columns + 1)))
        taken = next
        placed.goesOn = next.contains { $0 > 0 }
        return placed
    }

    /// How many of the columns no cell above takes.
    private func gap(_ range: Range<Int>) -> Int {
        range.count { $0 <= columns && taken[$0 - 1] == 0 }
    }
}
