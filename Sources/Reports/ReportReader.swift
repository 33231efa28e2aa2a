public import Criteria
public import Documents

/// Reads a document as a report: the one entry to this target.
public struct ReportReader: Sendable {
    let law: Law

    public init(law: Law) {
        self.law = law
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
        let text = PassageReader(document)
        var report = Report()
        report.passages = text.passages
        report.tables = text.tables
        report.citations = CitationReader(law: law).read(text.passages)
        return report
    }
}
