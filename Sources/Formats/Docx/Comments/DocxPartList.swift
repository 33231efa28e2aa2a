/// The parts of a Word document that change, with what the lists of parts and of links must say about them.
struct DocxPartList {
    private(set) var changed: [ZipWriter.Part] = []
    private let archive: ZipArchive
    private let package: Package

    private static let contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"

    init(_ archive: ZipArchive, _ package: Package) {
        self.archive = archive
        self.package = package
    }

    mutating func replace(_ path: String, with bytes: [UInt8]) {
        changed.append(ZipWriter.Part(path, bytes, index: archive.index(of: path)))
    }

    /// Adds a part of comments, its type, and the link to it.
    ///
    /// - Parameter sibling: the type of another link, which tells in which of its two namespaces the document is written.
    mutating func addComments(_ bytes: [UInt8], like sibling: String?) throws(ReadError) {
        let folder = package.main.lastIndex(of: "/").map { String(package.main[...$0]) } ?? ""
        var name = "comments.xml"
        var count = 1
        while archive.contains(folder + name) {
            count += 1
            name = "comments\(count).xml"
        }
        replace(folder + name, with: bytes)
        try addType("/" + folder + name)
        let base =
            sibling?.contains("purl.oclc.org") == true
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
        try addLink(base, to: name, folder: folder)
    }

    private mutating func addType(_ path: String) throws(ReadError) {
        let list = "[Content_Types].xml"
        guard archive.contains(list), let xml = XMLElements(try archive.read(list)) else {
            throw .unannotatable("\(list) is missing")
        }
        var entry = XMLBuilder()
        entry.element(
            "Override",
            Self.declaration(xml, "http://schemas.openxmlformats.org/package/2006/content-types")
                + [("PartName", path), ("ContentType", Self.contentType)])
        change(list, xml, adding: entry.bytes)
    }

    private mutating func addLink(_ type: String, to target: String, folder: String) throws(ReadError) {
        let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
        let path = folder + "_rels/" + package.main.dropFirst(folder.count) + ".rels"
        var entry = XMLBuilder()
        guard archive.contains(path) else {
            var list = XMLBuilder(declaration: true)
            list.element("Relationships", [("xmlns", namespace)]) { list in
                list.element("Relationship", [("Id", "rId1"), ("Type", type), ("Target", target)])
            }
            return replace(path, with: list.bytes)
        }
        guard let xml = XMLElements(try archive.read(path)) else { throw .unannotatable("\(path): not UTF-8") }
        let used = Set(xml.children(0).compactMap { xml.string($0, "Id") })
        var count = 1
        while used.contains("rId\(count)") { count += 1 }
        entry.element(
            "Relationship",
            Self.declaration(xml, namespace) + [("Id", "rId\(count)"), ("Type", type), ("Target", target)])
        change(path, xml, adding: entry.bytes)
    }

    /// The namespace of an entry, unless it is that of names without prefix already.
    private static func declaration(_ xml: XMLElements, _ namespace: String) -> [XMLBuilder.Attribute] {
        guard xml.hasPrefix(0) else { return [] }
        return [("xmlns", namespace)]
    }

    private mutating func change(_ path: String, _ xml: XMLElements, adding entry: [UInt8]) {
        var edits = XMLEdits()
        edits.append(entry, to: 0, of: xml)
        replace(path, with: edits.applied(to: xml.bytes))
    }
}
