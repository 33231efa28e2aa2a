import Documents

/// Walks the body of a Word document once, in reading order, and builds the neutral document.
///
/// libxml2 refuses XML nested deeper than 256, so the recursion is bounded.
final class DocxWalker {
    let styles: DocxStyles
    private let numbering: DocxNumbering
    let notes: DocxNotes
    var pages: DocxPages
    var builder = BlockBuilder()

    /// The state of the runs of the paragraph that is being gathered.
    var run = DocxRun()

    /// What the style of the table that is being read says of the font.
    var tableFont = LegacyFont.Choice.unsaid

    /// Whether a note is read: marks of notes in it mean the note itself.
    var isNote = false

    /// Where the text comes from, when somebody asks.
    let trace: DocxTrace?

    init(
        styles: DocxStyles, numbering: DocxNumbering, notes: DocxNotes, pages: DocxPages,
        assuming encoding: LegacyEncoding? = nil, trace: DocxTrace? = nil
    ) {
        builder.letters = LegacyLetters(assumed: encoding)
        self.styles = styles
        self.numbering = numbering
        self.notes = notes
        self.pages = pages
        self.trace = trace
    }

    func document(_ body: XMLNode) -> Document {
        var document = Document(blocks: blocks(in: body))
        isNote = true
        let places = builder.notePlaces
        // Numbers of lists in notes are few and must not disturb those of the body, which are done by now.
        for (index, note) in notes.referred.enumerated() {
            builder.fixedLine = places[index].line
            pages.set(places[index].page)
            document.notes.append(Note(number: index + 1, paragraphs: blocks(in: note).flatParagraphs))
        }
        document.encoding = builder.letters.encoding
        return document
    }

    /// The blocks inside a body, cell, text box or note.
    func blocks(in container: XMLNode) -> [Block] {
        var blocks: [Block] = []
        append(container, to: &blocks)
        if run.isCarried {
            // The last paragraph's mark was deleted, but nothing follows that it could join.
            run.isCarried = false
            finish(nil, nil, to: &blocks)
        }
        return blocks
    }

    private func append(_ container: XMLNode, to blocks: inout [Block]) {
        for node in container.children {
            switch node {
            case "p": paragraph(node, to: &blocks)
            case "tbl":
                if let table = table(node) { blocks.append(.table(table)) }
            case "sdt": if let content = node.child("sdtContent") { append(content, to: &blocks) }
            case "ins", "moveTo", "customXml", "smartTag": append(node, to: &blocks)
            case "AlternateContent": if let branch = DocxRun.branch(node) { append(branch, to: &blocks) }
            default: break
            }
        }
    }

    private func paragraph(_ node: XMLNode, to blocks: inout [Block]) {
        let properties = node.child("pPr")
        run.begin(styles, style: properties?.child("pStyle")?.string("val"))
        runs(in: node)
        if let mark = properties?.child("rPr"), mark.child("del") != nil || mark.child("moveFrom") != nil {
            // A deleted paragraph mark joins the paragraph to the next one.
            run.isCarried = true
        } else {
            run.isCarried = false
            finish(node, properties, to: &blocks)
        }
        // What floats is read after the paragraph that it is tied to.
        for box in run.takeBoxes() {
            let outer = (run, builder.suspend(), trace?.suspend() ?? [])
            run = DocxRun()
            blocks.append(contentsOf: self.blocks(in: box))
            run = outer.0
            builder.resume(outer.1)
            trace?.resume(outer.2)
        }
    }

    /// Ends the paragraph that was gathered.
    private func finish(_ node: XMLNode?, _ properties: XMLNode?, to blocks: inout [Block]) {
        builder.label = label(properties)
        builder.outlineLevel = run.style.outlineLevel
        if let own = properties?.child("outlineLvl")?.integer("val") {
            builder.outlineLevel = (0...8).contains(own) ? own + 1 : nil
        }
        builder.page = pages.current
        let raw = trace == nil ? [] : builder.buffer.bytes
        let block = builder.finish(role: run.style.role)
        if !isNote { trace?.finish(block, raw, node) }
        if let block { blocks.append(block) }
    }

    /// The automatic number, by the paragraph itself or by its style.
    private func label(_ properties: XMLNode?) -> String {
        let own = properties?.child("numPr")
        guard let number = own?.child("numId")?.integer("val") ?? run.style.numberingID, number > 0 else { return "" }
        let level =
            own?.child("ilvl")?.integer("val")
            ?? (own?.child("numId") != nil ? 0 : run.style.numberingLevel)
            ?? numbering.level(of: run.style.id, in: number)
        let mark = properties?.child("rPr")?.child("rFonts").map { LegacyFont.Choice(rFonts: $0, in: .unsaid) }
        let font = (mark ?? .unsaid).font(in: run.style.font.font(in: tableFont.font(in: styles.fontDefault)))
        let label = numbering.next(number, level: level)
        return builder.letters.decode(label, numbering.font(number, level: level).font(in: font))
    }
}
