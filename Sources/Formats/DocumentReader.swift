public import Documents

/// Reads a document of any known format; the one entry to the readers.
public enum DocumentReader {
    /// The format by the bytes, and the document. The file's name is never looked at.
    public static func read(_ bytes: [UInt8]) throws(ReadError) -> (format: Format, document: Document) {
        guard !bytes.isEmpty else { throw .emptyFile() }
        let result: (format: Format, document: Document)
        switch Signature.of(bytes) {
        case .foreign(let format): throw .unsupported(format)
        case .encrypted: throw .encrypted()
        case .zip: result = try PackageReader.read(bytes)
        case .html: result = (.html, try HtmlReader.read(bytes))
        case .text:
            let text = try TextDecoding.decode(bytes)
            result = (TextReader.isMarkdown(text) ? .md : .txt, TextReader.read(decoded: text))
        }
        guard !result.document.blocks.isEmpty || !result.document.notes.isEmpty else { throw .noText() }
        return result
    }
}
