/// What of a document a place means: exact words, or what stands for a place that has none.
///
/// Paragraphs are counted as `AnchorFinder` counts them, rows in reading order, those of tables inside cells too.
public enum Anchor: Sendable, Hashable {
    /// From one place in a paragraph to another, in the same paragraph or a later one of the same container.
    case words(from: Spot, to: Spot)

    /// A cell that holds no text: its row and its grid column, from 1.
    case cell(row: Int, column: Int)

    /// The mark of a footnote or endnote, by the note's number.
    case note(Int)

    /// A place in the text.
    public struct Spot: Sendable, Hashable, Comparable {
        /// The ordinal of the paragraph, from 0.
        public var paragraph: Int

        /// Unicode scalars of the paragraph's text before it.
        public var offset: Int

        public init(paragraph: Int, offset: Int) {
            self.paragraph = paragraph
            self.offset = offset
        }

        public static func < (a: Spot, b: Spot) -> Bool {
            (a.paragraph, a.offset) < (b.paragraph, b.offset)
        }
    }
}
