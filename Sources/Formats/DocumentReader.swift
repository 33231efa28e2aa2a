public import Documents

/// Reads a document of any known format; the one entry to the readers.
public enum DocumentReader {
    /// The format by the bytes, and the document. The file's name is never looked at.
    public static func read(_ bytes: [UInt8]) throws(ReadError) -> (format: Format, document: Document) {
        (.txt, Document())
    }
}
