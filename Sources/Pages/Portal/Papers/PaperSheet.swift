public import Documents

/// A paper on the screen, as it would lie on the table: a sheet for each section, components by their roles. What it
/// looks like is said in the style sheet, which knows a role by its name.
public struct PaperSheet: Markup {
    public let document: Document

    /// What square codes look like, by what they say: rows of modules, `true` for a dark one. A code that is not here is
    /// shown by its words.
    public let squareCodes: [String: [[Bool]]]

    public init(_ document: Document, squareCodes: [String: [[Bool]]] = [:]) {
        self.document = document
        self.squareCodes = squareCodes
    }

    public var html: HTML {
        div(.class("sheets"), .lang("vi")) {
            for sheet in sheets { self.sheet(sheet.blocks, sheet.section) }
            if !document.notes.isEmpty {
                div(.class("sheet notes")) {
                    for note in document.notes {
                        p {
                            sup("\(note.number)")
                            " \(note.paragraphs.map(\.text).joined(separator: " "))"
                        }
                    }
                }
            }
        }
    }

    /// The blocks of each section.
    private var sheets: [(blocks: ArraySlice<Block>, section: PageSection?)] {
        let count = document.blocks.count
        let sections = document.sections.filter { (0...count).contains($0.start) }.sorted { $0.start < $1.start }
        let starts = [0] + sections.map(\.start)
        let ends = sections.map(\.start) + [count]
        return zip(zip(starts, ends), [nil] + sections).map { (document.blocks[$0.0..<$0.1], $1) }
            .filter { !$0.0.isEmpty }
    }

    private func sheet(_ blocks: ArraySlice<Block>, _ section: PageSection?) -> HTML {
        var name = "sheet"
        if section?.isLandscape ?? false { name += " landscape" }
        if section?.isSheet ?? false { name += " framed" }
        return div(.class(name)) { PaperBlocks(blocks: Array(blocks), squareCodes: squareCodes) }
    }
}
