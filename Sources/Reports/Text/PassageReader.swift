import Documents

/// Turns a document into passages: layout tables dissolved, cut lines joined, pieces of tables put together.
struct PassageReader {
    private(set) var passages: [Passage] = []
    private(set) var tables: [DataTable] = []

    /// Text seen since the last table: a table goes on only when none stands between its pieces.
    private var linesSinceTable = 0
    private var pending: [TextLine] = []
    private var lastHeader: [Table.Row] = []
    private var lastColumns = 0

    init(_ document: Document) {
        var runs: [Run] = []
        Self.flatten(document.blocks, isFixed: false, into: &runs)
        let joiner = LineJoiner(
            runs.compactMap { if case .line(let line) = $0 { line } else { nil } })
        for run in runs {
            switch run {
            case .line(let line):
                if Self.isPageNumber(line.text) || Self.isPrinted(line.text) { continue }
                add(line, joiner)
            case .table(let table):
                flush()
                let titles = TableShape.titleRows(table)
                for row in table.rows.prefix(titles) { add(title: row) }
                add(Table(rows: Array(table.rows.dropFirst(titles)), isBordered: table.isBordered))
            }
        }
        flush()
        for note in document.notes { add(note, joiner) }
    }

    /// A line or a data table, in reading order.
    private enum Run {
        case line(TextLine)
        case table(Table)
    }

    private static func flatten(_ blocks: [Block], isFixed: Bool, into runs: inout [Run]) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                for line in TextLine.lines(of: paragraph, isFixed: isFixed) { runs.append(.line(line)) }
            case .table(let table):
                if TableShape.isLayout(table) {
                    for row in table.rows {
                        for cell in row.cells { flatten(cell.blocks, line: row.line, page: row.page, into: &runs) }
                    }
                } else {
                    runs.append(.table(table))
                }
            }
        }
    }

    /// A row above a table proper, as lines.
    private mutating func add(title row: Table.Row) {
        for cell in row.cells {
            var runs: [Run] = []
            Self.flatten(cell.blocks, line: row.line, page: row.page, into: &runs)
            for case .line(let line) in runs { passages.append(Self.passage(of: [line], kind: .paragraph)) }
        }
        linesSinceTable += 1
    }

    /// The lines of a layout cell, which all stand where their row stands.
    private static func flatten(_ blocks: [Block], line: Int, page: Int?, into runs: inout [Run]) {
        var lines: [Run] = []
        flatten(blocks, isFixed: true, into: &lines)
        for run in lines {
            switch run {
            case .line(var text):
                text.line = line
                text.page = text.page ?? page
                runs.append(.line(text))
            case .table: runs.append(run)
            }
        }
    }

    private static func isPageNumber(_ text: FoldedText) -> Bool {
        text.count <= 3 && text.bytes.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// What Khuê prints on the papers that it drafts, beside their text.
    private static func isPrinted(_ text: FoldedText) -> Bool {
        guard let first = text.bytes.first, "(mdk".utf8.contains(first) else { return false }
        return Stamp.isPrinted(text.text)
    }

    private mutating func add(_ line: TextLine, _ joiner: LineJoiner) {
        linesSinceTable += 1
        if let last = pending.last, !joiner.goesOn(last, line) { flush() }
        pending.append(line)
    }

    /// Makes one passage of the lines that wait.
    private mutating func flush() {
        guard !pending.isEmpty else { return }
        passages.append(Self.passage(of: pending, kind: .paragraph))
        pending = []
    }

    private static func passage(of lines: [TextLine], kind: Passage.Kind) -> Passage {
        var pieces: [Passage.Piece] = []
        var marks: [NoteMark] = []
        var scalars: [Unicode.Scalar] = []
        for (index, line) in lines.enumerated() {
            if index > 0 { scalars.append(contentsOf: LineJoiner.joint(after: lines[index - 1].text).unicodeScalars) }
            pieces.append(
                Passage.Piece(
                    offset: scalars.count, sourceOffset: line.sourceOffset, line: line.line, page: line.page,
                    prints: line.prints))
            marks += line.noteMarks.map { NoteMark(offset: $0.offset + scalars.count, note: $0.note) }
            scalars.append(contentsOf: line.text.scalars)
        }
        let text = lines.count == 1 ? lines[0].text : FoldedText(scalars: scalars)
        return Passage(text: text, kind: kind, pieces: pieces, noteMarks: marks)
    }

    private mutating func add(_ note: Note, _ joiner: LineJoiner) {
        var group: [TextLine] = []
        for line in note.paragraphs.flatMap({ TextLine.lines(of: $0) }) {
            if let last = group.last, !joiner.goesOn(last, line) {
                passages.append(Self.passage(of: group, kind: .note(note.number)))
                group = []
            }
            group.append(line)
        }
        if !group.isEmpty { passages.append(Self.passage(of: group, kind: .note(note.number))) }
    }

    private mutating func add(_ table: Table) {
        let columns = table.rows.reduce(0) { sum, row in
            max(sum, row.cells.reduce(0) { max($0, $1.column + $1.columnSpan - 1) })
        }
        let headers = TableShape.headerRows(table)
        let header = Array(table.rows.prefix(headers))
        let repeats =
            !header.isEmpty && header.count <= lastHeader.count
            && zip(header, lastHeader).allSatisfy { TableShape.same($0, $1) }
        let goesOn =
            !tables.isEmpty && linesSinceTable <= 1 && columns == lastColumns
            && (repeats || header.isEmpty && linesSinceTable == 0)
        if !goesOn {
            tables.append(DataTable(number: tables.count + 1, header: [], rows: []))
            lastHeader = header
            lastColumns = columns
        }
        let number = tables.count
        for (index, row) in table.rows.enumerated() {
            let isHeader =
                index < headers
                || (goesOn || index > 0) && row.cells.count > 1 && lastHeader.contains { TableShape.same($0, row) }
            let rowNumber = isHeader ? 0 : tables[number - 1].rows.count + 1
            if isHeader && (goesOn || index >= headers) { continue }
            let cells = row.cells.map { cell in
                passages.append(Self.passage(of: cell, in: row, table: number, row: rowNumber))
                return DataTable.Cell(passage: passages.count - 1, column: cell.column, span: cell.columnSpan)
            }
            let made = DataTable.Row(number: rowNumber, cells: cells)
            if isHeader { tables[number - 1].header.append(made) } else { tables[number - 1].rows.append(made) }
        }
        linesSinceTable = 0
    }

    private static func passage(of cell: Table.Cell, in row: Table.Row, table: Int, row number: Int) -> Passage {
        var marks: [NoteMark] = []
        var prints: [Print] = []
        var offset = 0
        for case .paragraph(let paragraph) in cell.blocks {
            marks += paragraph.noteMarks.map { NoteMark(offset: $0.offset + offset, note: $0.note) }
            for var print in paragraph.prints {
                print.characters = (print.characters.lowerBound + offset)..<(print.characters.upperBound + offset)
                prints.append(print)
            }
            offset += paragraph.text.unicodeScalars.count + 1
        }
        return Passage(
            text: FoldedText(cell.text), kind: .cell(table: table, row: number, column: cell.column),
            pieces: [
                Passage.Piece(
                    offset: 0, sourceOffset: 0, line: row.line, page: row.page, prints: prints, box: cell.box)
            ], noteMarks: marks)
    }
}
