import Documents
import Reports

/// What lines of a document are to the report that was read from it.
struct LineRoles {
    private var tables: [Int: Int] = [:]
    private var headers: Set<Int> = []

    /// The words of header rows, by which their repetitions on later pages are known.
    private var headerWords: Set<[String]> = []
    private var headings: [Int: Int] = [:]
    private var titles: Set<Int> = []
    private var titleWords: Set<String> = []

    init(_ report: Report) {
        func line(_ cell: DataTable.Cell) -> Int? { report.passages[cell.passage].pieces.first?.line }
        for table in report.tables {
            for row in table.header + table.rows {
                guard let line = row.cells.lazy.compactMap(line).first else { continue }
                if tables[line] == nil { tables[line] = table.number }
                if row.number == 0 {
                    headers.insert(line)
                    headerWords.insert(
                        Self.words(
                            row.cells.map { cell in
                                let text = report.passages[cell.passage].text
                                return text.string(0..<text.count)
                            }))
                }
            }
        }
        for heading in report.headings where heading.style != .letter {
            headings[report.place(heading.span).line] =
                switch heading.style {
                case .part, .roman: 1
                case .arabic: 2
                case .dotted, .letter: 3
                }
        }
        let head = report.letterhead
        for span in [head.kind].compactMap({ $0 }) + head.titleLines where span.passage < report.passages.count {
            titles.insert(report.place(span).line)
            titleWords.insert(report.text(span))
        }
    }

    /// The data table that a row belongs to; `nil` for one that only lays out.
    func table(of line: Int) -> Int? { tables[line] }

    func isHeader(_ row: Table.Row) -> Bool {
        row.isHeader || headers.contains(row.line)
            || row.cells.count > 1 && headerWords.contains(Self.words(row.cells.map(\.text)))
    }

    private static func words(_ texts: [String]) -> [String] {
        texts.map { $0.lowercased().filter { !$0.isWhitespace } }
    }

    func role(of paragraph: Paragraph) -> MarkedParagraph.Role {
        if titles.contains(paragraph.line) { return .title }
        return (paragraph.outlineLevel ?? headings[paragraph.line]).map { .heading($0) } ?? .text
    }

    /// In a table whole rows have one line, so the words tell the title apart.
    func role(inCell paragraph: Paragraph) -> MarkedParagraph.Role {
        titles.contains(paragraph.line) && titleWords.contains(paragraph.text) ? .title : .text
    }
}
