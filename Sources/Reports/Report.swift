public import Documents

/// What a report says, each value with its place.
public struct Report: Sendable {
    /// All text in reading order, prepared for scanning: paragraphs, cells of data tables, notes.
    public var passages: [Passage] = []

    /// The tables that hold data, their cells as passages.
    public var tables: [DataTable] = []
    public var letterhead = Letterhead()

    /// The pages that were recognised in pictures.
    public var pictures: [PagePicture] = []

    /// The unit that reports.
    public var unit: UnitName?
    public var purpose = Purpose.selfAssessment

    /// Whether the document speaks of learning units or communities at all; anything else is no report to judge.
    public var isOnLearning = true

    /// The year of assessment, and where it is said.
    public var year: Stated<Int>?

    /// The year and the set may be told by the caller; then these differ from what the text says.
    public var setID: String?
    public var headings: [Heading] = []
    public var signature: Signature?

    /// The lines under "Nơi nhận".
    public var recipients: [Span] = []
    public var scores: [ScoreLine] = []
    public var answers: [IndicatorAnswer] = []
    public var declared = Declaration()
    public var shares: [StatedShare] = []
    public var counts: [StatedCount] = []
    public var headcount: Headcount?
    public var citations: [CitationMention] = []

    public init() {}

    /// What a report is for.
    public enum Purpose: Sendable {
        /// A unit assesses itself.
        case selfAssessment
        /// An office reports the results of many units.
        case summary
        /// A paper of the year that gives no results of its own: a plan, a blank form, minutes, a decision.
        case other
    }

    /// Whether it is a score sheet with a line or two around it, not a paper with sentences of its own.
    public var isBareSheet: Bool {
        !tables.isEmpty && passages.count { $0.kind == .paragraph } < 5
    }

    /// The words of a span, as written.
    public func text(_ span: Span) -> String {
        passages[span.passage].text.string(span.range)
    }

    /// The place of a span in the document.
    public func place(_ span: Span) -> Place {
        guard span.passage < passages.count else { return Place(line: 1) }
        return passages[span.passage].place(span.range)
    }

    /// Where a finding about the report as a whole stands: its title, else its first words.
    public var front: Span {
        letterhead.title ?? letterhead.kind ?? Span(0, 0..<(passages.first?.text.count ?? 0))
    }
}

/// A range of a passage.
public struct Span: Sendable, Hashable {
    /// The index in `Report.passages`.
    public var passage: Int

    /// Unicode scalars of the passage's text.
    public var range: Range<Int>

    public init(_ passage: Int, _ range: Range<Int>) {
        self.passage = passage
        self.range = range
    }
}

/// A value and where it is said.
public struct Stated<Value: Sendable>: Sendable {
    public var value: Value
    public var span: Span

    public init(_ value: Value, _ span: Span) {
        self.value = value
        self.span = span
    }
}
