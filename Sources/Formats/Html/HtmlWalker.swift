import Documents

/// Walks the tree of a web page once, in reading order. The tree is at most 256 deep.
final class HtmlWalker {
    var builder = BlockBuilder()

    /// The old font of what is read now, and that of the page.
    var font: LegacyFont?
    private var pageFont: LegacyFont?

    private let sheet: HtmlSheet
    private var notes: HtmlNotes?

    /// The notes whose marks were met, in order.
    private var marked: [String] = []
    private var isMarked: Set<String> = []

    private var lists: [HtmlList] = []
    private var isNote = false

    init(_ sheet: HtmlSheet = HtmlSheet(), assuming encoding: LegacyEncoding? = nil) {
        self.sheet = sheet
        builder.letters = LegacyLetters(assumed: encoding)
    }

    func document(_ root: XMLNode) throws(ReadError) -> Document {
        let notes = HtmlNotes(root)
        self.notes = notes
        var document = Document()
        try append(root, isBold: false, to: &document.blocks)
        flush(to: &document.blocks)
        isNote = true
        font = pageFont
        // A note without a mark is kept, after those with one.
        let lost = notes.divisions.keys.filter { !isMarked.contains($0) }.sorted()
        let lines = builder.notePlaces.map(\.line)
        for (index, key) in (marked + lost).enumerated() {
            guard let division = notes.divisions[key] else { continue }
            builder.fixedLine = index < lines.count ? lines[index] : max(lines.last ?? 1, 1)
            var blocks: [Block] = []
            try append(division, isBold: false, to: &blocks)
            flush(to: &blocks)
            document.notes.append(Note(number: index + 1, paragraphs: blocks.flatParagraphs))
        }
        document.encoding = builder.letters.encoding
        return document
    }

    func flush(to blocks: inout [Block]) {
        if builder.isEmpty, builder.label.isEmpty { return }
        if let block = builder.finish() { blocks.append(block) }
    }

    /// Reads what stands inside an element.
    func append(_ parent: XMLNode, isBold: Bool, to blocks: inout [Block]) throws(ReadError) {
        let isPreformatted = "pre" ~= parent || "textarea" ~= parent
        for node in parent.children {
            if let text = node.text {
                builder.append(text, isBold: isBold, isCollapsing: !isPreformatted, font: font)
            } else if node.isElement {
                try element(node, isBold: isBold, to: &blocks)
            }
        }
    }

    private func element(_ node: XMLNode, isBold: Bool, to blocks: inout [Block]) throws(ReadError) {
        var isBold = isBold
        let style = HtmlStyle(node)
        let outer = font
        font = font(of: node, style)
        defer { font = outer }
        if case "body" = node { pageFont = font }
        switch node {
        case "script", "style", "head", "template", "iframe", "object", "select", "button", "del", "svg": return
        case "br":
            builder.buffer.appendBreak()
            return
        case "b", "strong", "th": isBold = true
        default: break
        }
        if let style {
            if style.isHidden { return }
            if let own = style.isBold { isBold = own }
            if style.isListNumber { return listNumber(node) }
        } else if node.attribute("hidden") != nil {
            return
        }
        switch node {
        case "a": try link(node, isBold: isBold, to: &blocks)
        case "table":
            flush(to: &blocks)
            if let table = try table(node, before: &blocks) { blocks.append(.table(table)) }
        case "h1": try heading(1, node, to: &blocks)
        case "h2": try heading(2, node, to: &blocks)
        case "h3": try heading(3, node, to: &blocks)
        case "h4": try heading(4, node, to: &blocks)
        case "h5": try heading(5, node, to: &blocks)
        case "h6": try heading(6, node, to: &blocks)
        case "ol", "ul", "li": try list(node, isBold: isBold, to: &blocks)
        case "div" where HtmlNotes.key(ofDivision: node) != nil: flush(to: &blocks)
        case "p", "div", "body", "html", "center", "blockquote", "section", "article", "header", "footer", "main",
            "nav",
            "aside", "address", "pre", "hr", "dl", "dt", "dd", "form", "fieldset", "figure", "figcaption", "caption",
            "tr",
            "td", "th", "thead", "tbody", "tfoot", "details", "summary":
            flushItem(to: &blocks)
            try append(node, isBold: isBold, to: &blocks)
            flush(to: &blocks)
        default: try append(node, isBold: isBold, to: &blocks)
        }
    }

    /// The old font of what stands inside an element: by its own style, by the style sheets, by `face`, or that of
    /// what it stands in.
    func font(of node: XMLNode, _ style: HtmlStyle?) -> LegacyFont? {
        var font = font
        if case "font" = node, let face = node.attribute("face") { font = LegacyFont(face) }
        font = sheet.font(node).font(in: font)
        return (style?.font ?? .unsaid).font(in: font)
    }

    /// Ends the paragraph before a block; the label of a list item waits for the item's first words.
    private func flushItem(to blocks: inout [Block]) {
        let label = builder.label
        if builder.isEmpty || builder.buffer.isBlank {
            builder.buffer.removeAll()
            builder.label = label
        } else {
            flush(to: &blocks)
        }
    }

    private func heading(_ level: Int, _ node: XMLNode, to blocks: inout [Block]) throws(ReadError) {
        flushItem(to: &blocks)
        builder.outlineLevel = level
        try append(node, isBold: true, to: &blocks)
        flush(to: &blocks)
        builder.outlineLevel = nil
    }

    private func link(_ node: XMLNode, isBold: Bool, to blocks: inout [Block]) throws(ReadError) {
        if let key = HtmlNotes.key(ofMark: node), notes?.divisions[key] != nil {
            if !isNote, isMarked.insert(key).inserted {
                marked.append(key)
                builder.appendMark(marked.count)
            }
            return
        }
        if isNote, HtmlNotes.isBackLink(node) { return }
        try append(node, isBold: isBold, to: &blocks)
    }

    private func list(_ node: XMLNode, isBold: Bool, to blocks: inout [Block]) throws(ReadError) {
        if case "li" = node {
            flush(to: &blocks)
            if !lists.isEmpty { builder.label = lists[lists.count - 1].next(node.integer("value")) }
            try append(node, isBold: isBold, to: &blocks)
            // An item without words has no line.
            if builder.isEmpty { builder.label = "" }
            flush(to: &blocks)
        } else {
            flushItem(to: &blocks)
            lists.append(HtmlList(node))
            try append(node, isBold: isBold, to: &blocks)
            lists.removeLast()
            flush(to: &blocks)
        }
    }

    /// Word writes the number of a list item as text in front of it: `1.` or the sign of a symbol font.
    private func listNumber(_ node: XMLNode) {
        var buffer = TextBuffer()
        node.appendText(to: &buffer)
        let raw = String(decoding: buffer.bytes, as: UTF8.self)
        let letters = builder.letters.decode(raw, font)
        let text = Array(letters.utf8).withUnsafeBufferPointer { CleanText.paragraph($0).text }
        let isNumber = text.unicodeScalars.contains {
            $0.properties.isAlphabetic && $0 != "o" || ("0"..."9").contains($0)
        }
        builder.label = text.isEmpty ? "" : isNumber && text != "§" ? text + " " : "- "
    }
}
