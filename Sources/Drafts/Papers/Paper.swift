public import Documents
public import Registry

/// A paper as it was drafted: what is printed, and the data it was made from.
public struct Paper: Sendable, Equatable {
    public var kind: PaperKind

    /// What it is about: a dossier's, round's or territory's id.
    public var subject: String
    public var document: Document
    public var fields: Fields

    public init(kind: PaperKind, subject: String, document: Document, fields: Fields) {
        self.kind = kind
        self.subject = subject
        self.document = document
        self.fields = fields
    }
}
