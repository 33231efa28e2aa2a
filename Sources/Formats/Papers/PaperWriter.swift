public import Documents

/// Writes papers as files.
public enum PaperWriter {
    /// The paper as Word opens it. The same document gives the same bytes.
    public static func docx(_ document: Document) throws(ReadError) -> [UInt8] {
        try DocxWriter.write(document)
    }

    /// The paper in a format; all others are made from the Word file by LibreOffice.
    ///
    /// - Throws: `ReadError` with a remedy where LibreOffice is not there or fails.
    public static func write(
        _ document: Document, as format: PaperFormat, with tools: Tools
    ) async throws(ReadError) -> [UInt8] {
        let bytes = try docx(document)
        let target: OfficeTarget
        switch format {
        case .docx: return bytes
        case .pdf: target = .pdf
        case .odt: target = .odt
        }
        do {
            return try await tools.office.convert(bytes, from: "docx", to: target, with: tools)
        } catch {
            throw .child(error, "LibreOffice", packages: [target.package])
        }
    }
}
