/// The part of a Word document that holds the comments: those of others stay, Khuê's own of an earlier time go, and new
/// ones come at the end.
struct DocxComments {
    /// The name that comments are written under.
    static let author = "Khuê"
    private static let initials = "K"

    /// The part as it was; `nil` if there is none.
    private let base: XMLElements?
    private let namespace: String

    /// Numbers of comments that go.
    private(set) var stale: Set<Int> = []
    private var staleElements: [Int] = []
    private var next = 0
    private var added: [UInt8] = []

    init(_ base: XMLElements?, main: XMLElements, namespace: String) {
        self.base = base
        self.namespace = namespace
        for index in main.elements.indices
        where main.is(index, anyOf: ["commentRangeStart", "commentRangeEnd", "commentReference"]) {
            next = max(next, (main.integer(index, "id") ?? -1) + 1)
        }
        guard let base else { return }
        for index in base.children(0) where base.is(index, "comment") {
            guard let id = base.integer(index, "id") else { continue }
            next = max(next, id + 1)
            if base.string(index, "author") == Self.author, base.string(index, "initials") == Self.initials {
                stale.insert(id)
                staleElements.append(index)
            }
        }
    }

    /// Writes a comment and gives its number.
    mutating func add(_ comment: Comment, isExact: Bool) -> Int {
        let id = next
        next += 1
        var xml = XMLBuilder()
        // The part's own prefix may be another, or none.
        var attributes: [XMLBuilder.Attribute] = []
        if let base, !base.hasPrefixW(0) { attributes.append(("xmlns:w", namespace)) }
        attributes += [("w:id", String(id)), ("w:author", Self.author), ("w:initials", Self.initials)]
        xml.element("w:comment", attributes) { xml in
            var paragraphs = comment.paragraphs
            if !isExact, !comment.quotation.isEmpty {
                paragraphs.insert(comment.quotation, at: min(1, paragraphs.count))
            }
            for (index, text) in paragraphs.enumerated() {
                Self.paragraph(text, label: index == 0 ? comment.label : nil, to: &xml)
            }
        }
        added += xml.bytes
        return id
    }

    private static func paragraph(_ text: String, label: String?, to xml: inout XMLBuilder) {
        xml.element("w:p") { xml in
            xml.element("w:pPr") { $0.value("w:pStyle", "CommentText") }
            if let label {
                xml.element("w:r") { xml in
                    xml.element("w:rPr") { $0.value("w:rStyle", "CommentReference") }
                    xml.element("w:annotationRef")
                }
                xml.element("w:r") { xml in
                    xml.element("w:rPr") { $0.element("w:b") }
                    xml.element("w:t", [("xml:space", "preserve")]) { $0.text(label + ": ") }
                }
            }
            xml.element("w:r") { xml in
                xml.element("w:t", [("xml:space", "preserve")]) { $0.text(text) }
            }
        }
    }

    /// The part with the new comments, and a mark of the main part as it will be.
    func part(marking main: [UInt8]) -> [UInt8] {
        let mark = DocxFingerprint.comment(of: main)
        guard let base else {
            var xml = XMLBuilder(declaration: true)
            xml.element("w:comments", [("xmlns:w", namespace)]) { xml in
                xml.raw(added)
                xml.raw(mark)
            }
            return xml.bytes
        }
        var edits = XMLEdits()
        for index in staleElements { edits.remove(base.whole(index)) }
        for range in DocxFingerprint.ranges(in: base.bytes) { edits.remove(range) }
        edits.append(added + mark, to: 0, of: base)
        return edits.applied(to: base.bytes)
    }
}
