import Documents
import Layouts
import Testing

/// A page that tests draw, at a hundred pixels to the inch.
private struct Canvas {
    let width = 827
    let height = 1_170
    var pixels: [UInt8]

    init() {
        pixels = [UInt8](repeating: 255, count: width * height)
    }

    /// A filled rectangle.
    mutating func fill(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int, _ grey: UInt8 = 0) {
        for y in top..<bottom { for x in left..<right { pixels[y * width + x] = grey } }
    }

    mutating func level(_ y: Int, _ from: Int, _ to: Int, _ grey: UInt8 = 0) { fill(from, y, to + 1, y + 1, grey) }
    mutating func upright(_ x: Int, _ from: Int, _ to: Int, _ grey: UInt8 = 0) { fill(x, from, x + 1, to + 1, grey) }

    mutating func table(columns: [Int], rows: [Int], _ grey: UInt8 = 0) {
        for x in columns { upright(x, rows[0], rows[rows.count - 1], grey) }
        for y in rows { level(y, columns[0], columns[columns.count - 1], grey) }
    }

    /// Something like letters, tall ones among them.
    mutating func text(_ left: Int, _ right: Int, _ top: Int, height: Int = 12) {
        // Words of seven letters.
        for x in stride(from: left, to: right, by: 6) where (x - left) / 6 % 8 < 7 {
            upright(x, top + (x % 3 == 0 ? 0 : 4), top + height)
            level(top + height, x, x + 4)
        }
    }

    var grids: [PageLayout.Grid] {
        StrokeFinder(resolution: 100).grids(in: Raster(width: width, height: height, pixels: pixels)!)
    }
}

@Suite("Ruling lines of drawn pages")
struct StrokeFinderTests {
    @Test("one row of one line, all that a page break left above it, is a table; a line around words is none")
    func oneRow() {
        var canvas = Canvas()
        canvas.table(columns: [100, 400, 500, 700], rows: [200, 216])
        #expect(canvas.grids.map(\.cells.count) == [3])
        var frame = Canvas()
        frame.table(columns: [100, 700], rows: [200, 216])
        frame.text(110, 680, 202)
        #expect(frame.grids.isEmpty)
    }

    @Test("a drawn table gives its cells, in points, black or grey", arguments: [0, 128, 192] as [UInt8])
    func plain(grey: UInt8) throws {
        var canvas = Canvas()
        canvas.table(columns: [100, 160, 600, 700], rows: [200, 260, 290, 400], grey)
        let grid = try #require(canvas.grids.first)
        #expect(canvas.grids.count == 1)
        #expect(grid.cells.map { [$0.row, $0.column] } == (1...3).flatMap { row in (1...3).map { [row, $0] } })
        #expect(abs(grid.box.left - 72.4) < 1 && abs(grid.box.bottom - 288.4) < 1)
    }

    @Test("cells without a line between them are one, a level line that stops short included")
    func merged() throws {
        var canvas = Canvas()
        canvas.table(columns: [100, 700], rows: [200, 260, 320])
        canvas.upright(160, 200, 260)
        canvas.upright(600, 200, 320)
        canvas.level(230, 160, 600)
        let cells = try #require(canvas.grids.first).cells
        #expect(
            cells.map { [$0.row, $0.column, $0.rowSpan, $0.columnSpan] } == [
                [1, 1, 2, 1], [1, 2, 1, 1], [1, 3, 2, 1], [2, 2, 1, 1], [3, 1, 1, 2], [3, 3, 1, 1],
            ])
    }

    @Test("letters in low rows make no lines, nor do underlines and frames make tables")
    func letters() {
        var canvas = Canvas()
        canvas.table(columns: [100, 160, 700], rows: [200, 220, 240, 260])
        for top in [204, 224, 244] { canvas.text(165, 690, top) }
        canvas.level(100, 300, 500)
        canvas.level(103, 300, 500)
        for top in stride(from: 500, to: 1_000, by: 20) { canvas.text(100, 700, top) }
        canvas.table(columns: [40, 790], rows: [40, 1_140])
        #expect(canvas.grids.map(\.cells.count) == [6])
    }

    @Test("a shaded or dark row has edges, no lines inside")
    func filled() throws {
        for grey in [217, 110] as [UInt8] {
            var canvas = Canvas()
            canvas.fill(100, 200, 700, 240, grey)
            for x in stride(from: 120, to: 680, by: 9) { canvas.fill(x, 212, x + 4, 226, 255) }
            canvas.table(columns: [100, 160, 700], rows: [200, 240, 280, 320])
            let cells = try #require(canvas.grids.first).cells
            #expect(cells.map(\.row).max() == 3, "\(grey)")
        }
    }

    @Test("open sides are closed where all lines end: left and right, above and below")
    func open() throws {
        var canvas = Canvas()
        for y in [200, 240, 280, 320] { canvas.level(y, 100, 700) }
        for x in [200, 600] { canvas.upright(x, 200, 320) }
        #expect(try #require(canvas.grids.first).cells.count == 9)
        var inner = Canvas()
        for y in [240, 280] { inner.level(y, 100, 700) }
        for x in [200, 400, 600] { inner.upright(x, 200, 320) }
        #expect(try #require(inner.grids.first).cells.count == 12)
    }

    @Test("level lines of one length are rows, though no upright line meets them; two are none")
    func levelRows() throws {
        var canvas = Canvas()
        for y in [200, 240, 280, 320] { canvas.level(y, 100, 700, 211) }
        let grid = try #require(canvas.grids.first)
        #expect(grid.cells.map { [$0.row, $0.column] } == [[1, 1], [2, 1], [3, 1]])
        var lines = Canvas()
        for y in [200, 240] { lines.level(y, 100, 700) }
        #expect(lines.grids.isEmpty)
    }

    @Test("a dotted line is a line")
    func dotted() throws {
        var canvas = Canvas()
        for y in [200, 240, 280] { for x in stride(from: 100, to: 700, by: 3) { canvas.level(y, x, x) } }
        for x in [100, 400, 700] { for y in stride(from: 200, to: 280, by: 3) { canvas.upright(x, y, y) } }
        #expect(try #require(canvas.grids.first).cells.count == 4)
    }

    @Test("a black page and a hatched one end in bounded work")
    func patterns() {
        var black = Canvas()
        black.fill(0, 0, 827, 1_170)
        #expect(black.grids.isEmpty)
        var hatched = Canvas()
        for x in stride(from: 0, to: 827, by: 4) { hatched.upright(x, 0, 1_169) }
        for y in stride(from: 0, to: 1_170, by: 4) { hatched.level(y, 0, 826) }
        #expect(hatched.grids.reduce(0) { $0 + $1.cells.count } <= 10_000)
        #expect(Raster(width: 3, height: 3, pixels: [1, 2, 3]) == nil)
    }
}
