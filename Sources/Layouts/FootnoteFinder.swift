import Documents

/// Finds the notes at the foot of pages: small type below the text that begins with a number whose raised mark stands
/// above. Without such a mark nothing is called a note.
struct FootnoteFinder {
    /// The lines of each note, in order.
    private(set) var notes: [[LaidLine]] = []

    /// Takes the notes off a page, and marks the words that point to them.
    mutating func take(from page: inout PageReader, bodyHeight: Double) {
        var start = page.lines.count
        while start > 0, page.lines[start - 1].height < bodyHeight * 0.95 { start -= 1 }
        guard start < page.lines.count else { return }
        // Nothing but text above may follow: a table below the small type makes it a caption.
        if let last = page.tables.last, last.top > page.lines[start].box.top { return }
        let numbers = page.lines[start...].map(Self.number)
        let marks = Self.marks(in: page, before: start)
        var number = 0
        var isContinuing = numbers[0] == nil && !notes.isEmpty && start > 0
        if !isContinuing {
            // Small type may begin above the first note: a caption, a line of a signature.
            guard let first = numbers.firstIndex(where: { $0.map { marks[$0] != nil } ?? false }) else { return }
            start += first
            number = first
        }
        let foot = page.lines[start...]
        for (line, label) in zip(foot, numbers[number...]) {
            if let label, let (index, word) = marks[label] {
                notes.append([LaidLine(Array(line.words.dropFirst()))])
                if line.words.count == 1 { notes[notes.count - 1] = [] }
                Self.mark(&page, index, word, notes.count)
                isContinuing = false
            } else {
                notes[notes.count - 1].append(line)
            }
        }
        page.lines.removeSubrange(start...)
    }

    /// The number that a line begins with, `1`, `[1]`, `(1)`, `1.`, if it is that of a note.
    private static func number(_ line: LaidLine) -> Int? {
        number(line.words[0].text)
    }

    private static func number(_ text: String) -> Int? {
        var digits = text.utf8[...]
        if let first = digits.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "(") {
            digits = digits.dropFirst()
        }
        if let last = digits.last, last == UInt8(ascii: "]") || last == UInt8(ascii: ")") || last == UInt8(ascii: ".") {
            digits = digits.dropLast()
        }
        guard (1...3).contains(digits.count) else { return nil }
        return Int(String(digits) ?? "")
    }

    /// Where a mark stands: a line of the page, or a cell of one of its tables.
    private enum Spot {
        case line(Int)
        case cell(table: Int, row: Int, cell: Int, line: Int)
    }

    /// The raised small numbers of the text, by their number.
    private static func marks(in page: PageReader, before end: Int) -> [Int: (Spot, Int)] {
        var found: [Int: (Spot, Int)] = [:]
        func look(_ line: LaidLine, _ spot: Spot) {
            for (index, word) in line.words.enumerated()
            where word.box.height < line.height * 0.8 && word.box.bottom < line.base - line.height * 0.1 {
                if let number = number(word.text), found[number] == nil { found[number] = (spot, index) }
            }
        }
        for (index, line) in page.lines[..<end].enumerated() { look(line, .line(index)) }
        for (table, piece) in page.tables.enumerated() {
            for (row, cells) in piece.table.rows.enumerated() {
                for (cell, place) in cells.cells.enumerated() {
                    for (index, line) in (place.parts.first ?? []).enumerated() {
                        look(line, .cell(table: table, row: row, cell: cell, line: index))
                    }
                }
            }
        }
        return found
    }

    private static func mark(_ page: inout PageReader, _ spot: Spot, _ word: Int, _ note: Int) {
        switch spot {
        case .line(let line): page.lines[line].words[word].note = note
        case .cell(let table, let row, let cell, let line):
            page.tables[table].table.rows[row].cells[cell].parts[0][line].words[word].note = note
        }
    }
}

extension FootnoteFinder {
    /// The notes of a document; each has the line of its mark.
    func documentNotes(in blocks: [Block]) -> [Note] {
        var lines: [Int: Int] = [:]
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                for mark in paragraph.noteMarks { lines[mark.note] = paragraph.line }
            case .table(let table):
                for row in table.rows {
                    for case .paragraph(let paragraph) in row.cells.flatMap(\.blocks) {
                        for mark in paragraph.noteMarks { lines[mark.note] = row.line }
                    }
                }
            }
        }
        return notes.enumerated().map { index, note in
            let paragraph = ParagraphWriter.paragraph(note, line: lines[index + 1] ?? 1)
            return Note(number: index + 1, paragraphs: paragraph.map { [$0] } ?? [])
        }
    }
}
