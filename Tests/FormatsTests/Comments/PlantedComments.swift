import Documents

@testable import Formats

/// Comments on everything in a document: each paragraph, words in it, each cell, each note.
enum PlantedComments {
    struct Planted {
        var comment: Comment

        /// What must be covered; `nil` where the place has no words of its own.
        var words: String?
    }

    static func all(in document: Document) -> [Planted] {
        var planted: [Planted] = []
        for block in document.blocks { add(block, table: nil, to: &planted) }
        for note in document.notes {
            planted.append(plant(Place(line: 1, note: note.number, text: "chú thích"), nil))
        }
        planted.append(plant(Place(line: 0), nil))
        return planted
    }

    private static func add(_ block: Block, table: Int?, to planted: inout [Planted]) {
        switch block {
        case .paragraph(let paragraph):
            add(paragraph.text, generated: paragraph.generated, Place(line: paragraph.line), to: &planted)
        case .table(let table):
            for row in table.rows {
                planted.append(plant(Place(line: row.line, table: 1), nil))
                for cell in row.cells {
                    var place = Place(line: row.line, table: 1, column: cell.column)
                    if cell.text.allSatisfy(\.isWhitespace) {
                        place.characters = 0..<0
                        planted.append(plant(place, ""))
                    } else {
                        add(cell.text, generated: 0, place, to: &planted)
                    }
                }
            }
        }
    }

    /// All of a text, its first, middle and last words, and a letter.
    private static func add(_ text: String, generated: Int, _ place: Place, to planted: inout [Planted]) {
        let scalars = Array(text.unicodeScalars)
        var ranges = [generated..<scalars.count]
        let words = scalars.indices.split { scalars[$0].properties.isWhitespace }.filter { $0.first! >= generated }
        for index in Set([0, words.count / 2, words.count - 1]).sorted() where words.indices.contains(index) {
            ranges.append(words[index].first!..<(words[index].last! + 1))
        }
        if let word = words.last, word.count > 2 { ranges.append((word.first! + 1)..<word.last!) }
        for range in ranges where !range.isEmpty {
            var place = place
            place.characters = range
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            place.text = String(view)
            planted.append(plant(place, place.text))
        }
    }

    private static func plant(_ place: Place, _ words: String?) -> Planted {
        Planted(
            comment: Comment(
                place: place, label: "Lỗi", paragraphs: ["nói về <\(place.text)> & “\(place.line)”", "Cách sửa: thôi"],
                quotation: "«\(place.text)»"), words: words)
    }
}
