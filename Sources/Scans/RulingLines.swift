import CTesseract

/// The strokes of a page that may be ruling lines.
struct RulingLines {
    var level: [RulingLine]
    var upright: [RulingLine]

    /// More strokes of one direction than this come from a picture or a pattern: the longest are kept.
    static let most = 1_500

    /// Finds long thin strokes in a black and white picture.
    ///
    /// - Parameters:
    ///   - gap: the widest hole in a stroke that is closed, in pixels.
    init(in picture: Picture, resolution: Double, gap: Int) {
        level = []
        upright = []
        let shortestLevel = max(2, Int(resolution * 0.30))
        let shortestUpright = max(2, Int(resolution * 0.11))
        guard let outlined = Self.outlined(picture, resolution: resolution),
            let levels = outlined.after("c\(gap).1 + d1.3 + o\(shortestLevel).1"),
            let uprights = outlined.after("c1.\(gap) + d3.1 + o1.\(shortestUpright)")
        else { return }
        level = Self.longest(
            levels.components().map {
                RulingLine(
                    position: Double($0.top) + Double($0.height) / 2, from: Double($0.left),
                    to: Double($0.left + $0.width))
            })
        // The upright strokes of large letters are shorter than the lowest row.
        upright = Self.longest(
            uprights.components().filter { Double($0.height) >= resolution * 0.16 }.map {
                RulingLine(
                    position: Double($0.left) + Double($0.width) / 2, from: Double($0.top),
                    to: Double($0.top + $0.height))
            })
    }

    /// The picture with filled areas reduced to their outlines: the edge of a dark header cell is a ruling line, its
    /// inside is none.
    private static func outlined(_ picture: Picture, resolution: Double) -> Picture? {
        let brick = max(3, Int(resolution * 0.08))
        guard let areas = picture.after("o\(brick).\(brick)") else { return nil }
        var isEmpty: Int32 = 0
        pixZero(areas.pix, &isEmpty)
        if isEmpty == 1 { return picture }
        guard let insides = areas.after("e5.5") else { return nil }
        return Picture(owning: pixSubtract(nil, picture.pix, insides.pix))
    }

    private static func longest(_ lines: [RulingLine]) -> [RulingLine] {
        lines.count <= most ? lines : Array(lines.sorted { $0.length > $1.length }.prefix(most))
    }

    /// The strokes that hang together by crossing or touching, group by group.
    func groups(within reach: Double) -> [RulingLines] {
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
        var groups: [Int: RulingLines] = [:]
        for (index, line) in level.enumerated() { groups[root(index), default: RulingLines()].level.append(line) }
        for (index, line) in upright.enumerated() {
            groups[root(level.count + index), default: RulingLines()].upright.append(line)
        }
        return groups.keys.sorted().compactMap { groups[$0] }.filter { $0.level.count >= 2 && !$0.upright.isEmpty }
    }

    private init() {
        level = []
        upright = []
    }
}
