import Documents
import Drafts
import Reports

/// The passages of a report as paragraphs, headings and tables again, each with what it is on a paper.
struct ReportBlocks {
    private let report: Report

    /// By passage.
    private let headings: [Int: Heading]

    /// The passages that name an indicator, with the law's words.
    private let indicators: Set<Int>

    /// The kinds of numbers that the headings have, highest first.
    private let styles: [Heading.Style]

    init(_ report: Report) {
        self.report = report
        headings = Dictionary(report.headings.map { ($0.span.passage, $0) }, uniquingKeysWith: { first, _ in first })
        indicators = Set(report.answers.map(\.heading.passage))
        styles = Set(report.headings.map(\.style)).sorted()
    }

    /// A piece of the body.
    enum Piece {
        case heading(Paragraph)
        /// With whether it ends the paper's text: `Trên đây là …/.`
        case block(Block, closes: Bool)
    }

    /// The pieces of some passages, in order. A table stands where its first cell stands; notes stand elsewhere.
    func pieces(_ passages: [Int]) -> [Piece] {
        var pieces: [Piece] = []
        var tables: Set<Int> = []
        for index in passages {
            let passage = report.passages[index]
            switch passage.kind {
            case .note: continue
            case .cell(let number, _, _):
                guard tables.insert(number).inserted, let table = report.tables.first(where: { $0.number == number })
                else { continue }
                pieces.append(.block(.table(self.table(table)), closes: false))
            case .paragraph:
                if passage.text.trimmed(0..<passage.text.count).isEmpty { continue }
                if let heading = headings[index], isTitle(index) {
                    pieces.append(.heading(paragraph(heading, passage, index)))
                } else {
                    let closes = passage.text.contains(.closing) || passage.text.text.hasSuffix("./.")
                    pieces.append(.block(.paragraph(running(passage, index)), closes: closes))
                }
            }
        }
        return pieces
    }

    // MARK: Paragraphs

    /// Whether a numbered line is a title, not a sentence with a number before it.
    private func isTitle(_ index: Int) -> Bool {
        if indicators.contains(index) { return true }
        let text = report.passages[index].text
        return text.count <= 200 && !".;".utf8.contains(text.bytes[text.count - 1])
    }

    private func paragraph(_ heading: Heading, _ passage: Passage, _ index: Int) -> Paragraph {
        let level = (styles.firstIndex(of: heading.style) ?? 0) + 1
        var paragraph = Paragraph(
            passage.text.text, outlineLevel: level, isBold: true, noteMarks: passage.noteMarks)
        if indicators.contains(index), let mark = passage.text.bytes.firstIndex(of: UInt8(ascii: ":")) {
            paragraph.isBold = false
            paragraph.emphases = [
                Emphasis(0..<(mark + 1), isBold: true), Emphasis((mark + 1)..<passage.text.count, isItalic: true),
            ]
        }
        return paragraph
    }

    private func running(_ passage: Passage, _ index: Int) -> Paragraph {
        let isAddressee = passage.text.end(of: .addressee, at: 0) != nil
        var paragraph = Paragraph(
            passage.text.text, noteMarks: passage.noteMarks, role: isAddressee ? .addressee : .body)
        // `3. Tồn tại: Kinh phí …`: the words up to the colon are its title.
        if headings[index] != nil, let mark = passage.text.bytes.prefix(60).firstIndex(of: UInt8(ascii: ":")) {
            paragraph.emphases = [Emphasis(0..<(mark + 1), isBold: true)]
        }
        return paragraph
    }

    // MARK: Tables

    private func table(_ table: DataTable) -> Table {
        let rows = table.header + table.rows
        let width = rows.flatMap(\.cells).reduce(1) { max($0, $1.column + $1.span - 1) }
        let made = rows.enumerated().map { index, row -> Table.Row in
            let isHeader = index < table.header.count
            var cells = row.cells.map { cell in
                Table.Cell(
                    blocks: lines(of: cell, isHeader: isHeader), column: cell.column, columnSpan: cell.span,
                    rowSpan: 1 + goesOn(cell, below: index, in: rows))
            }
            // Cells at the end of a row that the text left out are empty.
            let last = row.cells.map { $0.column + $0.span - 1 }.max() ?? 0
            if last < width { cells += ((last + 1)...width).map { Table.Cell("", column: $0) } }
            return Table.Row(cells: cells, isHeader: isHeader)
        }
        return Table(rows: made)
    }

    /// How many rows below leave a gap where a cell goes on.
    private func goesOn(_ cell: DataTable.Cell, below index: Int, in rows: [DataTable.Row]) -> Int {
        rows[(index + 1)...].prefix { row in
            row.cell(at: cell.column) == nil && row.cells.contains { $0.column > cell.column }
        }.count
    }

    private func lines(of cell: DataTable.Cell, isHeader: Bool) -> [Block] {
        let text = report.passages[cell.passage].text.text
        let isFigure = text.count <= 6
        let role: Paragraph.Role = isHeader ? .tableHeader : isFigure ? .tableFigure : .tableText
        return text.split(separator: "\n", omittingEmptySubsequences: false).map {
            .paragraph(Paragraph(String($0), isBold: isHeader, role: role))
        }
    }
}
