/// Strokes of one direction that make one line of a grid.
struct RulingCluster {
    /// The mean of the strokes, the longer weighing more.
    var position: Double
    var lines: [RulingLine]

    /// Groups strokes that lie close to each other; groups that are too short together are dropped.
    static func clusters(of lines: [RulingLine], within reach: Double, atLeast length: Double) -> [RulingCluster] {
        var groups: [[RulingLine]] = []
        for line in lines.sorted(by: { $0.position < $1.position }) {
            if let last = groups.last?.last, line.position - last.position < reach {
                groups[groups.count - 1].append(line)
            } else {
                groups.append([line])
            }
        }
        return groups.compactMap { group in
            let total = group.reduce(0) { $0 + $1.length }
            guard total >= length, total > 0 else { return nil }
            return RulingCluster(
                position: group.reduce(0) { $0 + $1.position * $1.length } / total, lines: group)
        }
    }

    /// Whether a share of the way is drawn.
    func covers(_ from: Double, _ to: Double, _ share: Double) -> Bool {
        var drawn = 0.0
        for line in lines { drawn += max(0, min(line.to, to) - max(line.from, from)) }
        return drawn > (to - from) * share
    }
}
