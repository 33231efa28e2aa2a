import Layouts

/// The words that the reading of the page found in the cells of a grid, column by column.
struct CellWords {
    var columns: [Column] = []

    struct Column {
        var cells: [Cell]

        /// Whether most of what could be read there is numbers.
        var isNumeric: Bool {
            let read = cells.filter { $0.isShort && !$0.words.isEmpty }
            return !read.isEmpty && read.count { NumberVote.number($0.text) != nil } * 5 >= read.count * 2
        }

        /// Whether it holds nothing but short labels below its head.
        var isLabels: Bool {
            let read = cells.filter { !$0.words.isEmpty }
            return read.count { $0.isShort } * 10 >= read.count * 7
        }
    }

    struct Cell {
        var area: Area
        var words: [ReadWord]

        /// Whether a number or a label may stand there: the cell is narrow and no longer text was found in it.
        var isShort: Bool

        var text: String { words.map(\.text).joined(separator: " ") }
        var confidence: Int { words.map(\.confidence).min() ?? 0 }
    }

    init(_ grid: PageLayout.Grid, words: [ReadWord], resolution: Int) {
        let scale = Double(resolution) / 72
        var columns: [Int: [Cell]] = [:]
        for cell in grid.cells {
            let area = Area(cell.box, scale: scale)
            // Merged cells over several columns hold headings, or the words of a total.
            guard cell.columnSpan == 1, area.width * 10 < resolution * 16 else { continue }
            let inside = words.filter { area.holds($0.area) }.sorted { $0.area.left < $1.area.left }
            let letters = inside.reduce(0) { $0 + $1.text.unicodeScalars.count }
            let isPlain = !inside.contains { word in
                word.text.utf8.contains { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "/") }
            }
            columns[cell.column, default: []].append(
                Cell(area: area, words: inside, isShort: letters <= 5 && inside.count <= 2 && isPlain))
        }
        self.columns = columns.keys.sorted().compactMap { columns[$0].map { Column(cells: $0) } }
    }
}
