public import Criteria

/// A row of a score table.
public struct ScoreLine: Sendable {
    /// `1`, `3a`, `3a.4`, `total`; `nil` when the row fits no item of the set.
    public var item: String?

    /// What stands in the code column.
    public var code: String

    /// The row's wording.
    public var label: Span
    public var maximum: Stated<Points>?
    public var selfScore: Stated<Points>?
    public var appraisedScore: Stated<Points>?

    /// The self-score's cell when nothing or nothing readable stands in it.
    public var emptyScore: Span?

    /// The evidence cell; `nil` when the table has no such column.
    public var evidence: Span?

    /// Table and row as `Place` counts them.
    public var table: Int
    public var row: Int

    public init(item: String?, code: String, label: Span, table: Int, row: Int) {
        self.item = item
        self.code = code
        self.label = label
        self.table = table
        self.row = row
    }
}
