public import Documents

extension Paper {
    /// What an office's own template may name: the paper's fields, and under `paper` all that is printed, as Khuê words
    /// it, by its components (`PaperComponent`).
    ///
    /// | name | what |
    /// |---|---|
    /// | `paper.parentBody`, `paper.issuer`, `paper.number`, `paper.placeAndDate` | the head |
    /// | `paper.kind`, `paper.subject`, `paper.letterSubject`, `paper.addressee` | the title, and to whom it goes |
    /// | `paper.bases[]` | each basis: `text` |
    /// | `paper.text1[]`, `paper.text2[]` … | running text between the tables, each paragraph: `text`, `isHeading` |
    /// | `paper.table1[]` … | the rows of each table but its headers: `c1`, `c2` … by column |
    /// | `paper.recipients`, `paper.authority`, `paper.signer` | the end |
    ///
    /// They are no part of the paper's data: its digest is the same before and after it is registered.
    public var templateFields: Fields {
        var values: [String: Fields.Value] = [
            // Named in templates of every paper, be it there or not.
            "parentBody": "", "issuer": "", "number": "", "placeAndDate": "", "kind": "", "subject": "",
            "letterSubject": "", "addressee": "", "bases": .list([]), "recipients": "", "authority": "", "signer": "",
        ]
        func add(_ components: [PaperComponent]) {
            for component in components {
                switch component {
                case .lines(let name, let lines): values[name] = .text(lines.map(\.text).joined(separator: "\n"))
                case .text(let name, let paragraphs): values[name] = .list(paragraphs.map { Fields(of: $0) })
                case .table(let name, let table):
                    values[name] = .list(table.rows.filter { !$0.isHeader }.map { Fields(of: $0, in: table) })
                case .frame(_, let rows): for row in rows { for cell in row { add(cell) } }
                case .fixed: break
                }
            }
        }
        add(PaperComponent.all(of: document))
        var fields = fields
        fields["paper"] = .group(Fields(values))
        return fields
    }
}

extension Table {
    /// How many grid columns it has.
    public var columnCount: Int { rows.flatMap { $0.cells.map { $0.column + $0.columnSpan - 1 } }.max() ?? 0 }
}

extension Fields {
    fileprivate init(of paragraph: Paragraph) {
        self.init(["text": .text(paragraph.text), "isHeading": .flag(paragraph.outlineLevel != nil)])
    }

    fileprivate init(of row: Table.Row, in table: Table) {
        self.init()
        for column in 1...max(1, table.columnCount) { self["c\(column)"] = "" }
        for cell in row.cells { self["c\(cell.column)"] = .text(cell.text) }
    }
}
