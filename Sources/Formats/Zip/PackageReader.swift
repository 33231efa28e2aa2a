import Documents

/// Reads a zip archive as the office file that its parts make it.
enum PackageReader {
    /// - Parameter encoding: what text is taken for whose font says nothing of it.
    static func read(
        _ bytes: [UInt8], assuming encoding: LegacyEncoding? = nil
    ) throws(ReadError) -> (format: Format, document: Document) {
        try ZipArchive.with(bytes) { (archive) throws(ReadError) in
            if archive.contains("mimetype") { return try openDocument(archive) }
            guard archive.contains("_rels/.rels") || archive.contains("[Content_Types].xml") else {
                if archive.contains("content.xml") { return try openDocument(archive) }
                throw .unsupported(.archive)
            }
            let package = try Package(archive)
            let type = package.contentType
            func isKind(_ word: String, folder: String) -> Bool {
                type.contains(word) || type.isEmpty && package.main.hasPrefix(folder)
            }
            if type.contains("sheet.binary") { throw .unsupported(.xlsb) }
            if isKind("wordprocessingml", folder: "word/") || type.contains("ms-word") {
                return (.docx, try DocxReader.read(package, assuming: encoding))
            }
            if isKind("spreadsheetml", folder: "xl/") || type.contains("ms-excel") {
                return (.xlsx, try XlsxReader.read(package))
            }
            if isKind("presentationml", folder: "ppt/") || type.contains("ms-powerpoint") {
                throw .unsupported(.pptx)
            }
            throw .unsupported(.archive)
        }
    }

    private static func openDocument(_ archive: ZipArchive) throws(ReadError) -> (format: Format, document: Document) {
        // A flat file has no mimetype; then it is what its content proves to be.
        let type = archive.contains("mimetype") ? String(decoding: try archive.read("mimetype"), as: UTF8.self) : ""
        if try OdtReader.isEncrypted(archive) { throw .encrypted() }
        if type.contains("epub") { throw .unsupported(.epub) }
        if type.contains("opendocument.spreadsheet") { throw .unsupported(.ods) }
        guard type.isEmpty || type.contains("opendocument.text") else { throw .unsupported(.odp) }
        return (.odt, try OdtReader.read(archive))
    }
}
