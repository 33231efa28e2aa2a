/// The claims of a report's answers. What several answers ask of the report is grouped once.
public struct AnswerClaims: Sendable {
    let report: Report
    let citations: CitationIndex

    /// The shares of each passage.
    let shares: [Int: [StatedShare]]

    public init(_ report: Report) {
        self.init(report, citations: CitationIndex(report.citations))
    }

    public init(_ report: Report, citations: CitationIndex) {
        self.report = report
        self.citations = citations
        shares = Dictionary(grouping: report.shares, by: \.span.passage)
    }

    /// What the words of an answer claim.
    public func claim(_ answer: IndicatorAnswer) -> AnswerClaim {
        AnswerClaim(answer, in: self)
    }
}
