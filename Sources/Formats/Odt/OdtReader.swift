import Criteria
import Documents

/// Reads OpenDocument texts (.odt, .ott).
enum OdtReader {
    /// - Parameter encoding: what text is taken for whose font says nothing of it.
    static func read(_ archive: ZipArchive, assuming encoding: LegacyEncoding? = nil) throws(ReadError) -> Document {
        let bytes = try archive.read("content.xml")
        let content = try XMLTree(bytes, part: "content.xml", most: XMLBounds.most)
        let named = archive.contains("styles.xml") ? try XMLTree(archive.read("styles.xml"), part: "styles.xml") : nil
        guard let text = content.root.child("body")?.child("text") else { throw .missingPart("office:text") }
        let styles = OdtStyles(content: content, named: named)
        let walker = OdtWalker(styles: styles, hasPages: hasSoftBreaks(bytes), assuming: encoding)
        var document = walker.document(text)
        guard walker.repetitions > 0 else {
            throw .tooLarge(
                .init(vi: "số ô lặp lại trong các bảng", en: "the number of repeated cells in the tables"),
                limit: .init(vi: "200.000", en: "200,000"))
        }
        document.stamp = stamp(in: archive)
        return document
    }

    /// By what a drafted paper that was saved as OpenDocument is known again.
    private static func stamp(in archive: ZipArchive) -> Stamp? {
        let path = "meta.xml"
        guard archive.contains(path), let tree = try? XMLTree(archive.read(path), part: path),
            let meta = tree.root.child("meta")
        else { return nil }
        var values: [String: String] = [:]
        for property in meta.children {
            guard case "user-defined" = property, let name = property.string("name") else { continue }
            values[name] = property.words
        }
        return Stamp(values)
    }

    /// Whether any part was put under a password: the manifest says how to decrypt it.
    static func isEncrypted(_ archive: ZipArchive) throws(ReadError) -> Bool {
        let path = "META-INF/manifest.xml"
        guard archive.contains(path) else { return false }
        let manifest = try XMLTree(archive.read(path), part: path)
        return manifest.root.children.contains { $0.child("encryption-data") != nil }
    }

    /// Pages are known only where the program that saved the file wrote down where it broke them.
    private static func hasSoftBreaks(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { Scan.contains($0, "soft-page-break/") }
    }
}
