import Documents
public import Drafts

/// A template to begin with: one of our own papers with placeholders in place of what it says, to be restyled in Word.
public enum TemplateExample {
    /// - Returns: a Word document which, filled with the same fields, says what the paper says.
    public static func docx(of paper: Paper) throws(ReadError) -> [UInt8] {
        try DocxWriter.write(document(of: paper))
    }

    static func document(of paper: Paper) -> Document {
        let fields = paper.templateFields
        var document = paper.document
        var maker = Maker(words: TemplateWords(fields), lists: TemplateLists(fields))
        document.stamp = nil
        var sections = document.sections
        document.blocks = maker.blocks(document.blocks, &sections)
        document.sections = sections
        if !maker.hasStamp {
            document.blocks.append(.paragraph(Paragraph("{{stamp.square}}\nMã giấy tờ: {{stamp.code}}", role: .stamp)))
        }
        return document
    }

    /// Components of a paper that stand there once, however many lines they have.
    private static let single: [Paragraph.Role: String] = [
        .parentBody: "parentBody", .issuer: "issuer", .number: "number", .placeAndDate: "placeAndDate", .kind: "kind",
        .subject: "subject", .letterSubject: "letterSubject", .addressee: "addressee", .recipient: "recipients",
        .authority: "authority", .signer: "signer",
    ]

    private struct Maker {
        let words: TemplateWords
        let lists: TemplateLists
        var hasStamp = false
        private var done: Set<Paragraph.Role> = []

        init(words: TemplateWords, lists: TemplateLists) {
            self.words = words
            self.lists = lists
        }

        /// - Parameter sections: where sections begin, which moves as blocks come and go.
        mutating func blocks(_ blocks: [Block], _ sections: inout [PageSection]) -> [Block] {
            var out: [Block] = []
            var starts: [Int] = []
            for block in blocks {
                starts.append(out.count)
                switch block {
                case .paragraph(let paragraph): out += self.paragraph(paragraph).map { .paragraph($0) }
                case .table(let table):
                    if let table = self.table(table) { out.append(.table(table)) }
                }
            }
            for index in sections.indices where starts.indices.contains(sections[index].start) {
                sections[index].start = starts[sections[index].start]
            }
            return out
        }

        private mutating func paragraph(_ paragraph: Paragraph) -> [Paragraph] {
            var paragraph = paragraph
            guard paragraph.figure == nil else { return [] }
            paragraph.emphases = []
            if let role = paragraph.role, let name = TemplateExample.single[role] {
                guard done.insert(role).inserted else { return [] }
                paragraph.text = "{{paper.\(name)}}"
                return [paragraph]
            }
            if paragraph.role == .basis {
                guard done.insert(.basis).inserted else { return [] }
                var lines = [paragraph, paragraph, paragraph]
                for (index, text) in ["{{#paper.bases}}", "{{text}}", "{{/paper.bases}}"].enumerated() {
                    lines[index].text = text
                }
                return lines
            }
            if paragraph.role == .stamp { hasStamp = true }
            var used: Set<String> = []
            paragraph.text = words.placed(in: paragraph.text, &used)
            return [paragraph]
        }

        private mutating func table(_ table: Table) -> Table? {
            guard !table.isBordered else { return lists.placed(in: table, words) }
            let isStamp = table.rows.contains { row in
                row.cells.contains { cell in
                    cell.blocks.contains { block in
                        if case .paragraph(let paragraph) = block { paragraph.role == .stamp } else { false }
                    }
                }
            }
            if isStamp { return nil }
            var table = table
            var none: [PageSection] = []
            for row in table.rows.indices {
                for cell in table.rows[row].cells.indices {
                    table.rows[row].cells[cell].blocks = blocks(table.rows[row].cells[cell].blocks, &none)
                }
            }
            return table
        }
    }
}
