/// The footnotes and endnotes of a Word document, numbered in the order in which the text refers to them.
final class DocxNotes {
    enum Kind { case footnote, endnote }

    /// A note that the text refers to.
    struct Reference {
        var node: XMLNode

        /// The line of the paragraph with the mark.
        var line = 0
        var page: Int?
    }

    private let trees: [XMLTree]
    private var footnotes: [Int: XMLNode] = [:]
    private var endnotes: [Int: XMLNode] = [:]

    private var footnoteNumbers: [Int: Int] = [:]
    private var endnoteNumbers: [Int: Int] = [:]

    /// In the order of their marks.
    var references: [Reference] = []

    init(footnotes: XMLTree?, endnotes: XMLTree?) {
        trees = [footnotes, endnotes].compactMap(\.self)
        self.footnotes = footnotes.map(Self.notes) ?? [:]
        self.endnotes = endnotes.map(Self.notes) ?? [:]
    }

    /// Notes by number; the separators that Word keeps among them have a type and are no notes.
    private static func notes(_ tree: XMLTree) -> [Int: XMLNode] {
        var notes: [Int: XMLNode] = [:]
        for node in tree.root.children {
            guard node.isElement, let id = node.integer("id"),
                node.attribute("type") == nil || node.has("type", "normal")
            else { continue }
            notes[id] = node
        }
        return notes
    }

    /// The ordinal of the note that a mark refers to; `nil` if the document does not hold it.
    ///
    /// A note that is referred to again keeps its number and is not read twice.
    func refer(_ kind: Kind, _ id: Int) -> Int? {
        if let known = kind == .footnote ? footnoteNumbers[id] : endnoteNumbers[id] { return known }
        guard let node = kind == .footnote ? footnotes[id] : endnotes[id] else { return nil }
        references.append(Reference(node: node))
        if kind == .footnote { footnoteNumbers[id] = references.count } else { endnoteNumbers[id] = references.count }
        return references.count
    }
}
