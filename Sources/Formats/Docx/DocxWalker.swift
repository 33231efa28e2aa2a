import Documents

/// Walks the body of a Word document once, in reading order, and builds the neutral document.
///
/// libxml2 refuses XML nested deeper than 256, so the recursion is bounded.
final class DocxWalker {
    let styles: DocxStyles
    private let numbering: DocxNumbering
    let notes: DocxNotes
    var pages: DocxPages

    /// The line of the last paragraph or row.
    private var line = 0

    /// The line of the row, or of the note's mark, that everything inside has; `nil` in the body itself.
    var fixedLine: Int?

    /// The paragraph that is being gathered.
    var run = DocxRun()

    init(styles: DocxStyles, numbering: DocxNumbering, notes: DocxNotes, pages: DocxPages) {
        self.styles = styles
        self.numbering = numbering
        self.notes = notes
        self.pages = pages
    }

    func document(_ body: XMLNode) -> Document {
        var document = Document(blocks: blocks(in: body))
        run.isNote = true
        // Numbers of lists in notes are few and must not disturb those of the body, which are done by now.
        for (index, reference) in notes.references.enumerated() {
            fixedLine = reference.line
            pages.set(reference.page)
            document.notes.append(Note(number: index + 1, paragraphs: paragraphs(blocks(in: reference.node))))
        }
        return document
    }

    /// The blocks inside a body, cell, text box or note.
    func blocks(in container: XMLNode) -> [Block] {
        var blocks: [Block] = []
        append(container, to: &blocks)
        if run.isCarried {
            // The last paragraph's mark was deleted, but nothing follows that it could join.
            run.isCarried = false
            finish(nil, to: &blocks)
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
            finish(properties, to: &blocks)
        }
        // What floats is read after the paragraph that it is tied to.
        let boxes = run.takeBoxes()
        for box in boxes {
            let saved = run
            run = DocxRun()
            run.isNote = saved.isNote
            blocks.append(contentsOf: self.blocks(in: box))
            run = saved
        }
    }

    /// Ends the paragraph that was gathered: its label, its place, its text.
    private func finish(_ properties: XMLNode?, to blocks: inout [Block]) {
        let label = label(properties)
        var (text, marks) = run.buffer.finished()
        guard !text.isEmpty || !label.isEmpty && label != "- " else {
            place(run.references, line: fixedLine ?? max(line, 1))
            return
        }
        var generated = 0
        if !label.isEmpty {
            text = text.isEmpty ? String(label.last == " " ? label.dropLast() : label[...]) : label + text
            generated = min(label.unicodeScalars.count, text.unicodeScalars.count)
            for index in marks.indices { marks[index].offset += generated }
        }
        if fixedLine == nil { line += 1 }
        let line = fixedLine ?? line
        place(run.references, line: line)
        var level = run.style.outlineLevel
        if let own = properties?.child("outlineLvl")?.integer("val") { level = (0...8).contains(own) ? own + 1 : nil }
        blocks.append(
            .paragraph(
                Paragraph(
                    text, generated: generated, line: line, page: run.page ?? pages.current, outlineLevel: level,
                    isBold: run.hasBold && !run.hasPlain, noteMarks: marks)))
    }

    private func place(_ references: Range<Int>, line: Int) {
        for index in references {
            notes.references[index].line = line
            notes.references[index].page = pages.current
        }
    }

    /// The automatic number, by the paragraph itself or by its style.
    private func label(_ properties: XMLNode?) -> String {
        let own = properties?.child("numPr")
        guard let number = own?.child("numId")?.integer("val") ?? run.style.numberingID, number > 0 else { return "" }
        let level =
            own?.child("ilvl")?.integer("val")
            ?? (own?.child("numId") != nil ? 0 : run.style.numberingLevel)
            ?? numbering.level(of: run.style.id, in: number)
        return numbering.next(number, level: level)
    }

    /// The line of the next table row in the body; inside a row, that row's.
    func nextRowLine() -> Int {
        if let fixedLine { return fixedLine }
        line += 1
        return line
    }

    private func paragraphs(_ blocks: [Block]) -> [Paragraph] {
        blocks.flatMap { block -> [Paragraph] in
            switch block {
            case .paragraph(let paragraph): [paragraph]
            case .table(let table): table.rows.flatMap { $0.cells.flatMap { paragraphs($0.blocks) } }
            }
        }
    }
}
