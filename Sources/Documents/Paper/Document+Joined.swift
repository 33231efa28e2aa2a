extension Document {
    /// Many papers as one document, to be printed at once: each begins a new page and is numbered from 1.
    public static func joined(_ documents: [Document]) -> Document {
        var joined = Document()
        for document in documents where !document.blocks.isEmpty {
            let start = joined.blocks.count
            let notes = joined.notes.count
            if document.sections.first?.start != 0 { joined.sections.append(PageSection(start: start)) }
            joined.sections += document.sections.map { section in
                var section = section
                section.start += start
                return section
            }
            joined.blocks += notes == 0 ? document.blocks : renumbered(document.blocks, by: notes)
            joined.notes += document.notes.map { Note(number: $0.number + notes, paragraphs: $0.paragraphs) }
        }
        return joined
    }

    /// The blocks with their marks of notes counted on.
    private static func renumbered(_ blocks: [Block], by count: Int) -> [Block] {
        blocks.map { block in
            switch block {
            case .paragraph(var paragraph):
                for index in paragraph.noteMarks.indices { paragraph.noteMarks[index].note += count }
                return .paragraph(paragraph)
            case .table(var table):
                for row in table.rows.indices {
                    for cell in table.rows[row].cells.indices {
                        table.rows[row].cells[cell].blocks = renumbered(table.rows[row].cells[cell].blocks, by: count)
                    }
                }
                return .table(table)
            }
        }
    }
}
