import Criteria
import Documents
import Registry

/// Puts a paper together from its components, in the order and with the words of Phụ lục I Nghị định 30/2020/NĐ-CP.
struct PaperBuilder {
    private(set) var blocks: [Block] = []
    private(set) var notes: [Note] = []
    private(set) var sections: [PageSection] = []

    mutating func add(_ block: Block) { blocks.append(block) }

    mutating func add(_ table: Table) { blocks.append(.table(table)) }

    mutating func line(_ text: String, _ role: Paragraph.Role) {
        blocks.append(.paragraph(Paragraph(text, role: role)))
    }

    /// Running text.
    mutating func text(_ text: String) { line(text, .body) }

    /// Running text whose beginning is bold: `Điều 1.`
    mutating func text(lead: String, _ text: String) {
        let bold = Emphasis(0..<lead.unicodeScalars.count, isBold: true)
        blocks.append(.paragraph(Paragraph("\(lead) \(text)", role: .body, emphases: [bold])))
    }

    /// - Parameter level: 1 for the highest.
    mutating func heading(_ text: String, level: Int) {
        blocks.append(.paragraph(Paragraph(text, outlineLevel: level, isBold: true)))
    }

    /// A picture, and what it says.
    mutating func figure(_ figure: Figure, _ text: String) {
        blocks.append(.paragraph(Paragraph(text, role: .caption, figure: figure)))
    }

    mutating func note(_ note: Note) { notes.append(note) }

    /// Begins a new page for what follows.
    mutating func page(isLandscape: Bool = false, restartsNumbers: Bool = true, isSheet: Bool = false) {
        sections.append(
            PageSection(
                start: blocks.count, isLandscape: isLandscape, restartsNumbers: restartsNumbers, isSheet: isSheet))
    }

    var document: Document { Document(blocks: blocks, notes: notes, sections: sections) }
}
