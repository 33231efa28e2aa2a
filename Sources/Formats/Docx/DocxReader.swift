import Documents

/// Reads Word documents (.docx, .docm, .dotx).
enum DocxReader {
    /// - Parameters:
    ///   - encoding: what text is taken for whose font says nothing of it.
    ///   - trace: where to note down what the text comes from.
    static func read(
        _ package: Package, assuming encoding: LegacyEncoding? = nil, trace: DocxTrace? = nil
    ) throws(ReadError) -> Document {
        let archive = package.archive
        var parts: [String: String] = [:]
        for link in try package.relationships() {
            if let slash = link.type.lastIndex(of: "/") {
                parts[String(link.type[link.type.index(after: slash)...])] = link.target
            }
        }
        func tree(_ kind: String) throws(ReadError) -> XMLTree? {
            guard let path = parts[kind], archive.contains(path) else { return nil }
            return try XMLTree(archive.read(path), part: path)
        }
        var source = DocxStyleSource()
        if let path = parts["styles"], archive.contains(path) {
            source = try DocxStyleSource(archive.read(path), part: path)
        }
        let styles = DocxStyles(source)
        let numbering = try tree("numbering").map { DocxNumbering($0, styles: styles) } ?? DocxNumbering()
        let notes = try DocxNotes(footnotes: tree("footnotes"), endnotes: tree("endnotes"))
        let bytes = try archive.read(package.main)
        let main = try XMLTree(bytes, part: package.main, most: XMLBounds.most)
        guard let body = main.root.child("body") else { throw .missingPart("w:body") }
        trace?.number(main.root)
        let walker = DocxWalker(
            styles: styles, numbering: numbering, notes: notes, pages: DocxPages(bytes), assuming: encoding,
            trace: trace)
        var document = walker.document(body)
        document.stamp = DocxProperties.stamp(in: archive)
        return document
    }
}
