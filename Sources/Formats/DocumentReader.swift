public import Documents

/// Reads a document of any known format; the one entry to the readers.
public enum DocumentReader {
    /// The format by the bytes, and the document, where no other program is needed for it. The file's name is never
    /// looked at.
    public static func read(_ bytes: [UInt8]) throws(ReadError) -> (format: Format, document: Document) {
        switch try reading(bytes) {
        case .document(let format, let document): return try filled(format, document)
        case .foreign(let format): throw .unsupported(format)
        }
    }

    /// The format by the bytes, and the document, with the help of other programs where they are installed.
    public static func read(
        _ bytes: [UInt8], with tools: Tools
    ) async throws(ReadError) -> (format: Format, document: Document) {
        switch try reading(bytes) {
        case .document(let format, let document):
            return try filled(format, document)
        case .foreign(let foreign):
            let (format, document) = try await read(foreign, bytes, with: tools)
            return try filled(format, document)
        }
    }

    /// The formats that other programs help with.
    private static func read(
        _ foreign: ForeignFormat, _ bytes: [UInt8], with tools: Tools
    ) async throws(ReadError) -> (Format, Document) {
        switch foreign {
        case .doc: (.doc, try await OfficeReader.text(bytes, ending: "doc", with: tools))
        case .rtf: (.rtf, try await OfficeReader.text(bytes, ending: "rtf", with: tools))
        case .flatText: (.fodt, try await OfficeReader.text(bytes, ending: "fodt", with: tools))
        case .wordXML: (.xml, try await OfficeReader.text(bytes, ending: "xml", with: tools))
        case .xls: (.xls, try await OfficeReader.sheet(bytes, ending: "xls", with: tools))
        case .ods: (.ods, try await OfficeReader.sheet(bytes, ending: "ods", with: tools))
        case .xlsb: (.xlsb, try await OfficeReader.sheet(bytes, ending: "xlsb", with: tools))
        case .flatSheet: (.fods, try await OfficeReader.sheet(bytes, ending: "fods", with: tools))
        case .excelXML: (.xml, try await OfficeReader.sheet(bytes, ending: "xml", with: tools))
        case .pdf: (.pdf, try await PdfReader.read(bytes, with: tools))
        case .image: try await picture(bytes, with: tools)
        case .ppt, .ole, .pptx, .odp, .epub, .mhtml, .archive, .xml: throw .unsupported(foreign)
        }
    }

    private static func picture(
        _ bytes: [UInt8], with tools: Tools
    ) async throws(ReadError) -> (Format, Document) {
        guard let format = ScanReader.format(of: bytes) else { throw .unsupported(.image) }
        return (format, try await ScanReader.read(bytes, as: format, with: tools))
    }

    private static func reading(_ bytes: [UInt8]) throws(ReadError) -> Reading {
        guard !bytes.isEmpty else { throw .emptyFile() }
        switch Signature.of(bytes) {
        case .foreign(.ole) where CompoundFile.isCut(bytes): throw .damaged("compound file: cut")
        case .foreign(let format): return .foreign(format)
        case .encrypted: throw .encrypted()
        case .zip: return try package(bytes)
        case .html:
            return try decoding { (encoding) throws(ReadError) in
                .document(.html, try HtmlReader.read(bytes, assuming: encoding))
            }
        case .text:
            // UTF-16 has two bytes for most letters, and is seldom longer than UTF-8 by more.
            if bytes.count > 2 * DocumentLimits.text { try DocumentLimits.check(bytes) }
            let (text, encoding) = try TextDecoding.read(bytes)
            try DocumentLimits.check(text)
            var document = TextReader.read(decoded: text)
            document.encoding = encoding
            return .document(TextReader.isMarkdown(text) ? .md : .txt, document)
        }
    }

    private static func filled(
        _ format: Format, _ document: Document
    ) throws(ReadError) -> (format: Format, document: Document) {
        guard !document.blocks.isEmpty || !document.notes.isEmpty else { throw .noText() }
        try DocumentLimits.check(document)
        return (format, document)
    }

    /// Reads an office file in a zip archive.
    static func package(_ bytes: [UInt8]) throws(ReadError) -> Reading {
        try decoding { (encoding) throws(ReadError) in try PackageReader.read(bytes, assuming: encoding) }
    }

    /// Reads a document whose text has fonts; once more when its letters turn out to be those of an old font that
    /// nothing names, as comes of pasting.
    private static func decoding(_ read: (LegacyEncoding?) throws(ReadError) -> Reading) throws(ReadError) -> Reading {
        let first = try read(nil)
        guard case .document(_, let document) = first else { return first }
        let lines = (document.blocks.flatParagraphs + document.notes.flatMap(\.paragraphs)).map(\.text)
        if let text = LegacyText(recognizing: lines) { return try read(text.encoding) }
        if document.encoding != nil, !LegacyGuess.isVietnamese(lines) { throw .legacyFont() }
        return first
    }
}
