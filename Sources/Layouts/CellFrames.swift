import Documents

/// The frames of a table's cells: how far the lines of a column reach.
struct CellFrames {
    private struct Span: Hashable {
        var column: Int
        var count: Int
    }

    private var edges: [Span: (left: Double, right: Double)] = [:]
    private let pitch: Double

    init(_ table: LaidTable) {
        var all: [LaidLine] = []
        for row in table.rows {
            for cell in row.cells {
                let span = Span(column: cell.column, count: cell.columnSpan)
                for line in cell.parts.joined() {
                    let edge = edges[span] ?? (line.left, line.right)
                    edges[span] = (min(edge.left, line.left), max(edge.right, line.right))
                }
                if let lines = cell.parts.first { all += lines }
            }
        }
        pitch = TextFrame(all).pitch
    }

    func finder(for cell: LaidTable.Cell, _ lines: [LaidLine]) -> ParagraphFinder {
        let edge = edges[Span(column: cell.column, count: cell.columnSpan)] ?? (0, 0)
        var right = edge.right
        if let box = cell.box {
            // The text of a cell keeps off its lines on both sides alike.
            right = max(right, box.right - max(6, (edge.left - box.left) * 1.5))
        }
        return ParagraphFinder(
            frame: TextFrame(left: edge.left, right: right, pitch: pitch), isCentred: ColumnReader.isCentred(lines))
    }
}
