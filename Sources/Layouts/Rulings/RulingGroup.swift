import Documents

/// Strokes that hang together, and the grid that they draw.
struct RulingGroup {
    private let lines: Rulings
    private let resolution: Double
    private let reach: Double
    private let share: Double
    private let bounds: Box

    init(_ lines: Rulings, resolution: Double, reach: Double, share: Double) {
        self.lines = lines
        self.resolution = resolution
        self.reach = reach
        self.share = share
        var box = Box(left: .infinity, top: .infinity, right: -.infinity, bottom: -.infinity)
        for line in lines.level {
            box = box.union(Box(left: line.from, top: line.position, right: line.to, bottom: line.position))
        }
        for line in lines.upright {
            box = box.union(Box(left: line.position, top: line.from, right: line.position, bottom: line.to))
        }
        bounds = box
    }

    /// `nil` when it is too small for a table, or a mere frame.
    var grid: PageLayout.Grid? {
        guard bounds.width >= resolution * 1.2, bounds.height >= resolution * leastHeight else { return nil }
        var upright = lines.upright.filter {
            $0.length > bounds.height * 0.9 || $0.isHeld(by: lines.level, within: reach)
        }
        upright += missingSides(of: lines.level, beside: upright, bounds: bounds)
        let columns = RulingCluster.clusters(of: upright, within: resolution * 0.08, atLeast: bounds.height * 0.08)
        var level = lines.level.filter {
            $0.length > bounds.width * 0.9 || $0.isHeld(by: upright, within: reach)
        }
        level += missingSides(of: upright, beside: level, bounds: bounds.turned)
        let rows = RulingCluster.clusters(of: level, within: resolution * 0.06, atLeast: bounds.width * 0.08)
        guard rows.count >= 2, columns.count >= 2, rows.count + columns.count > 4 else { return nil }
        return GridCells(rows: rows, columns: columns, share: share)?.grid(scale: 72 / resolution)
    }

    /// The least height of a table in inches: the first row of one that a page break cuts may be a single line of text.
    private var leastHeight: Double {
        lines.upright.count { $0.isHeld(by: lines.level, within: reach) } >= 4 ? 0.12 : 0.3
    }

    /// The sides of an open table: where most of the long lines of one direction end at the same edge of it, and no
    /// line of the other direction closes them.
    private func missingSides(of lines: [RulingLine], beside others: [RulingLine], bounds: Box) -> [RulingLine] {
        let slack = resolution * 0.08
        let long = lines.filter { $0.length > bounds.width * 0.4 }
        guard long.count >= 2 else { return [] }
        var sides: [RulingLine] = []
        for (edge, ends) in [(bounds.left, long.map(\.from)), (bounds.right, long.map(\.to))] {
            let isClosed = others.contains { abs($0.position - edge) < resolution * 0.1 }
            if !isClosed, ends.count(where: { abs($0 - edge) < slack }) * 10 >= long.count * 8 {
                sides.append(RulingLine(position: edge, from: bounds.top, to: bounds.bottom))
            }
        }
        return sides
    }
}

extension Box {
    /// With the axes changed over.
    fileprivate var turned: Box { Box(left: top, top: left, right: bottom, bottom: right) }
}
