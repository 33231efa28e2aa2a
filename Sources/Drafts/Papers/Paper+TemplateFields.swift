import Documents

extension Paper {
    /// What an office's own template may name: the paper's fields, and under `paper` what is printed around and between
    /// them as Khuê words it, by its components.
    ///
    /// | name | what |
    /// |---|---|
    /// | `paper.parentBody`, `paper.issuer`, `paper.number`, `paper.placeAndDate` | the head: `Số: 05/BC-PGDĐT`; number and day are blank until they are known |
    /// | `paper.kind`, `paper.subject`, `paper.letterSubject`, `paper.addressee` | the title, and to whom it goes |
    /// | `paper.bases[]`, `paper.body[]` | each paragraph: `text` |
    /// | `paper.recipients`, `paper.authority`, `paper.signer` | the end, one line each |
    ///
    /// They are no part of the paper's data: its digest is the same before and after it is registered.
    public var templateFields: Fields {
        var lines: [Paragraph.Role: [String]] = [:]
        func add(_ blocks: [Block]) {
            for block in blocks {
                switch block {
                case .paragraph(let paragraph):
                    guard let role = paragraph.role, !paragraph.text.isEmpty else { continue }
                    lines[role, default: []].append(paragraph.text)
                case .table(let table) where !table.isBordered:
                    for row in table.rows { for cell in row.cells { add(cell.blocks) } }
                case .table: break
                }
            }
        }
        add(document.blocks)
        func text(_ role: Paragraph.Role) -> Fields.Value { .text((lines[role] ?? []).joined(separator: "\n")) }
        func list(_ role: Paragraph.Role) -> Fields.Value {
            .list((lines[role] ?? []).map { Fields(["text": .text($0)]) })
        }
        var fields = fields
        fields["paper"] = .group(
            Fields([
                "parentBody": text(.parentBody), "issuer": text(.issuer), "number": text(.number),
                "placeAndDate": text(.placeAndDate), "kind": text(.kind), "subject": text(.subject),
                "letterSubject": text(.letterSubject), "addressee": text(.addressee), "bases": list(.basis),
                "body": list(.body), "recipients": text(.recipient), "authority": text(.authority),
                "signer": text(.signer),
            ]))
        return fields
    }
}
