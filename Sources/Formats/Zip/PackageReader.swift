import Documents

/// Reads a zip archive as the office file that its parts make it.
enum PackageReader {
    /// - Parameter encoding: what text is taken for whose font says nothing of it.
    static func read(_ bytes: [UInt8], assuming encoding: LegacyEncoding? = nil) throws(ReadError) -> Reading {
        try ZipArchive.with(bytes) { (archive) throws(ReadError) -> Reading in
            if archive.contains("mimetype") { return try openDocument(archive, assuming: encoding) }
            guard archive.contains("_rels/.rels") || archive.contains("[Content_Types].xml") else {
                if archive.contains("content.xml") { return try openDocument(archive, assuming: encoding) }
                return .foreign(.archive)
            }
            let package = try Package(archive)
            let type = package.contentType
            func isKind(_ word: String, folder: String) -> Bool {
                type.contains(word) || type.isEmpty && package.main.hasPrefix(folder)
            }
            if type.contains("sheet.binary") {
                try archive.unpack { $0.hasSuffix(".bin") }
                return .foreign(.xlsb)
            }
            if isKind("wordprocessingml", folder: "word/") || type.contains("ms-word") {
                return .document(.docx, try DocxReader.read(package, assuming: encoding))
            }
            if isKind("spreadsheetml", folder: "xl/") || type.contains("ms-excel") {
                return .document(.xlsx, try XlsxReader.read(package, assuming: encoding))
            }
            if isKind("presentationml", folder: "ppt/") || type.contains("ms-powerpoint") {
                return .foreign(.pptx)
            }
            return .foreign(.archive)
        }
    }

    private static func openDocument(
        _ archive: ZipArchive, assuming encoding: LegacyEncoding?
    ) throws(ReadError) -> Reading {
        // A flat file has no mimetype; then it is what its content proves to be.
        let type = archive.contains("mimetype") ? String(decoding: try archive.read("mimetype"), as: UTF8.self) : ""
        if try OdtReader.isEncrypted(archive) { throw .encrypted() }
        if type.contains("epub") { return .foreign(.epub) }
        if type.contains("opendocument.spreadsheet") {
            try archive.unpack { $0.hasSuffix(".xml") }
            return .foreign(.ods)
        }
        guard type.isEmpty || type.contains("opendocument.text") else { return .foreign(.odp) }
        return .document(.odt, try OdtReader.read(archive, assuming: encoding))
    }
}
