/// Where in a document something stands, exact enough to mark the very cell or words.
public struct Place: Sendable, Hashable {
    /// The line of a text file, from 1; in other formats the ordinal of the paragraph or table row in reading order.
    public var line: Int

    /// The page, from 1, where the format knows it.
    public var page: Int?

    /// The table, from 1, among those that hold data: the borderless ones of head and signature are not counted, and
    /// the pieces of a table cut by page breaks count as one.
    public var table: Int?

    /// The row, from 1, among the table's data rows: header rows and their repetitions are not counted.
    public var row: Int?

    /// The grid column of the table, from 1.
    public var column: Int?

    /// The footnote, from 1, when the place is in one.
    public var note: Int?

    /// The Unicode scalars of the paragraph or cell that are meant, from 0; `nil` for all of it.
    public var characters: Range<Int>?

    /// The rectangle on the page, where the format knows pages.
    public var box: Box?

    /// How sure the recognition was of the least sure word there, 0 to 100; `nil` where the file itself holds the letters.
    public var confidence: Int?

    /// The words at the place, as they stand.
    public var text: String

    public init(
        line: Int, page: Int? = nil, table: Int? = nil, row: Int? = nil, column: Int? = nil, note: Int? = nil,
        characters: Range<Int>? = nil, box: Box? = nil, confidence: Int? = nil, text: String = ""
    ) {
        self.line = line
        self.page = page
        self.table = table
        self.row = row
        self.column = column
        self.note = note
        self.characters = characters
        self.box = box
        self.confidence = confidence
        self.text = text
    }
}

extension Place: Comparable {
    /// Reading order.
    public static func < (a: Place, b: Place) -> Bool {
        (a.line, a.column ?? 0, a.characters?.lowerBound ?? 0, a.characters?.upperBound ?? 0)
            < (b.line, b.column ?? 0, b.characters?.lowerBound ?? 0, b.characters?.upperBound ?? 0)
    }
}
