public import Documents

/// What is written in the margin of a document.
public struct Comment: Sendable, Equatable {
    /// Where in the document, as it was read.
    public var place: Place

    /// What stands in bold before the first paragraph: how serious it is.
    public var label: String
    public var paragraphs: [String]

    /// The first paragraph where the words themselves could not be marked: it quotes them. Empty when there are none.
    public var quotation: String

    public init(place: Place, label: String, paragraphs: [String], quotation: String = "") {
        self.place = place
        self.label = label
        self.paragraphs = paragraphs
        self.quotation = quotation
    }
}
