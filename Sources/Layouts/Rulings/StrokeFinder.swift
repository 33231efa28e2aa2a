/// Finds the straight strokes of a page that a program drew: one look at each pixel that is not white.
///
/// On such a page every line is straight and unbroken, or broken evenly where it is dotted, so no picture library is
/// needed, and no process for it. Scans are another matter.
public struct StrokeFinder: Sendable {
    /// Pixels to the inch.
    private let resolution: Int

    /// Darker than this, of 256, is black: the grey of ruling lines is, the shade of a header cell is not.
    static let threshold: UInt8 = 205

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

    /// The tables that ruling lines draw, in points.
    public func grids(in raster: Raster) -> [PageLayout.Grid] {
        let runs = StrokeRuns(raster, gap: gap, shortestLevel: shortestLevel, shortestUpright: shortestUpright)
        // Two level strokes as long as the narrowest table are the least of one.
        guard runs.level.count(where: { $0.to - $0.from >= resolution }) >= 2 else { return [] }
        let level = StrokeBar.bars(of: runs.level).flatMap { lines(of: $0, isLevel: true, raster) }
        let upright = StrokeBar.bars(of: runs.upright).flatMap { lines(of: $0, isLevel: false, raster) }
        return Rulings(level: level, upright: upright).grids(resolution: Double(resolution), reach: 0.025, share: 0.85)
    }

    /// The lines of a bar: itself when it is thin; of a filled area those edges beyond which it is light.
    private func lines(of bar: StrokeBar, isLevel: Bool, _ raster: Raster) -> [RulingLine] {
        func line(_ position: Double) -> RulingLine {
            RulingLine(position: position, from: Double(bar.run.from), to: Double(bar.run.to))
        }
        let isOpenBefore = isLight(bar.first - 1, bar.run, isLevel, raster)
        let isOpenBehind = isLight(bar.last + 1, bar.run, isLevel, raster)
        if bar.last - bar.first < broadest {
            return isOpenBefore || isOpenBehind ? [line(Double(bar.first + bar.last + 1) / 2)] : []
        }
        return (isOpenBefore ? [line(Double(bar.first))] : []) + (isOpenBehind ? [line(Double(bar.last + 1))] : [])
    }

    /// Whether most pixels beside a bar are not black.
    private func isLight(_ position: Int, _ run: StrokeRun, _ isLevel: Bool, _ raster: Raster) -> Bool {
        guard position >= 0, position < (isLevel ? raster.height : raster.width) else { return true }
        var black = 0
        for along in run.from..<run.to {
            let index = isLevel ? position * raster.width + along : along * raster.width + position
            if raster.pixels[index] < Self.threshold { black += 1 }
        }
        return black * 3 < (run.to - run.from)
    }
}
