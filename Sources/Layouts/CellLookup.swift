import Documents

/// Finds the cell of a grid at a point, by strips of the grid's height: a page of many words and many cells would otherwise
/// cost as many looks as there are pairs of them.
struct CellLookup {
    private let grid: PageLayout.Grid

    /// The ordinals of the cells that reach into each strip, in order.
    private var strips: [[Int]]
    private let height: Double

    init(_ grid: PageLayout.Grid) {
        self.grid = grid
        let count = grid.cells.count < 200 ? 1 : 64
        strips = Array(repeating: [], count: count)
        height = (grid.box.bottom - grid.box.top) / Double(count)
        for (ordinal, cell) in grid.cells.enumerated() {
            for strip in strip(cell.box.top)...max(strip(cell.box.top), strip(cell.box.bottom)) {
                strips[strip].append(ordinal)
            }
        }
    }

    private func strip(_ y: Double) -> Int {
        guard height > 0 else { return 0 }
        return Int(min(max((y - grid.box.top) / height, 0), Double(strips.count - 1)))
    }

    /// The first cell that holds a point; for a point that none holds though the grid does, the nearest.
    func cell(at x: Double, _ y: Double) -> Int? {
        guard grid.box.holds(x, y), !grid.cells.isEmpty else { return nil }
        let near = strips[strip(y)]
        if let ordinal = near.first(where: { grid.cells[$0].box.holds(x, y) }) { return ordinal }
        var best: (ordinal: Int, distance: Double)?
        for (ordinal, cell) in grid.cells.enumerated() {
            let distance = cell.box.distance(x, y)
            if distance < best?.distance ?? .infinity { best = (ordinal, distance) }
        }
        return best?.ordinal
    }
}
