import Documents
import Layouts
import Testing

@testable import Scans

@Suite("Ruling lines")
struct GridFinderTests {
    private func grids(_ drawing: Drawing) -> [PageLayout.Grid] {
        GridFinder(resolution: 150).grids(in: drawing.picture)
    }

    @Test("a drawn table gives its cells, in points")
    func plain() throws {
        let drawing = Drawing()
        drawing.table(columns: [150, 250, 900, 1_050], rows: [300, 400, 450, 600])
        let grids = grids(drawing)
        #expect(grids.count == 1)
        let grid = try #require(grids.first)
        #expect(grid.cells.count == 9)
        #expect(grid.cells.map(\.row) == [1, 1, 1, 2, 2, 2, 3, 3, 3])
        #expect(abs(grid.box.left - 72) < 1 && abs(grid.box.top - 144) < 1)
        #expect(abs(grid.cells[4].box.right - 432) < 1 && abs(grid.cells[4].box.bottom - 216) < 1)
    }

    @Test("cells without a line between them are one")
    func merged() throws {
        let drawing = Drawing()
        drawing.table(columns: [150, 1_050], rows: [300, 400, 500])
        drawing.line(250, 300, 250, 400)
        drawing.line(900, 300, 900, 500)
        drawing.line(250, 350, 900, 350)
        let cells = try #require(grids(drawing).first).cells
        #expect(
            cells.map { [$0.row, $0.column, $0.rowSpan, $0.columnSpan] } == [
                [1, 1, 2, 1], [1, 2, 1, 1], [1, 3, 2, 1], [2, 2, 1, 1], [3, 1, 1, 2], [3, 3, 1, 1],
            ])
    }

    @Test("the feet of text lines are no rows, and underlines without uprights no table")
    func baselines() throws {
        let drawing = Drawing()
        drawing.table(columns: [150, 250, 1_050], rows: [300, 420])
        for baseline in [330, 360, 390] { drawing.text(260, 1_040, baseline: baseline) }
        drawing.line(200, 100, 500, 100)
        drawing.line(200, 160, 500, 160)
        for baseline in stride(from: 700, to: 1_600, by: 30) { drawing.text(150, 1_050, baseline: baseline) }
        let grids = grids(drawing)
        #expect(grids.count == 1)
        #expect(grids.first?.cells.count == 2)
    }

    @Test("a frame around a page is no table, two tables are two")
    func frames() {
        let drawing = Drawing()
        drawing.table(columns: [60, 1_180], rows: [60, 1_690])
        drawing.table(columns: [150, 250, 1_050], rows: [300, 400, 500])
        drawing.table(columns: [150, 600, 1_050], rows: [900, 960, 1_020])
        let grids = grids(drawing)
        #expect(grids.map(\.cells.count) == [4, 4])
    }

    @Test("a filled header row has edges, not lines inside")
    func filled() throws {
        let drawing = Drawing()
        drawing.fill(150, 300, 1_050, 360)
        drawing.table(columns: [150, 250, 1_050], rows: [360, 420, 480])
        let cells = try #require(grids(drawing).first).cells
        #expect(cells.map(\.row).max() == 3)
        #expect(cells.filter { $0.row > 1 }.count == 4)
    }

    @Test("a table that is open at its sides has the columns that its level lines end")
    func open() throws {
        let drawing = Drawing()
        for row in [300, 360, 420, 480] { drawing.line(150, row, 1_050, row) }
        drawing.line(300, 300, 300, 480)
        drawing.line(900, 300, 900, 480)
        #expect(try #require(grids(drawing).first).cells.count == 9)
    }

    @Test("a hole of two pixels does not cut a ruling line")
    func holes() throws {
        let drawing = Drawing()
        for column in [150, 600, 1_050] { drawing.line(column, 300, column, 500) }
        for row in [300, 400, 500] {
            for left in stride(from: 150, to: 1_050, by: 12) { drawing.line(left, row, min(left + 9, 1_050), row) }
        }
        #expect(try #require(grids(drawing).first).cells.count == 4)
    }

    @Test("a page of hatching is looked at in bounded time and gives no grid of thousands")
    func hatching() {
        let drawing = Drawing()
        for x in stride(from: 10, to: 1_230, by: 5) { drawing.line(x, 10, x, 1_740, width: 1) }
        for y in stride(from: 10, to: 1_740, by: 5) { drawing.line(10, y, 1_230, y, width: 1) }
        #expect(grids(drawing).reduce(0) { $0 + $1.cells.count } <= 10_000)
    }

    @Test("an empty page and a tiny one have no table")
    func empty() {
        #expect(grids(Drawing()).isEmpty)
        #expect(Picture(path: "/nowhere.pbm") == nil)
    }
}
