import Documents

/// The strokes of a page that may be ruling lines, and the tables that they draw.
///
/// A stroke counts only if both its ends meet a stroke of the other direction, or if it is as long as the table: else
/// the feet of text lines become rows. Cells without a line between them are one merged cell.
public struct Rulings: Sendable, Equatable {
    public var level: [RulingLine]
    public var upright: [RulingLine]

    /// More strokes of one direction than this come from a picture or a pattern: the longest are kept.
    static let most = 1_500

    public init(level: [RulingLine] = [], upright: [RulingLine] = []) {
        self.level = Self.longest(level)
        self.upright = Self.longest(upright)
    }

    private static func longest(_ lines: [RulingLine]) -> [RulingLine] {
        lines.count <= most ? lines : Array(lines.sorted { $0.length > $1.length }.prefix(most))
    }

    /// The grids, from the top, in points.
    ///
    /// - Parameters:
    ///   - resolution: pixels to the inch.
    ///   - reach: how far the end of a line may be from the line that it meets, in inches.
    ///   - share: how much of the way between two cells a line must take to part them.
    ///   - isDrawn: whether a program drew the page: then level lines of one length are rows, with or without uprights.
    public func grids(
        resolution: Double, reach: Double, share: Double = 0.5, isDrawn: Bool = false
    ) -> [PageLayout.Grid] {
        let groups = groups(within: resolution * 0.03)
        let grids = groups.filter { $0.level.count >= 2 && !$0.upright.isEmpty }.compactMap {
            RulingGroup($0, resolution: resolution, reach: resolution * reach, share: share).grid
        }
        guard isDrawn else { return grids.sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) } }
        // A letter may touch a level line and is then its group: what counts is whether a grid came of it.
        let scale = 72 / resolution
        let rest = level.filter { line in
            !grids.contains { grid in
                grid.box.top - 2 < line.position * scale && line.position * scale < grid.box.bottom + 2
                    && line.from * scale < grid.box.right && grid.box.left < line.to * scale
            }
        }
        let rows = LevelRows.grids(of: rest, resolution: resolution)
        return (grids + rows).sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
    }

    /// The strokes that hang together by crossing or touching, group by group.
    private func groups(within reach: Double) -> [Rulings] {
        var parents = Array(0..<(level.count + upright.count))
        func root(_ index: Int) -> Int {
            var index = index
            while parents[index] != index {
                parents[index] = parents[parents[index]]
                index = parents[index]
            }
            return index
        }
        for (first, line) in level.enumerated() {
            for (second, other) in upright.enumerated()
            where other.from - reach <= line.position && line.position <= other.to + reach
                && line.from - reach <= other.position && other.position <= line.to + reach
            {
                parents[root(level.count + second)] = root(first)
            }
        }
        var groups: [Int: Rulings] = [:]
        for (index, line) in level.enumerated() { groups[root(index), default: Rulings()].level.append(line) }
        for (index, line) in upright.enumerated() {
            groups[root(level.count + index), default: Rulings()].upright.append(line)
        }
        return groups.keys.sorted().compactMap { groups[$0] }
    }
}
