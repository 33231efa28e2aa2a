import Documents

/// Walks the body of an OpenDocument text once, in reading order.
///
/// libxml2 refuses XML nested deeper than 256, so the recursion is bounded.
final class OdtWalker {
    let styles: OdtStyles
    var builder = BlockBuilder()
    private var lists = OdtLists()

    /// The notes whose marks were met.
    private var notes: [XMLNode] = []

    /// What floats and is tied to the paragraph that is being read.
    private var boxes: [XMLNode] = []
    private var isNote = false

    /// How many more cells and rows may be made by repetition, of which a few bytes can ask for millions.
    var repetitions = 200_000

    init(styles: OdtStyles, hasPages: Bool, assuming encoding: LegacyEncoding? = nil) {
        self.styles = styles
        builder.letters = LegacyLetters(assumed: encoding)
        builder.page = hasPages ? 1 : nil
    }

    func document(_ text: XMLNode) -> Document {
        var document = Document()
        append(text, to: &document.blocks)
        isNote = true
        let places = builder.notePlaces
        for (index, note) in notes.enumerated() {
            builder.fixedLine = places[index].line
            builder.page = places[index].page
            var blocks: [Block] = []
            if let body = note.child("note-body") { append(body, to: &blocks) }
            document.notes.append(Note(number: index + 1, paragraphs: blocks.flatParagraphs))
        }
        document.encoding = builder.letters.encoding
        return document
    }

    /// Reads the blocks inside a container.
    func append(_ container: XMLNode, to blocks: inout [Block]) {
        for node in container.children {
            switch node {
            case "p": paragraph(node, level: nil, to: &blocks)
            case "h": paragraph(node, level: node.integer("outline-level") ?? 1, to: &blocks)
            case "list": list(node, to: &blocks)
            case "table": if let table = table(node) { blocks.append(.table(table)) }
            case "section": if !node.has("display", "none") { append(node, to: &blocks) }
            case "index-body", "index-title", "table-of-content", "illustration-index", "table-index", "object-index",
                "user-index", "alphabetical-index", "bibliography", "numbered-paragraph", "text-box":
                append(node, to: &blocks)
            case "frame", "custom-shape", "g", "rect":
                collectBoxes(node)
                readBoxes(to: &blocks)
            case "soft-page-break": nextPage()
            // Deleted text, declarations and forms stand here too.
            default: break
            }
        }
    }

    private func paragraph(_ node: XMLNode, level: Int?, to blocks: inout [Block]) {
        let style = node.string("style-name").map { styles.style($0, .paragraph) } ?? OdtStyles.Style()
        if style.breaksPage, builder.fixedLine == nil, !blocks.isEmpty { nextPage() }
        builder.outlineLevel = level ?? style.outlineLevel.flatMap { (1...10).contains($0) ? $0 : nil }
        let font = style.font.font(in: styles.fontDefault)
        if style.isHidden != true { inline(node, isBold: style.isBold ?? false, font: font) }
        var label = lists.label(styles)
        if label.isEmpty, let level, !builder.isEmpty { label = lists.headingLabel(level, styles) }
        builder.label = builder.letters.decode(label, font)
        if let block = builder.finish() { blocks.append(block) }
        readBoxes(to: &blocks)
    }

    private func list(_ node: XMLNode, to blocks: inout [Block]) {
        lists.begin(node)
        for item in node.children {
            switch item {
            case "list-item", "list-header":
                lists.beginItem(item)
                append(item, to: &blocks)
                lists.endItem()
            default: break
            }
        }
        lists.end(node)
    }

    private func inline(_ parent: XMLNode, isBold: Bool, font: LegacyFont?) {
        for node in parent.children {
            if let text = node.text {
                builder.append(text, isBold: isBold, font: font)
                continue
            }
            switch node {
            case "span":
                let style = node.string("style-name").map { styles.style($0, .text) }
                let own = style.map { $0.font.font(in: font) } ?? font
                if style?.isHidden != true { inline(node, isBold: style?.isBold ?? isBold, font: own) }
            case "s":
                for _ in 0..<min(max(node.integer("c") ?? 1, 0), 1000) { builder.buffer.append(0x20) }
            case "tab": builder.buffer.append(0x09)
            case "line-break": builder.buffer.append(0x0A)
            case "soft-page-break": nextPage()
            case "note":
                if !isNote, node.child("note-body") != nil {
                    notes.append(node)
                    builder.appendMark(notes.count)
                }
            case "frame", "custom-shape", "g", "rect": collectBoxes(node)
            case "annotation", "annotation-end", "tracked-changes", "deletion", "ruby-text", "number", "script",
                "event-listeners", "title", "desc", "object":
                break
            default: if node.isElement { inline(node, isBold: isBold, font: font) }
            }
        }
    }

    private func nextPage() {
        builder.page = builder.page.map { $0 + 1 }
    }

    /// The boxes inside a frame: each holds blocks of its own.
    private func collectBoxes(_ node: XMLNode) {
        switch node {
        case "custom-shape", "rect": boxes.append(node)
        case "text-box": boxes.append(node)
        case "object", "image", "title", "desc": break
        default:
            for child in node.children where child.isElement { collectBoxes(child) }
        }
    }

    private func readBoxes(to blocks: inout [Block]) {
        let tied = boxes
        boxes = []
        // Lists go on outside a box, not through it.
        let outer = lists
        for box in tied { append(box, to: &blocks) }
        if !tied.isEmpty { lists = outer }
    }
}
