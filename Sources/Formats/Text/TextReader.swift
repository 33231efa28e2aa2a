import Documents

/// Reads plain text and Markdown.
///
/// Each line that is not blank is a paragraph; lines are not joined here, since only the meaning tells which belong
/// together. Lines of cells (tabs, or Markdown's pipes) become tables, notes at the foot of a page become notes, and the
/// simple marks of Markdown, which converters leave in text files, are taken away.
enum TextReader {
    /// Reads bytes of whatever encoding.
    static func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        let (text, encoding) = try TextDecoding.read(bytes)
        var document = read(decoded: text)
        document.encoding = encoding
        return document
    }

    /// Reads clean UTF-8 text.
    static func read(decoded text: [UInt8]) -> Document {
        var lines = TextLine.lines(text)
        let notes = TextNotes.extract(from: &lines)
        var document = Document(notes: notes.map(note))
        var index = 0
        while index < lines.count {
            if lines[index].isBlank || lines[index].isNote {
                index += 1
            } else if let table = PipeTable.read(lines, at: index) {
                document.blocks.append(.table(table.table))
                index = table.end
            } else if let table = TabTable.read(lines, at: index) {
                document.blocks.append(.table(table.table))
                index = table.end
            } else {
                let end = endOfProse(lines, from: index)
                for paragraph in Markdown.paragraphs(lines[index..<end]) {
                    document.blocks.append(.paragraph(paragraph))
                }
                index = end
            }
        }
        return document
    }

    /// Whether text is written as Markdown on purpose: it opens with a heading, or holds a table of pipes.
    static func isMarkdown(_ text: [UInt8]) -> Bool {
        let lines = text.split(separator: 0x0A, maxSplits: 400)
        if let first = lines.first(where: { line in line.contains { $0 > 0x20 } }),
            Markdown.heading(Array(first)) != nil
        {
            return true
        }
        return lines.contains { PipeTable.isSeparator(Array($0)) }
    }

    private static func endOfProse(_ lines: [TextLine], from start: Int) -> Int {
        var index = start + 1
        while index < lines.count, !lines[index].isBlank, !lines[index].isNote,
            PipeTable.read(lines, at: index) == nil, TabTable.read(lines, at: index) == nil
        {
            index += 1
        }
        return index
    }

    private static func note(_ note: TextNotes.Found) -> Note {
        Note(number: note.number, paragraphs: Markdown.paragraphs(note.lines[...]))
    }
}
