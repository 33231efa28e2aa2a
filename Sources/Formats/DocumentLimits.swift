import Criteria
import Documents

/// How much a document may hold, whatever its format: a report of a thousand pages has three megabytes of text and twenty
/// thousand paragraphs and cells. What is larger is a database or a trap, and would take more than its share of time and
/// memory in everything that follows.
struct DocumentLimits {
    /// Bytes of text, in UTF-8.
    static let text = 6 << 20

    /// Paragraphs and lines. A row of a table, a cell, and a paragraph in a cell are a third of one each: they are held against
    /// less than running text is.
    static let lines = 300_000

    private var text = 0
    private var thirds = 0

    /// Refuses a document that holds too much.
    static func check(_ document: Document) throws(ReadError) {
        var limits = DocumentLimits()
        limits.add(document.blocks)
        for note in document.notes {
            for paragraph in note.paragraphs { limits.add(paragraph, thirds: 3) }
        }
        try check(text: limits.text, thirds: limits.thirds)
    }

    /// Refuses a text that would become too much: every line is a paragraph, and what tabs and bars part are cells.
    static func check(_ text: [UInt8]) throws(ReadError) {
        guard text.count <= self.text else { return try check(text: text.count, thirds: 0) }
        var thirds = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "\n"): thirds += 3
            case UInt8(ascii: "\t"), UInt8(ascii: "|"): thirds += 2
            default: break
            }
        }
        try check(text: text.count, thirds: thirds)
    }

    private static func check(text: Int, thirds: Int) throws(ReadError) {
        guard text <= self.text else {
            throw .tooLarge(
                .init(vi: "lượng chữ trong tệp", en: "the text in the file"),
                limit: .init(vi: "\(self.text >> 20) MB", en: "\(self.text >> 20) MB"))
        }
        guard thirds <= 3 * lines else {
            throw .tooLarge(
                .init(vi: "số dòng, đoạn và ô trong tệp", en: "the number of lines, paragraphs and cells in the file"),
                limit: .init(vi: "300.000", en: "300,000"))
        }
    }

    private mutating func add(_ blocks: [Block], isCell: Bool = false) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): add(paragraph, thirds: isCell ? 1 : 3)
            case .table(let table):
                thirds += table.rows.count
                for row in table.rows {
                    thirds += row.cells.count
                    for cell in row.cells { add(cell.blocks, isCell: true) }
                }
            }
        }
    }

    private mutating func add(_ paragraph: Paragraph, thirds: Int) {
        self.thirds += thirds
        text += paragraph.text.utf8.count
    }
}
