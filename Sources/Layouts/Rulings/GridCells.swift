import Documents

/// The cells between the lines of a grid: those without a line between them are one.
struct GridCells {
    private let rows: [Double]
    private let columns: [Double]

    /// The rectangle of grid places that each cell takes.
    private var cells: [Area] = []

    private struct Area: Hashable {
        var top: Int
        var left: Int
        var bottom: Int
        var right: Int

    }

    /// `nil` for more cells than any document has.
    ///
    /// - Parameter share: how much of the way between two cells a line must take to part them.
    init?(rows: [RulingCluster], columns: [RulingCluster], share: Double) {
        self.rows = rows.map(\.position)
        self.columns = columns.map(\.position)
        let height = rows.count - 1
        let width = columns.count - 1
        guard height * width <= 10_000 else { return nil }
        var owners = Array(0..<(height * width))
        for row in 0..<height {
            for column in 0..<width {
                let place = row * width + column
                if column > 0, !columns[column].covers(self.rows[row], self.rows[row + 1], share) {
                    Self.join(place, place - 1, &owners)
                }
                if row > 0, !rows[row].covers(self.columns[column], self.columns[column + 1], share) {
                    Self.join(place, place - width, &owners)
                }
            }
        }
        cells = Self.areas(&owners, width: width)
    }

    private static func root(_ index: Int, _ owners: inout [Int]) -> Int {
        var index = index
        while owners[index] != index {
            owners[index] = owners[owners[index]]
            index = owners[index]
        }
        return index
    }

    private static func join(_ a: Int, _ b: Int, _ owners: inout [Int]) {
        let first = root(a, &owners)
        let second = root(b, &owners)
        owners[max(first, second)] = min(first, second)
    }

    /// The rectangles of the joined places. Places that make no rectangle (a line is drawn half the way) grow into one.
    private static func areas(_ owners: inout [Int], width: Int) -> [Area] {
        while true {
            var areas: [Int: Area] = [:]
            for place in owners.indices {
                let (row, column) = place.quotientAndRemainder(dividingBy: width)
                let owner = root(place, &owners)
                let old = areas[owner] ?? Area(top: row, left: column, bottom: row, right: column)
                areas[owner] = Area(
                    top: min(old.top, row), left: min(old.left, column), bottom: max(old.bottom, row),
                    right: max(old.right, column))
            }
            var hasGrown = false
            for (owner, area) in areas {
                for row in area.top...area.bottom {
                    for column in area.left...area.right
                    where root(row * width + column, &owners) != root(owner, &owners) {
                        join(row * width + column, owner, &owners)
                        hasGrown = true
                    }
                }
            }
            if !hasGrown { return areas.values.sorted { ($0.top, $0.left) < ($1.top, $1.left) } }
        }
    }

    /// The grid, its lengths multiplied by `scale`; `nil` if all is one cell. A line at which no cell begins is none:
    /// a letter stood there.
    func grid(scale: Double) -> PageLayout.Grid? {
        guard cells.count > 1, let left = columns.first, let right = columns.last, let top = rows.first,
            let bottom = rows.last
        else { return nil }
        func box(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) -> Box {
            Box(left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale)
        }
        let rowNumbers = Self.numbers(of: cells.map(\.top), count: rows.count)
        let columnNumbers = Self.numbers(of: cells.map(\.left), count: columns.count)
        return PageLayout.Grid(
            box: box(left, top, right, bottom),
            cells: cells.map { cell in
                PageLayout.Grid.Cell(
                    row: rowNumbers[cell.top], column: columnNumbers[cell.left],
                    rowSpan: rowNumbers[cell.bottom + 1] - rowNumbers[cell.top],
                    columnSpan: columnNumbers[cell.right + 1] - columnNumbers[cell.left],
                    box: box(columns[cell.left], rows[cell.top], columns[cell.right + 1], rows[cell.bottom + 1]))
            })
    }

    /// The number of each line, from 1, when only those are counted at which something begins; of another, that of the
    /// next.
    private static func numbers(of begins: [Int], count: Int) -> [Int] {
        var isUsed = [Bool](repeating: false, count: count)
        for begin in begins { isUsed[begin] = true }
        var number = 1
        return isUsed.map { used in
            defer { if used { number += 1 } }
            return number
        }
    }
}
