/// The paragraphs and rows of a document by line, counted in reading order.
struct DocumentOutline: Sendable {
    struct Paragraph: Sendable {
        var scalars: [Unicode.Scalar]
        var generated: Int
        var line: Int
        var page: Int?

        /// Which body or cell it stands in; the body is 0.
        var container: Int
    }

    struct Row: Sendable {
        var ordinal: Int
        var line: Int
        var cells: [Cell]
    }

    struct Cell: Sendable {
        var column: Int
        var columnSpan: Int

        /// The paragraphs of `Table.Cell.text`: how long each is, and its ordinal where it is counted.
        var lines: [(length: Int, paragraph: Int?)]

        func covers(_ other: Int) -> Bool { column <= other && other < column + columnSpan }
    }

    private(set) var paragraphs: [Paragraph] = []
    private(set) var rows: [Row] = []
    let notes: Int
    private var paragraphsByLine: [Int: [Int]] = [:]
    private var rowsByLine: [Int: [Int]] = [:]
    private var containers = 0

    init(_ document: Document) {
        notes = document.notes.count
        _ = add(document.blocks, container: 0)
        for (index, paragraph) in paragraphs.enumerated() {
            paragraphsByLine[paragraph.line, default: []].append(index)
        }
        for (index, row) in rows.enumerated() { rowsByLine[row.line, default: []].append(index) }
    }

    func paragraphs(at line: Int) -> [Int] { paragraphsByLine[line] ?? [] }

    func rows(at line: Int) -> [Row] { (rowsByLine[line] ?? []).map { rows[$0] } }

    /// The last paragraph at or before a line, or the first of a page; the first of all where there is none.
    func paragraph(before line: Int, page: Int?) -> Int? {
        if line <= 0, let page, let first = paragraphs.firstIndex(where: { $0.page == page }) { return first }
        return paragraphs.lastIndex { $0.line <= line } ?? (paragraphs.isEmpty ? nil : 0)
    }

    /// Adds blocks in reading order and gives the lines that they make in a cell's text.
    private mutating func add(_ blocks: [Block], container: Int) -> [(length: Int, paragraph: Int?)] {
        var lines: [(length: Int, paragraph: Int?)] = []
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                let scalars = Array(paragraph.text.unicodeScalars)
                guard !scalars.allSatisfy(AnchorFinder.isSpace) else {
                    lines.append((scalars.count, nil))
                    continue
                }
                lines.append((scalars.count, paragraphs.count))
                paragraphs.append(
                    Paragraph(
                        scalars: scalars, generated: paragraph.generated, line: paragraph.line, page: paragraph.page,
                        container: container))
            case .table(let table):
                for row in table.rows {
                    let ordinal = rows.count
                    rows.append(Row(ordinal: ordinal, line: row.line, cells: []))
                    for cell in row.cells {
                        containers += 1
                        let inner = add(cell.blocks, container: containers)
                        lines += inner
                        rows[ordinal].cells.append(
                            Cell(column: cell.column, columnSpan: cell.columnSpan, lines: inner))
                    }
                }
            }
        }
        return lines
    }
}
