public import Documents

/// Makes a Word document with comments: a copy of one that was read, or one written anew from what another format was
/// read into.
public enum DocumentAnnotator {
    /// - Parameters:
    ///   - bytes: the file that was read.
    ///   - document: what it was read into; the places of the comments are places in it.
    public static func annotate(
        _ bytes: [UInt8], format: Format, document: Document, comments: [Comment]
    ) throws(ReadError) -> AnnotatedFile {
        let finder = AnchorFinder(document)
        let anchors = comments.map { finder.anchor(of: $0.place) }
        if format == .docx { return try DocxAnnotator.annotate(bytes, document, comments, at: anchors) }
        return try DocxAnnotator.annotate(DocxWriter.write(document), nil, comments, at: anchors)
    }

    /// Whether a file is one that came from here with comments and that nobody has changed since.
    public static func isUntouched(_ bytes: [UInt8]) -> Bool {
        DocxAnnotator.isUntouched(bytes)
    }
}
