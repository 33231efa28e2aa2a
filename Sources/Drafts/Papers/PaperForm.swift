/// How a self-assessment report is laid out; offices do it in different ways.
public struct PaperForm: Sendable, Hashable, Codable {
    /// For a set with points.
    public var layout: Layout

    /// Whether the score table shows the lines below the indicators.
    public var showsSubIndicators: Bool

    /// Whether the score table has a column of evidence.
    public var showsEvidence: Bool

    public init(layout: Layout = .table, showsSubIndicators: Bool = true, showsEvidence: Bool = true) {
        self.layout = layout
        self.showsSubIndicators = showsSubIndicators
        self.showsEvidence = showsEvidence
    }

    /// A set of levels is always written indicator by indicator.
    public enum Layout: String, Sendable, Codable, CaseIterable {
        /// The score table stands in the text.
        case table = "bang"
        /// The text tells, the score table is an annex.
        case annex = "phu-luc"
    }
}
