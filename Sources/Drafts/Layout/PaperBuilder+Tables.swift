import Criteria
import Documents

extension PaperBuilder {
    /// A column of a table.
    struct Column {
        var title: String

        /// Its part of the table's width, in hundredths.
        var share: Int

        /// Figures and marks stand in the middle.
        var isFigure = false

        init(_ title: String, _ share: Int, isFigure: Bool = false) {
            self.title = title
            self.share = share
            self.isFigure = isFigure
        }
    }

    /// A line of a table.
    enum Line {
        case cells([String])
        /// All of it bold: a sum, or a line over others.
        case strong([String])
    }

    /// A table with a header that each of its pages repeats.
    mutating func table(_ columns: [Column], _ lines: [Line]) {
        let header = Table.Row(
            cells: columns.enumerated().map { index, column in
                Table.Cell(
                    blocks: [.paragraph(Paragraph(column.title, isBold: true, role: .tableHeader))], column: index + 1)
            }, isHeader: true)
        let rows = lines.map { line -> Table.Row in
            switch line {
            case .cells(let texts): row(texts, columns, isBold: false)
            case .strong(let texts): row(texts, columns, isBold: true)
            }
        }
        add(Table(rows: [header] + rows, shares: columns.map(\.share)))
    }

    /// A title over a table.
    mutating func caption(_ text: String) {
        add(.paragraph(Paragraph(text, isBold: true, role: .caption)))
    }

    /// A list that numbers what it names.
    mutating func numbered(_ texts: [String]) {
        items(texts.enumerated().map { "\($0 + 1). \($1)" }, mark: "")
    }

    /// A list, each of its lines behind a mark; a full stop ends the last.
    mutating func items(_ texts: [String], mark: String = "- ", _ role: Paragraph.Role = .body) {
        for (index, item) in texts.enumerated() {
            line("\(mark)\(item.withoutStop)\(index == texts.count - 1 ? "." : ";")", role)
        }
    }

    private func row(_ texts: [String], _ columns: [Column], isBold: Bool) -> Table.Row {
        Table.Row(
            cells: zip(texts, columns).enumerated().map { index, cell in
                let role: Paragraph.Role = cell.1.isFigure ? .tableFigure : .tableText
                return Table.Cell(
                    blocks: [.paragraph(Paragraph(cell.0, isBold: isBold, role: role))], column: index + 1)
            })
    }
}
