import Documents
public import Drafts

/// A template to begin with: one of our own papers with placeholders in place of all that it says, to be restyled in Word.
///
/// Nothing of the paper's data is left in it, so it does for every paper of the kind.
public enum TemplateExample {
    /// - Returns: a Word document which, filled with the same fields, says what the paper says.
    public static func docx(of paper: Paper) throws(ReadError) -> [UInt8] {
        var blocks = PaperComponent.all(of: paper.document).flatMap(blocks)
        blocks.append(.paragraph(Paragraph("{{stamp.square}}\nMã giấy tờ: {{stamp.code}}", role: .stamp)))
        return try DocxWriter.write(Document(blocks: blocks))
    }

    private static func blocks(_ component: PaperComponent) -> [Block] {
        switch component {
        case .fixed(let paragraph): [.paragraph(paragraph)]
        case .lines(let name, let lines): [like(lines[0], "{{paper.\(name)}}")]
        case .text(let name, let paragraphs): text(name, paragraphs)
        case .table(let name, let table): [.table(self.table(name, table))]
        case .frame(let table, let rows): [.table(frame(table, rows))]
        }
    }

    /// A paragraph for each kind of line in it, between marks.
    private static func text(_ name: String, _ paragraphs: [Paragraph]) -> [Block] {
        let heading = paragraphs.first { $0.outlineLevel != nil }
        let line = paragraphs.first { $0.outlineLevel == nil }
        var blocks = [mark("{{#paper.\(name)}}")]
        if let heading, let line {
            blocks += [mark("{{#isHeading}}"), like(heading, "{{text}}"), mark("{{/isHeading}}")]
            blocks += [mark("{{^isHeading}}"), like(line, "{{text}}"), mark("{{/isHeading}}")]
        } else if let only = heading ?? line {
            blocks.append(like(only, "{{text}}"))
        }
        return blocks + [mark("{{/paper.\(name)}}")]
    }

    private static func mark(_ text: String) -> Block { .paragraph(Paragraph(text, role: .body)) }

    /// Words in the look of others, but for letters that stood out.
    private static func like(_ paragraph: Paragraph, _ text: String) -> Block {
        var paragraph = paragraph
        paragraph.text = text
        paragraph.emphases = []
        paragraph.noteMarks = []
        return .paragraph(paragraph)
    }

    /// The headers, and one row that is repeated.
    private static func table(_ name: String, _ table: Table) -> Table {
        var table = table
        let rows = table.rows.filter { !$0.isHeader }
        let count = max(1, table.columnCount)
        table.rows.removeAll { !$0.isHeader }
        func row(_ texts: [String]) -> Table.Row {
            Table.Row(
                cells: texts.enumerated().map { index, text in
                    Table.Cell(blocks: [like(model(of: index + 1, in: rows), text)], column: index + 1)
                })
        }
        var texts = (1...count).map { "{{c\($0)}}" }
        // In one cell alone the marks would repeat words and not the row.
        guard count > 1 else {
            table.rows += ["{{#paper.\(name)}}", texts[0], "{{/paper.\(name)}}"].map { row([$0]) }
            return table
        }
        texts[0] = "{{#paper.\(name)}}" + texts[0]
        texts[count - 1] += "{{/paper.\(name)}}"
        table.rows.append(row(texts))
        return table
    }

    /// A plain paragraph of a column, whose look is kept.
    private static func model(of column: Int, in rows: [Table.Row]) -> Paragraph {
        let paragraphs = rows.flatMap(\.cells).filter { $0.column == column && $0.columnSpan == 1 }.compactMap { cell in
            if case .paragraph(let paragraph)? = cell.blocks.first { paragraph } else { nil }
        }
        return paragraphs.first { !$0.isBold && !$0.text.isEmpty } ?? paragraphs.first
            ?? Paragraph("", role: .tableText)
    }

    private static func frame(_ table: Table, _ rows: [[[PaperComponent]]]) -> Table {
        var table = table
        for row in rows.indices {
            for cell in rows[row].indices { table.rows[row].cells[cell].blocks = rows[row][cell].flatMap(blocks) }
        }
        return table
    }
}
