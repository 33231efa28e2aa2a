/// A paragraph, or a line of a text file.
public struct Paragraph: Sendable, Equatable {
    /// The text, with an automatic list number in front of it where the format keeps that apart; a soft line break
    /// is `"\n"`, a tab `"\t"`.
    public var text: String

    /// How many leading Unicode scalars of `text` the format's numbering made; they do not stand in the file.
    public var generated: Int

    /// The line of a text file, from 1; in other formats the ordinal of the paragraph or table row in reading order.
    public var line: Int

    /// The page, from 1, where the format knows it.
    public var page: Int?

    /// The outline level by the paragraph's style, 1 for the highest; `nil` for running text.
    public var outlineLevel: Int?

    /// Whether every letter of the paragraph is bold.
    public var isBold: Bool

    /// Where marks of footnotes stand. The marks themselves are not part of `text`.
    public var noteMarks: [NoteMark]

    /// Its words on the page, in the order of the text; empty in formats without pages.
    public var prints: [Print]

    /// What it is on an official paper; `nil` where nothing says so.
    public var role: Role?

    /// Letters that are bold or italic though the rest is not. Readers leave it empty.
    public var emphases: [Emphasis]

    /// What is drawn in place of the text.
    public var figure: Figure?

    public init(
        _ text: String, generated: Int = 0, line: Int = 0, page: Int? = nil, outlineLevel: Int? = nil,
        isBold: Bool = false, noteMarks: [NoteMark] = [], prints: [Print] = [], role: Role? = nil,
        emphases: [Emphasis] = [], figure: Figure? = nil
    ) {
        self.text = text
        self.generated = generated
        self.line = line
        self.page = page
        self.outlineLevel = outlineLevel
        self.isBold = isBold
        self.noteMarks = noteMarks
        self.prints = prints
        self.role = role
        self.emphases = emphases
        self.figure = figure
    }
}

/// The place of a footnote's mark in a paragraph.
public struct NoteMark: Sendable, Equatable {
    /// The number of Unicode scalars of the paragraph's text before the mark.
    public var offset: Int

    /// The number of the note in `Document.notes`.
    public var note: Int

    public init(offset: Int, note: Int) {
        self.offset = offset
        self.note = note
    }
}
