import Documents

/// Finds the straight strokes of a page that a program drew: one look at each pixel that is not white.
///
/// On such a page every line is straight and unbroken, or broken evenly where it is dotted, so no picture library is
/// needed, and no process for it. Scans are another matter.
public struct StrokeFinder: Sendable {
    /// Pixels to the inch.
    private let resolution: Int

    /// Darker than this, of 256, is black: the grey of most ruling lines is, the shade of a header cell is not.
    private static let dark: UInt8 = 205

    /// Darker than this is no paper.
    private static let light: UInt8 = 235

    /// The widest hole in a stroke, in pixels: what stands between the dots of a dotted line.
    private let gap: Int

    private let shortestLevel: Int
    private let shortestUpright: Int

    /// Strokes broader than this are filled areas, of which only the edges are lines.
    private let broadest: Int

    public init(resolution: Int) {
        self.resolution = max(resolution, 20)
        gap = self.resolution / 50
        shortestLevel = self.resolution * 3 / 10
        shortestUpright = self.resolution * 14 / 100
        broadest = max(3, self.resolution * 8 / 100)
    }

    /// The tables that ruling lines draw, in points; those of light lines or shades too, where no dark one draws any.
    public func grids(in raster: Raster) -> [PageLayout.Grid] {
        var grids = grids(in: raster, darker: Self.dark)
        if raster.pixels.contains(where: { $0 >= Self.dark && $0 < Self.light }) {
            grids += self.grids(in: raster, darker: Self.light).filter { light in
                !grids.contains { $0.box.overlaps(light.box) }
            }
            grids.sort { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
        }
        return grids
    }

    private func grids(in raster: Raster, darker threshold: UInt8) -> [PageLayout.Grid] {
        let runs = StrokeRuns(
            raster, darker: threshold, gap: gap, shortestLevel: shortestLevel, shortestUpright: shortestUpright)
        // Two level strokes as long as the narrowest table are the least of one.
        guard runs.level.count(where: { $0.to - $0.from >= resolution }) >= 2 else { return [] }
        func lines(_ runs: [StrokeRun], isLevel: Bool) -> [RulingLine] {
            StrokeBar.bars(of: runs).flatMap { self.lines(of: $0, isLevel: isLevel, raster, threshold) }
        }
        return Rulings(level: lines(runs.level, isLevel: true), upright: lines(runs.upright, isLevel: false))
            .grids(resolution: Double(resolution), reach: 0.025, share: 0.85, isDrawn: true)
    }

    /// The lines of a bar: itself when it is thin; of a filled area those edges beyond which it is light.
    private func lines(
        of bar: StrokeBar, isLevel: Bool, _ raster: Raster, _ threshold: UInt8
    ) -> [RulingLine] {
        func line(_ position: Double) -> RulingLine {
            RulingLine(position: position, from: Double(bar.run.from), to: Double(bar.run.to))
        }
        let isOpenBefore = isLight(bar.first - 1, bar.run, isLevel, raster, threshold)
        let isOpenBehind = isLight(bar.last + 1, bar.run, isLevel, raster, threshold)
        if bar.last - bar.first < broadest {
            return isOpenBefore || isOpenBehind ? [line(Double(bar.first + bar.last + 1) / 2)] : []
        }
        return (isOpenBefore ? [line(Double(bar.first))] : []) + (isOpenBehind ? [line(Double(bar.last + 1))] : [])
    }

    /// Whether most pixels beside a bar are not black.
    private func isLight(
        _ position: Int, _ run: StrokeRun, _ isLevel: Bool, _ raster: Raster, _ threshold: UInt8
    ) -> Bool {
        guard position >= 0, position < (isLevel ? raster.height : raster.width) else { return true }
        var black = 0
        for along in run.from..<run.to {
            let index = isLevel ? position * raster.width + along : along * raster.width + position
            if raster.pixels[index] < threshold { black += 1 }
        }
        return black * 3 < (run.to - run.from)
    }
}

extension Box {
    fileprivate func overlaps(_ other: Box) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
}
