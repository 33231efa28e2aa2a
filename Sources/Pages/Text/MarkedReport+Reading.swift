import Checks
import Documents
import Reports

extension MarkedReport {
    init(_ reading: CheckedFile.Reading) {
        var maker = MarkedReportMaker(reading)
        self = maker.make(reading.document)
    }
}

/// Goes through a document once, from front to back.
private struct MarkedReportMaker {
    /// Below this certainty a reading of a picture is shown as doubtful.
    private static let doubtful = 75

    private var locator: Locator
    private let lines: LineRoles
    private var page: Int?
    private var lastTable: Int?
    private var lastHeading = 0

    /// Whether headings are made bold: in a file that says of nothing whether it is.
    private let boldensHeadings: Bool

    init(_ reading: CheckedFile.Reading) {
        locator = Locator(reading.findings)
        lines = LineRoles(reading.report)
        boldensHeadings = !reading.document.blocks.contains { block in
            if case .paragraph(let paragraph) = block { paragraph.isBold } else { false }
        }
    }

    mutating func make(_ document: Document) -> MarkedReport {
        var report = MarkedReport()
        report.blocks = blocks(document.blocks)
        report.notes = document.notes.map { note in
            let marks = locator.marks(note: note.number, note.paragraphs)
            return MarkedNote(
                number: note.number,
                paragraphs: zip(note.paragraphs, marks).map { Self.paragraph($0, $1, role: .text) })
        }
        report.loose = locator.loose
        return report
    }

    private mutating func blocks(_ blocks: [Block]) -> [MarkedBlock] {
        var made: [MarkedBlock] = []
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                if let begun = begun(paragraph.page) { made.append(.page(begun)) }
                var marked = Self.paragraph(paragraph, locator.marks(paragraph), role: lines.role(of: paragraph))
                if case .heading(let level) = marked.role {
                    // A page may not skip ranks, even where the report does.
                    lastHeading = min(max(1, level), lastHeading + 1)
                    marked.role = .heading(lastHeading)
                    if boldensHeadings { marked.isBold = true }
                }
                made.append(.paragraph(marked))
            case .table(let table):
                if let begun = begun(table.rows.first?.page) { made.append(.page(begun)) }
                made.append(.table(self.table(table)))
            }
        }
        return made
    }

    /// The page that begins here; the first one needs no mark unless it is the only sign of pages.
    private mutating func begun(_ next: Int?) -> Int? {
        guard let next, next != page else { return nil }
        page = next
        return next
    }

    // MARK: Paragraphs

    private static func paragraph(
        _ paragraph: Paragraph, _ marks: [Locator.Mark], role: MarkedParagraph.Role
    ) -> MarkedParagraph {
        var cutter = ParagraphCutter(paragraph)
        for mark in marks { cutter.add(mark) }
        for print in paragraph.prints where print.confidence ?? 100 < doubtful { cutter.add(doubtful: print) }
        return MarkedParagraph(
            runs: cutter.runs(), role: role, isBold: paragraph.isBold,
            findings: marks.filter(\.isNumbered).map(\.finding).sorted())
    }

    // MARK: Tables

    private mutating func table(_ table: Table) -> MarkedTable {
        var made = MarkedTable()
        made.number = table.rows.compactMap { lines.table(of: $0.line) }.first
        made.goesOn = made.number != nil && made.number == lastTable
        if made.number != nil { lastTable = made.number }
        var grid = TableGrid(table)
        var headers = table.rows.prefix { lines.isHeader($0) }.count
        if headers == table.rows.count { headers = 0 }
        var rows: [MarkedTable.Row] = []
        for row in table.rows {
            let marked = marked(row, grid.add(row))
            // A header that is merged downwards takes the rows it reaches with it.
            if rows.count == headers, headers > 0, rows[headers - 1].goesOn { headers += 1 }
            rows.append(marked)
        }
        if headers >= rows.count { headers = 0 }
        made.columns = grid.columns
        made.header = Self.closed(Array(rows.prefix(headers)))
        made.rows = Self.closed(Array(rows.dropFirst(headers)))
        return made
    }

    /// The row with its cells at their columns; `gaps` are the empty cells before each and at the end.
    private mutating func marked(_ row: Table.Row, _ placed: TableGrid.Placed) -> MarkedTable.Row {
        var made = MarkedTable.Row()
        made.page = begun(row.page)
        made.goesOn = placed.goesOn
        let (paragraphs, whole) = locator.marks(row)
        for (index, cell) in row.cells.enumerated() {
            for _ in 0..<placed.gaps[index] { made.cells.append(MarkedTable.Cell(isFiller: true)) }
            let blocks = blocks(of: cell, paragraphs[index])
            made.cells.append(
                MarkedTable.Cell(
                    blocks: blocks, columnSpan: placed.spans[index], rowSpan: min(cell.rowSpan, 1000),
                    isFigure: Self.isFigure(cell.text), findings: whole[index]))
            made.findings += whole[index] + blocks.flatMap(\.findings)
        }
        for _ in 0..<placed.gaps[row.cells.count] { made.cells.append(MarkedTable.Cell(isFiller: true)) }
        made.findings.sort()
        return made
    }

    private mutating func blocks(of cell: Table.Cell, _ marks: [[Locator.Mark]]) -> [MarkedBlock] {
        var made: [MarkedBlock] = []
        var next = 0
        for block in cell.blocks {
            switch block {
            case .paragraph(let paragraph):
                made.append(
                    .paragraph(Self.paragraph(paragraph, marks[next], role: lines.role(inCell: paragraph))))
                next += 1
            case .table(let table): made.append(.table(self.table(table)))
            }
        }
        return made
    }

    /// Cells merged downwards end with the rows there are.
    private static func closed(_ rows: [MarkedTable.Row]) -> [MarkedTable.Row] {
        var rows = rows
        for index in rows.indices {
            for cell in rows[index].cells.indices {
                rows[index].cells[cell].rowSpan = max(1, min(rows[index].cells[cell].rowSpan, rows.count - index))
            }
        }
        if !rows.isEmpty { rows[rows.count - 1].goesOn = false }
        return rows
    }

    /// A number, a percentage, a cross or a letter: what stands in the middle of its column.
    private static func isFigure(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.count <= 8 && !scalars.contains { $0.properties.isWhitespace && $0 != " " }
            && (scalars.count <= 2 || scalars.contains { $0.properties.numericType != nil })
    }
}

extension MarkedBlock {
    /// All findings in it.
    var findings: [Int] {
        switch self {
        case .page: []
        case .paragraph(let paragraph): paragraph.findings
        case .table(let table): (table.header + table.rows).flatMap(\.findings)
        }
    }
}
