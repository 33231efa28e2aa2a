/// Letters of a paragraph that look otherwise than the rest.
public struct Emphasis: Sendable, Hashable {
    /// Unicode scalars of the paragraph's text, from 0.
    public var range: Range<Int>
    public var isBold: Bool
    public var isItalic: Bool

    public init(_ range: Range<Int>, isBold: Bool = false, isItalic: Bool = false) {
        self.range = range
        self.isBold = isBold
        self.isItalic = isItalic
    }
}
