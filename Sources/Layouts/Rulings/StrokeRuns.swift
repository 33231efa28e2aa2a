/// Black pixels in a row or column of a page, holes closed: half-open, in pixels.
struct StrokeRun: Equatable {
    /// The row, or the column.
    var position: Int
    var from: Int
    var to: Int
}

/// The long runs of a page, along its rows and down its columns.
struct StrokeRuns {
    private(set) var level: [StrokeRun] = []
    private(set) var upright: [StrokeRun] = []

    /// More runs than this come from a picture or a pattern: the rest of the page is not looked at.
    static let most = 200_000

    init(_ raster: Raster, darker threshold: UInt8, gap: Int, shortestLevel: Int, shortestUpright: Int) {
        // Of each column, the run that is open: where it began, and after which row its last black pixel was.
        var began = [Int32](repeating: 0, count: raster.width)
        var ended = [Int32](repeating: -1, count: raster.width)
        raster.pixels.withUnsafeBufferPointer { pixels in
            for row in 0..<raster.height where level.count + upright.count < Self.most {
                let line = UnsafeBufferPointer(rebasing: pixels[(row * raster.width)..<((row + 1) * raster.width)])
                var start = 0
                var end = -1
                var column = 0
                while column < line.count {
                    if line[column] >= threshold {
                        column += Self.white(line, column)
                        continue
                    }
                    if end < 0 || column - end > gap {
                        if end - start >= shortestLevel {
                            level.append(StrokeRun(position: row, from: start, to: end))
                        }
                        start = column
                    }
                    end = column + 1
                    if ended[column] < 0 || row - Int(ended[column]) > gap {
                        close(column, began[column], ended[column], shortestUpright)
                        began[column] = Int32(row)
                    }
                    ended[column] = Int32(row + 1)
                    column += 1
                }
                if end - start >= shortestLevel { level.append(StrokeRun(position: row, from: start, to: end)) }
            }
        }
        for column in 0..<raster.width { close(column, began[column], ended[column], shortestUpright) }
    }

    private mutating func close(_ column: Int, _ from: Int32, _ to: Int32, _ shortest: Int) {
        if Int(to - from) >= shortest {
            upright.append(StrokeRun(position: column, from: Int(from), to: Int(to)))
        }
    }

    /// How many pixels from a white one on need no look: eight pure white ones at a time, else one.
    private static func white(_ line: UnsafeBufferPointer<UInt8>, _ column: Int) -> Int {
        var index = column
        let bytes = UnsafeRawBufferPointer(line)
        while index + 8 <= line.count, bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) == .max {
            index += 8
        }
        return max(1, index - column)
    }
}
