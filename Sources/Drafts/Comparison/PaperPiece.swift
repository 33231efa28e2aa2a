import Documents

/// A paragraph or a cell as papers are compared: its words, where it stands, and what it is.
struct PaperPiece {
    var words: [String]

    /// The words without white space between them: programs and pages break lines and letters in their own ways.
    var key: String
    var place: PaperComparison.Place
    var role: Paragraph.Role?

    /// Whether it stands in a row that is printed again on each page.
    var isHeader = false

    /// All pieces with words of a document in reading order. Tables without rulings are only columns of paragraphs.
    static func pieces(of document: Document) -> [PaperPiece] {
        var reader = Reader()
        reader.add(document.blocks)
        for note in document.notes { reader.add(note.paragraphs.map { .paragraph($0) }) }
        return reader.pieces
    }

    private struct Reader {
        var pieces: [PaperPiece] = []
        var tables = 0

        mutating func add(_ blocks: [Block]) {
            for block in blocks {
                switch block {
                case .paragraph(let paragraph): add(paragraph)
                case .table(let table): add(table)
                }
            }
        }

        private mutating func add(_ paragraph: Paragraph) {
            for line in paragraph.text.split(separator: "\n") {
                let words = PaperPiece.words(of: line)
                let place = PaperComparison.Place.paragraph(
                    page: paragraph.page, beginning: words.prefix(6).joined(separator: " "))
                add(PaperPiece(words: words, key: words.joined(), place: place, role: paragraph.role))
            }
        }

        private mutating func add(_ table: Table) {
            guard table.isBordered else {
                for row in table.rows { for cell in row.cells { add(cell.blocks) } }
                return
            }
            tables += 1
            var number = 0
            for row in table.rows {
                if !row.isHeader { number += 1 }
                for cell in row.cells {
                    let words = PaperPiece.words(of: cell.text)
                    let place = PaperComparison.Place.cell(
                        page: row.page, table: tables, row: row.isHeader ? 0 : number, column: cell.column)
                    add(
                        PaperPiece(
                            words: words, key: words.joined(), place: place, role: cell.role, isHeader: row.isHeader))
                }
            }
        }

        private mutating func add(_ piece: PaperPiece) {
            if !piece.key.isEmpty { pieces.append(piece) }
        }
    }

    /// Words between white space. Dotted lines are room to write on, and no words.
    private static func words(of text: some StringProtocol) -> [String] {
        text.split(whereSeparator: \.isWhitespace).compactMap { word in
            let isBlank = word.unicodeScalars.allSatisfy { blanks.contains($0) } && !marks.contains(String(word))
            return isBlank ? nil : String(word)
        }
    }

    private static let blanks: Set<Unicode.Scalar> = [".", "…", "_", "-", ","]
    private static let marks: Set<String> = [".", "-", ","]
}

extension Table.Cell {
    /// What its first paragraph is.
    fileprivate var role: Paragraph.Role? {
        for case .paragraph(let paragraph) in blocks { return paragraph.role }
        return nil
    }
}
