/// The footnotes and endnotes of a Word document, numbered in the order in which the text refers to them.
final class DocxNotes {
    enum Kind { case footnote, endnote }

    private let trees: [XMLTree]
    private var footnotes: [Int: XMLNode] = [:]
    private var endnotes: [Int: XMLNode] = [:]

    private var footnoteNumbers: [Int: Int] = [:]
    private var endnoteNumbers: [Int: Int] = [:]

    /// The notes that the text refers to, in the order of their marks.
    private(set) var referred: [XMLNode] = []

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
        referred.append(node)
        if kind == .footnote { footnoteNumbers[id] = referred.count } else { endnoteNumbers[id] = referred.count }
        return referred.count
    }
}
