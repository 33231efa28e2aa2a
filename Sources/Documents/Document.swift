/// A document without its format: what a reader of any format gives, in reading order.
///
/// All text in it is in Unicode normal form C, without soft hyphens, zero-width characters or a byte order mark:
/// the readers see to that once, so nothing after them need ask.
public struct Document: Sendable, Equatable {
    /// The body, in reading order.
    public var blocks: [Block]

    /// Footnotes and endnotes, in the order of their marks.
    public var notes: [Note]

    /// The pages that were recognised in pictures, in order; empty where the file itself holds the letters.
    public var pictures: [PagePicture]

    /// The encoding of the time before Unicode that its text, or part of it, was decoded from; `nil` for Unicode.
    public var encoding: LegacyEncoding?

    /// How its pages are set, in order; empty for portrait pages from first to last.
    public var sections: [PageSection]

    /// By what it is known again, where it is a paper that was drafted here.
    public var stamp: Stamp?

    public init(
        blocks: [Block] = [], notes: [Note] = [], pictures: [PagePicture] = [], encoding: LegacyEncoding? = nil,
        sections: [PageSection] = [], stamp: Stamp? = nil
    ) {
        self.blocks = blocks
        self.notes = notes
        self.pictures = pictures
        self.encoding = encoding
        self.sections = sections
        self.stamp = stamp
    }
}

/// A piece of a document's body.
public indirect enum Block: Sendable, Equatable {
    case paragraph(Paragraph)
    case table(Table)
}

/// A footnote or endnote.
public struct Note: Sendable, Equatable {
    /// The note's ordinal in the document, from 1.
    public var number: Int

    /// The note's text, usually one paragraph.
    public var paragraphs: [Paragraph]

    public init(number: Int, paragraphs: [Paragraph]) {
        self.number = number
        self.paragraphs = paragraphs
    }
}
