import Documents

/// The words of a page put into its tables, and what is left over as lines.
struct PageReader {
    /// The lines outside tables, from the top.
    var lines: [LaidLine]
    var tables: [(top: Double, table: LaidTable)]
    let width: Double
    let height: Double
    let number: Int

    init(_ page: PageLayout) {
        number = page.number
        width = page.width
        height = page.height
        // The smallest grid first: a table inside a table takes its words.
        let grids = page.grids.sorted { $0.box.width * $0.box.height < $1.box.width * $1.box.height }
        var filled = grids.map { [[LaidWord]](repeating: [], count: $0.cells.count) }
        var free: [LaidWord] = []
        for word in page.words where !word.text.isEmpty {
            let laid = LaidWord(word, page: page.number)
            if let (grid, cell) = Self.cell(of: laid, in: grids) {
                filled[grid][cell].append(laid)
            } else {
                free.append(laid)
            }
        }
        tables = []
        for (grid, words) in zip(grids, filled) {
            let isRows = grid.cells.allSatisfy { $0.column == 1 }
            if isRows {
                let cells = zip(grid.cells, words).sorted { $0.0.row < $1.0.row }.map { ($0.0.box, $0.1) }
                if let table = RuledRows.table(cells, page: page.number, free: &free) {
                    tables.append((grid.box.top, table))
                } else {
                    free += words.joined()
                }
            } else if words.contains(where: { !$0.isEmpty }) {
                tables.append((grid.box.top, Self.table(grid, words, page: page.number)))
            }
        }
        tables.sort { $0.top < $1.top }
        lines = LineFinder.lines(free)
    }

    /// The cell that holds the centre of a word; for a word that no cell holds though the grid does, the nearest.
    private static func cell(of word: LaidWord, in grids: [PageLayout.Grid]) -> (grid: Int, cell: Int)? {
        for (index, grid) in grids.enumerated() where grid.box.holds(word.middle, word.centre) && !grid.cells.isEmpty {
            var best = (cell: 0, distance: Double.infinity)
            for (cell, place) in grid.cells.enumerated() {
                let distance = place.box.distance(word.middle, word.centre)
                if distance < best.distance { best = (cell, distance) }
                if distance == 0 { break }
            }
            return (index, best.cell)
        }
        return nil
    }

    private static func table(_ grid: PageLayout.Grid, _ words: [[LaidWord]], page: Int) -> LaidTable {
        var rows: [Int: LaidTable.Row] = [:]
        for (cell, words) in zip(grid.cells, words) {
            rows[cell.row, default: LaidTable.Row(cells: [], page: page)].cells.append(
                LaidTable.Cell(
                    column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, box: cell.box,
                    parts: words.isEmpty ? [] : [LineFinder.lines(words)]))
        }
        return LaidTable(
            rows: rows.keys.sorted().compactMap { rows[$0] }.map { row in
                var row = row
                row.cells.sort { $0.column < $1.column }
                return row
            }, isBordered: true)
    }
}

extension Box {
    func holds(_ x: Double, _ y: Double) -> Bool { left <= x && x <= right && top <= y && y <= bottom }

    /// How far a point lies outside, the way along both axes.
    func distance(_ x: Double, _ y: Double) -> Double {
        max(left - x, 0, x - right) + max(top - y, 0, y - bottom)
    }
}
