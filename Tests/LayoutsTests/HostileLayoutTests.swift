import Documents
import TestKit
import Testing

@testable import Layouts

/// Pages that nobody typed: they are read in time and lose no word.
@Suite("Pages made to hurt")
struct HostileLayoutTests {
    private func word(_ text: String, _ left: Double, _ top: Double) -> PageLayout.Word {
        PageLayout.Word(text, box: Box(left: left, top: top, right: left + 0.02, bottom: top + 12))
    }

    @Test("a line of ten thousand words, each a hole from the next, is one line of text")
    func holes() {
        var page = PageLayout(number: 1, width: 595, height: 842)
        page.words = (0..<10_000).map { word("a\($0)", Double($0) * 0.05, 100) }
        let document = LayoutReader.document([page])
        let words = document.blocks.flatMap { block in
            if case .paragraph(let paragraph) = block { paragraph.text.split(separator: " ") } else { [Substring]() }
        }
        #expect(words.joined() == (0..<10_000).map { "a\($0)" }.joined())
    }

    @Test("cells that lie one over the other are one cell, whose words are kept")
    func overlapping() throws {
        let box = Box(left: 10, top: 10, right: 200, bottom: 100)
        let left = Box(left: 10, top: 10, right: 100, bottom: 100)
        var page = PageLayout(number: 1, width: 595, height: 842)
        page.words = [word("một", 20, 20), word("hai", 150, 20)]
        page.grids = [
            PageLayout.Grid(
                box: box,
                cells: [
                    .init(row: 1, column: 1, box: left), .init(row: 1, column: 1, columnSpan: 2, box: box),
                    .init(row: 1, column: 3, box: Box(left: 200, top: 10, right: 210, bottom: 100)),
                ])
        ]
        guard case .table(let table)? = LayoutReader.document([page]).blocks.first else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.map { $0.cells.map(\.column) } == [[1, 3]])
        #expect(table.rows[0].cells[0].text.split(whereSeparator: \.isWhitespace) == ["một", "hai"])
    }

    @Test(
        "the cell at a point is the first that holds it, else the nearest, however many there are", arguments: [9, 900])
    func lookup(count: Int) {
        var generator = SeededGenerator(state: UInt64(count))
        let box = Box(left: 0, top: 0, right: 500, bottom: 800)
        var cells: [PageLayout.Grid.Cell] = []
        for row in 1...count {
            let left = Double.random(in: 0..<480, using: &generator)
            let top = Double.random(in: 0..<780, using: &generator)
            let place = Box(left: left, top: top, right: left + 15, bottom: top + 15)
            cells.append(PageLayout.Grid.Cell(row: row, column: 1, box: place))
        }
        let lookup = CellLookup(PageLayout.Grid(box: box, cells: cells))
        for _ in 0..<400 {
            let x = Double.random(in: 0...500, using: &generator)
            let y = Double.random(in: 0...800, using: &generator)
            let distances = cells.map { $0.box.distance(x, y) }
            let found = lookup.cell(at: x, y)
            #expect(found == distances.firstIndex(of: distances.min()!))
        }
        #expect(lookup.cell(at: 501, 1) == nil)
    }
}
