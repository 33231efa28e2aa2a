public import Criteria
public import Documents
public import Reports

/// What a check looks at.
public struct Subject: Sendable {
    public let report: Report

    /// The set that governs the report; `nil` when the year is not known or no set governs it.
    public let set: CriteriaSet?

    /// The unit's kind, as told or as its name gives away.
    public let kind: UnitKind?

    /// What the report's own figures come to; `nil` without a set.
    public let verdict: Verdict?
    public let law: Law

    /// Knows unit names where they stand in the text.
    let names: UnitNames

    /// The report's citations by where they stand.
    let citations: CitationIndex

    /// What the words of its answers claim.
    let claims: AnswerClaims

    /// What heading stands under what.
    let headings: HeadingPaths

    /// The score tables of the report.
    public let sheets: [ScoreSheet]

    init(
        report: Report, set: CriteriaSet?, kind: UnitKind?, verdict: Verdict?, law: Law, names: UnitNames
    ) {
        self.report = report
        self.set = set
        self.kind = kind
        self.verdict = verdict
        self.law = law
        self.names = names
        citations = CitationIndex(report.citations)
        claims = AnswerClaims(report, citations: citations)
        headings = HeadingPaths(report.headings)
        sheets = set.map { ScoreSheet.sheets(of: report, set: $0) } ?? []
    }

    /// Reads a document and judges what it says.
    public init(_ document: Document, reader: ReportReader, hints: ReportReader.Hints = ReportReader.Hints()) {
        let report = reader.read(document, hints: hints)
        let law = reader.law
        let set = report.setID.flatMap(law.set)
        let kind = (hints.unitKind ?? report.unit?.kind).flatMap(law.kind)
        let verdict = set.flatMap { set -> Verdict? in
            // An office's summary has no figures of its own to judge, nor has a report without any.
            guard report.purpose == .selfAssessment else { return nil }
            let answers = report.answers(to: set, kind: kind)
            return answers.items.isEmpty ? nil : set.assess(answers)
        }
        self.init(report: report, set: set, kind: kind, verdict: verdict, law: law, names: reader.names)
    }

    /// How the set is cited: `Thông tư 22/2020/TT-BGDĐT`; empty without a set.
    var instrument: String { self.set?.source.instrument ?? "" }
}
