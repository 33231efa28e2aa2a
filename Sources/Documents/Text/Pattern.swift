/// A phrase to look for, folded when it is made. Write it in full Vietnamese; marks and case do not matter.
@frozen
public struct Pattern: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The folded bytes; a space matches one or more white spaces.
    public let bytes: [UInt8]

    /// The phrase as it was written, marks and all.
    public let phrase: String

    /// The scalars of `phrase`.
    public let scalars: [Unicode.Scalar]

    public init(_ phrase: String) {
        self.phrase = phrase
        scalars = Array(phrase.unicodeScalars)
        bytes = scalars.map(Folding.byte)
    }

    public init(stringLiteral phrase: String) {
        self.init(phrase)
    }
}
