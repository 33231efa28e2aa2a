public import Criteria
public import Documents

/// Reads a document as a report: the one entry to this target.
public struct ReportReader: Sendable {
    /// The law it reads by.
    public let law: Law

    /// Knows the units' names by the law's kinds.
    public let names: UnitNames
    let citations: CitationReader

    /// The items of each set, prepared once.
    let items: [String: SetItems]

    /// Mends what recognition confused.
    private let correction: ScanCorrection

    public init(law: Law) {
        self.law = law
        names = UnitNames(law.unitKinds)
        citations = CitationReader(law: law)
        correction = ScanCorrection(law: law)
        items = Dictionary(law.sets.map { ($0.id, SetItems($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the caller knows better than the text.
    public struct Hints: Sendable {
        public var year: Int?
        public var setID: String?
        public var unitKind: String?
        public var members: Int?

        public init(year: Int? = nil, setID: String? = nil, unitKind: String? = nil, members: Int? = nil) {
            self.year = year
            self.setID = setID
            self.unitKind = unitKind
            self.members = members
        }
    }

    /// Reads a report. Never fails: what is not found stays `nil` or empty.
    public func read(_ document: Document, hints: Hints = Hints()) -> Report {
        let document = correction.corrected(document)
        let text = PassageReader(document)
        var report = Report()
        report.passages = text.passages
        report.tables = text.tables
        report.pictures = document.pictures
        report.letterhead = LetterheadReader().read(report.passages)
        report.headings = HeadingReader().read(report.passages)
        let ending = SignatureReader().read(report.passages)
        report.signature = ending.signature
        report.recipients = ending.recipients
        report.unit = UnitReader(law: law, names: names).read(
            report.passages, letterhead: report.letterhead, kindHint: hints.unitKind)
        report.year = YearReader().read(report.passages, letterhead: report.letterhead)
        if let year = hints.year { report.year = Stated(year, report.year?.span ?? Span(0, 0..<0)) }
        let set = SetChooser(law: law).choose(report, hints: hints) ?? recognised(report)
        report.setID = set?.id
        if let set, let items = items[set.id] { readAnswers(&report, set, items) }
        report.purpose = PurposeReader().read(report)
        if report.purpose == .other {
            // What a plan names is to be done and filled in later.
            report.scores = []
            report.answers = []
        }
        report.citations = citations.read(report.passages)
        report.declared = DeclarationReader(year: report.year?.value).read(report.passages)
        report.headcount = hints.members.map { Headcount(total: $0) } ?? HeadcountReader().read(report.passages)
        let shares = ShareReader(headcount: report.headcount, items: Self.itemsByPassage(report))
            .read(report.passages)
        report.isOnLearning =
            hints.setID != nil || !report.scores.isEmpty || !report.answers.isEmpty
            || report.passages.contains { $0.text.contains(any: Self.subjects) }
        report.shares = shares.shares
        report.counts = shares.counts
        return report
    }

    /// Without a year, a score table tells by its own words which set it follows.
    private func recognised(_ report: Report) -> CriteriaSet? {
        guard report.year == nil, !report.tables.isEmpty else { return nil }
        return law.sets.first { set in
            guard set.base == nil, set.method == .points, let items = items[set.id] else { return false }
            let lines = ScoreReader(set: set, items: items, passages: report.passages).read(report.tables)
            return lines.count { $0.item != nil && $0.item != "total" } >= 5
        }
    }

    private static let subjects: PatternSet = [.learningUnit, .learningCommunity, "ĐVHT", "CĐHT", "xã hội học tập"]

    private func readAnswers(_ report: inout Report, _ set: CriteriaSet, _ items: SetItems) {
        switch set.method {
        case .points:
            report.scores = ScoreReader(set: set, items: items, passages: report.passages).read(report.tables)
            if report.scores.isEmpty {
                report.scores = NarrativeScoreReader(items: items, passages: report.passages).read()
                return
            }
            // The row's own words are the law's.
            for line in report.scores where line.item != nil {
                report.passages[line.label.passage].wording.append(line.label.range)
            }
        case .levels:
            report.answers = AnswerReader(items: items, headings: report.headings).read(&report.passages)
            let rows = AnswerTableReader(items: items).read(report.tables, &report.passages)
            if rows.count > report.answers.count { report.answers = rows }
        }
    }

    /// The indicator that a passage answers, by the passage's index.
    private static func itemsByPassage(_ report: Report) -> [Int: String] {
        var items: [Int: String] = [:]
        for answer in report.answers {
            for span in answer.body { items[span.passage] = answer.item }
            if items[answer.heading.passage] == nil { items[answer.heading.passage] = answer.item }
        }
        for line in report.scores {
            if let evidence = line.evidence, let item = line.item { items[evidence.passage] = item }
        }
        return items
    }
}
