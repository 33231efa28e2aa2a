import Documents

/// Writes the pieces of pages as a document, and counts its lines.
struct DocumentWriter {
    private(set) var blocks: [Block] = []
    private var line = 0

    /// The paragraph that the next page or column may go on with.
    private var open: (lines: [LaidLine], frame: TextFrame)?

    mutating func add(_ piece: LaidPiece, frame: TextFrame) {
        switch piece {
        case .lines(let lines): add(lines, frame)
        case .column(let lines): add(lines, TextFrame(lines))
        case .columns(let columns):
            flush()
            add(columns)
        case .table(let table):
            flush()
            add(table)
        }
    }

    /// Ends the paragraph that is open.
    mutating func flush() {
        guard let lines = open?.lines else { return }
        open = nil
        if let paragraph = ParagraphWriter.paragraph(lines, line: line + 1) {
            line += 1
            blocks.append(.paragraph(paragraph))
        }
    }

    private mutating func add(_ lines: [LaidLine], _ frame: TextFrame) {
        var paragraphs = ParagraphFinder(frame: frame).paragraphs(lines)
        if let (before, beforeFrame) = open, let first = paragraphs.first?.first,
            Self.goesOn(before, beforeFrame, first, frame)
        {
            paragraphs[0] = before + paragraphs[0]
            open = nil
        }
        for paragraph in paragraphs {
            flush()
            open = (paragraph, frame)
        }
    }

    /// Whether a paragraph goes on over the end of a page or column.
    private static func goesOn(
        _ open: [LaidLine], _ openFrame: TextFrame, _ line: LaidLine, _ frame: TextFrame
    ) -> Bool {
        guard let last = open.last else { return false }
        if LineStart.endsSentence(last), line.words[0].text.unicodeScalars.first?.properties.isUppercase ?? false {
            return false
        }
        return ParagraphFinder(frame: openFrame)
            .goesOn(open, line.moved(by: openFrame.left - frame.left), after: nil, isBroken: true)
    }

    /// Texts side by side, as a table of one row without ruling lines; each line of them is a line, unless it is the end
    /// of the line above that its column was too narrow for.
    private mutating func add(_ columns: [[LaidLine]]) {
        line += 1
        let cells = columns.enumerated().map { index, lines in
            Table.Cell(
                blocks: Self.wholeLines(lines).compactMap {
                    ParagraphWriter.paragraph($0, line: line).map(Block.paragraph)
                },
                column: index + 1, box: lines.dropFirst().reduce(lines.first?.box) { $0?.union($1.box) })
        }
        let page = columns.joined().first?.page
        blocks.append(.table(Table(rows: [Table.Row(cells: cells, line: line, page: page)], isBordered: false)))
    }

    private static func wholeLines(_ lines: [LaidLine]) -> [[LaidLine]] {
        var whole: [[LaidLine]] = []
        for line in lines {
            if let last = whole.last?.last, last.page == line.page, line.base > last.base, LineStart.isCut(last, line) {
                whole[whole.count - 1].append(line)
            } else {
                whole.append([line])
            }
        }
        return whole
    }

    private mutating func add(_ table: LaidTable) {
        let frames = CellFrames(table)
        var rows: [Table.Row] = []
        for row in table.rows {
            line += 1
            let cells = row.cells.map { cell in
                let blocks = cell.parts.flatMap { lines in
                    frames.finder(for: cell, lines).paragraphs(lines).compactMap {
                        ParagraphWriter.paragraph($0, line: line).map(Block.paragraph)
                    }
                }
                return Table.Cell(
                    blocks: blocks, column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan,
                    box: cell.box
                        ?? cell.parts.first.flatMap { $0.dropFirst().reduce($0.first?.box) { $0?.union($1.box) } })
            }
            rows.append(Table.Row(cells: cells, line: line, page: row.page))
        }
        blocks.append(.table(Table(rows: rows, isBordered: table.isBordered)))
    }
}
