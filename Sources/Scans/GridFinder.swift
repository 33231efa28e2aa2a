import Documents
public import Layouts

/// Finds tables by their ruling lines on the picture of a page, drawn by a program or scanned.
///
/// A stroke counts only if both its ends meet a stroke of the other direction, or if it is as long as the table: else
/// the feet of text lines become rows. Cells without a line between them are one merged cell.
public struct GridFinder: Sendable {
    /// Pixels to the inch.
    private let resolution: Double

    /// The widest hole in a ruling line that is closed, in pixels.
    private let gap: Int

    public init(resolution: Int, gap: Int = 3) {
        self.resolution = Double(max(resolution, 1))
        self.gap = gap
    }

    /// The grids of a black and white picture, from the top, in points.
    public func grids(in picture: Picture) -> [PageLayout.Grid] {
        RulingLines(in: picture, resolution: resolution, gap: gap).groups(within: resolution * 0.03)
            .compactMap { grid($0) }
            .sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
    }

    private func grid(_ lines: RulingLines) -> PageLayout.Grid? {
        let bounds = bounds(lines)
        guard bounds.width >= resolution * 1.2, bounds.height >= resolution * 0.3 else { return nil }
        let reach = resolution * 0.07
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
        return GridCells(rows: rows, columns: columns)?.grid(scale: 72 / resolution)
    }

    private func bounds(_ lines: RulingLines) -> Box {
        var box = Box(left: .infinity, top: .infinity, right: -.infinity, bottom: -.infinity)
        for line in lines.level {
            box = box.union(Box(left: line.from, top: line.position, right: line.to, bottom: line.position))
        }
        for line in lines.upright {
            box = box.union(Box(left: line.position, top: line.from, right: line.position, bottom: line.to))
        }
        return box
    }

    /// The sides of an open table: where at least three lines of one direction, and most of the long ones, end at the
    /// same edge of it and no line of the other direction closes them.
    private func missingSides(of lines: [RulingLine], beside others: [RulingLine], bounds: Box) -> [RulingLine] {
        let reach = resolution * 0.08
        let long = lines.filter { $0.length > bounds.width * 0.4 }
        guard long.count >= 3, let first = long.map(\.position).min(), let last = long.map(\.position).max() else {
            return []
        }
        var sides: [RulingLine] = []
        for (edge, ends) in [(bounds.left, long.map(\.from)), (bounds.right, long.map(\.to))] {
            let isClosed = others.contains { abs($0.position - edge) < resolution * 0.2 }
            if !isClosed, ends.count(where: { abs($0 - edge) < reach }) * 10 >= long.count * 8 {
                sides.append(RulingLine(position: edge, from: first, to: last))
            }
        }
        return sides
    }
}

extension Box {
    /// With the axes changed over.
    fileprivate var turned: Box { Box(left: top, top: left, right: bottom, bottom: right) }
}
