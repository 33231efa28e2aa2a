public import Layouts

/// Finds tables by their ruling lines on the picture of a page that lay on a scanner or before a lens.
public struct GridFinder: Sendable {
    /// Pixels to the inch.
    private let resolution: Double

    /// The widest hole in a ruling line that is closed, in pixels.
    private let gap: Int

    public init(resolution: Int, gap: Int = 3) {
        self.resolution = Double(max(resolution, 1))
        self.gap = gap
    }

    /// The grids of a black and white picture, from the top, in points. Corners may be worn: the end of a line may be
    /// two millimetres from the line that it meets.
    public func grids(in picture: Picture) -> [PageLayout.Grid] {
        rulings(in: picture).grids(resolution: resolution, reach: 0.07)
    }

    /// The long thin strokes.
    private func rulings(in picture: Picture) -> Rulings {
        let shortestLevel = max(2, Int(resolution * 0.30))
        let shortestUpright = max(2, Int(resolution * 0.11))
        guard let outlined = outlined(picture),
            let level = outlined.after("c\(gap).1 + d1.3 + o\(shortestLevel).1"),
            let upright = outlined.after("c1.\(gap) + d3.1 + o1.\(shortestUpright)")
        else { return Rulings() }
        return Rulings(
            level: level.components().map {
                RulingLine(
                    position: Double($0.top) + Double($0.height) / 2, from: Double($0.left),
                    to: Double($0.left + $0.width))
            },
            // The upright strokes of large letters are shorter than the lowest row.
            upright: upright.components().filter { Double($0.height) >= resolution * 0.16 }.map {
                RulingLine(
                    position: Double($0.left) + Double($0.width) / 2, from: Double($0.top),
                    to: Double($0.top + $0.height))
            })
    }

    /// The picture with filled areas reduced to their outlines: the edge of a dark header cell is a ruling line, its
    /// inside is none.
    private func outlined(_ picture: Picture) -> Picture? {
        let brick = max(3, Int(resolution * 0.08))
        guard let areas = picture.after("o\(brick).\(brick)") else { return nil }
        if areas.isEmpty { return picture }
        guard let insides = areas.after("e5.5") else { return nil }
        return picture.without(insides)
    }
}
