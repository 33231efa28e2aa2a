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
        try await convert(try docx(document), to: format, with: tools)
    }

    /// A Word file in another format, made by LibreOffice; as it is for Word itself.
    ///
    /// - Throws: `ReadError` with a remedy where LibreOffice is not there or fails.
    public static func convert(
        _ docx: [UInt8], to format: PaperFormat, with tools: Tools
    ) async throws(ReadError) -> [UInt8] {
        let target: OfficeTarget
        switch format {
        case .docx: return docx
        case .pdf: target = .pdf
        case .odt: target = .odt
        }
        do {
            return try await tools.office.convert(docx, from: "docx", to: target, with: tools)
        } catch {
            throw .child(error, "LibreOffice", packages: [target.package])
        }
    }
}
