import Checks
import Criteria

/// A table of the report. Notes on its rows stand in a column of their own where there is a margin, and under the row
/// where there is none: each is written twice, and the style sheet shows one of the two. Those on the last row, which
/// they would stretch, follow the table.
struct TablePart: Markup {
    let marked: MarkedTable
    let findings: NumberedFindings

    /// Whether its rows have notes: not in a table inside a cell, nor in one that only lays out, which has its notes
    /// after it like a paragraph.
    let hasNotes: Bool

    init(table: MarkedTable, findings: NumberedFindings, isInCell: Bool = false) {
        marked = table
        self.findings = findings
        hasNotes = !isInCell && !table.isLayout
    }

    /// The findings whose notes follow the table.
    var following: [Int] {
        marked.isLayout ? marked.rows.flatMap(\.findings) : marked.rows.last?.findings ?? []
    }

    var html: HTML {
        let name = marked.number.map { number in
            findings.language("Bảng \(number)", "Table \(number)")
                + (marked.goesOn ? findings.language(" (tiếp theo)", " (continued)") : "")
        }
        let noted = isNoted ? " noted" : ""
        if marked.isLayout {
            div(.class("wide layout")) {
                table(.role("presentation")) { tbody { rows(marked.rows, isHeader: false) } }
            }
        } else {
            div(.class("wide" + noted), .role("group"), .reachable, .label(name ?? "")) {
                table {
                    if let name { caption(name) }
                    if !marked.header.isEmpty { thead { rows(marked.header, isHeader: true) } }
                    tbody { rows(marked.rows, isHeader: false) }
                }
            }
        }
    }

    private var isNoted: Bool { hasNotes && (marked.header + marked.rows.dropLast()).contains { !$0.findings.isEmpty } }

    /// The rows, each with its notes beside it, and under it once no merged cell goes on.
    private func rows(_ rows: [MarkedTable.Row], isHeader: Bool) -> HTML {
        var made: [HTML] = []
        var waiting: [Int] = []
        let noted = isHeader ? rows.count : rows.count - 1
        for (index, row) in rows.enumerated() {
            made.append(tr { cells(row, beside: margin(rows, at: index, of: noted), isHeader: isHeader) })
            guard hasNotes else { continue }
            if index < noted { waiting += row.findings }
            if !row.goesOn, !waiting.isEmpty {
                made.append(
                    tr(.class("under")) {
                        td(.columns(marked.columns)) { FindingNotes(numbers: waiting, findings: findings) }
                    })
                waiting = []
            }
        }
        return .pieces(made)
    }

    /// The notes beside a row reach down to the next row that has some, so that they do not stretch it.
    private func margin(_ rows: [MarkedTable.Row], at index: Int, of noted: Int) -> HTML {
        guard hasNotes, index < noted, !rows[index].findings.isEmpty else { return .nothing }
        let next = rows[(index + 1)..<noted].firstIndex { !$0.findings.isEmpty } ?? rows.count
        return td(.class("margin"), .rows(next - index)) {
            FindingNotes(numbers: rows[index].findings, findings: findings)
        }
    }

    private func cells(_ row: MarkedTable.Row, beside margin: HTML, isHeader: Bool) -> HTML {
        .pieces(
            row.cells.enumerated().map { index, cell in
                self.cell(cell, isHeader: isHeader, page: index == 0 ? row.page : nil)
            } + [margin])
    }

    private func cell(_ cell: MarkedTable.Cell, isHeader: Bool, page: Int?) -> HTML {
        let severity = findings.gravest(cell.findings)
        let names = [
            severity.map { "marked \($0.style)" }, cell.isFigure ? "figure" : nil, cell.isFiller ? "filler" : nil,
            marked.isLayout && cell.text.hasPrefix("Nơi nhận") ? "recipients" : nil,
        ].compactMap(\.self)
        let attributes = (
            Attribute.class(names.isEmpty ? nil : names.joined(separator: " ")), Attribute.columns(cell.columnSpan),
            Attribute.rows(cell.rowSpan)
        )
        let content = HTML.pieces(
            [page.map { PageMark(number: $0, language: findings.language).html } ?? .nothing]
                + cell.blocks.map(block)
                + cell.findings.map { number in
                    sup(.class("at")) {
                        Badge(
                            number: number, findings: findings, target: findings.file.entry(number),
                            id: findings.file.mark(number))
                    }
                })
        return isHeader
            ? th(attributes.0, attributes.1, attributes.2, .scope(cell.columnSpan > 1 ? "colgroup" : "col")) { content }
            : td(attributes.0, attributes.1, attributes.2) { content }
    }

    private func block(_ block: MarkedBlock) -> HTML {
        switch block {
        case .page(let number): PageMark(number: number, language: findings.language).html
        case .paragraph(let paragraph): ParagraphPart(paragraph: paragraph, findings: findings).html
        case .table(let table): TablePart(table: table, findings: findings, isInCell: true).html
        }
    }
}

extension MarkedTable.Cell {
    /// The words of its first paragraph.
    fileprivate var text: String {
        guard case .paragraph(let paragraph)? = blocks.first else { return "" }
        return paragraph.runs.map(\.text).joined()
    }
}
