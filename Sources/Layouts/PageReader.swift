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
        let grids = page.grids.filter { !$0.cells.isEmpty }.sorted {
            $0.box.width * $0.box.height < $1.box.width * $1.box.height
        }
        let cells = grids.map { CellLookup($0) }
        var filled = grids.map { [[LaidWord]](repeating: [], count: $0.cells.count) }
        var free: [LaidWord] = []
        for word in page.words where !word.text.isEmpty {
            let laid = LaidWord(word, page: page.number)
            var isHeld = false
            for (grid, cells) in cells.enumerated() {
                guard let cell = cells.cell(at: laid.middle, laid.centre) else { continue }
                filled[grid][cell].append(laid)
                isHeld = true
                break
            }
            if !isHeld { free.append(laid) }
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
                // What lies one over the other is one cell.
                row.cells = row.cells.reduce(into: []) { cells, cell in
                    if let last = cells.indices.last, cells[last].column == cell.column {
                        cells[last].parts += cell.parts
                    } else {
                        cells.append(cell)
                    }
                }
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
