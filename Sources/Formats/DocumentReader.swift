public import Documents

/// Reads a document of any known format; the one entry to the readers.
public enum DocumentReader {
    /// The format by the bytes, and the document. The file's name is never looked at.
    public static func read(_ bytes: [UInt8]) throws(ReadError) -> (format: Format, document: Document) {
        guard !bytes.isEmpty else { throw .emptyFile() }
        var result: (format: Format, document: Document)
        switch Signature.of(bytes) {
        case .foreign(let format): throw .unsupported(format)
        case .encrypted: throw .encrypted()
        case .zip:
            result = try decoding { (encoding) throws(ReadError) in
                try PackageReader.read(bytes, assuming: encoding)
            }
        case .html: result = (.html, try HtmlReader.read(bytes))
        case .text:
            let (text, encoding) = try TextDecoding.read(bytes)
            result = (TextReader.isMarkdown(text) ? .md : .txt, TextReader.read(decoded: text))
            result.document.encoding = encoding
        }
        guard !result.document.blocks.isEmpty || !result.document.notes.isEmpty else { throw .noText() }
        return result
    }

    /// Reads a document whose text has fonts; once more when its letters turn out to be those of an old font that
    /// nothing names, as comes of pasting.
    private static func decoding(
        _ read: (LegacyEncoding?) throws(ReadError) -> (format: Format, document: Document)
    ) throws(ReadError) -> (format: Format, document: Document) {
        let first = try read(nil)
        let lines = (first.document.blocks.flatParagraphs + first.document.notes.flatMap(\.paragraphs)).map(\.text)
        if let text = LegacyText(recognizing: lines) { return try read(text.encoding) }
        if first.document.encoding != nil, !LegacyGuess.isVietnamese(lines) { throw .legacyFont() }
        return first
    }
}
