public import Checks
public import Criteria
public import Formats
public import Reports

/// Reads a file's bytes as a report, judges it, and finds what is wrong: the road that every front end takes.
public struct CheckDocument: Sendable {
    public let law: Law
    private let reader: ReportReader

    public init(law: Law) {
        self.law = law
        reader = ReportReader(law: law)
    }

    /// What came of it.
    public struct Result: Sendable {
        public var format: Format
        public var report: Report
        public var set: CriteriaSet?
        public var verdict: Verdict?

        /// Sorted by place.
        public var findings: [Finding]

        public init(
            format: Format, report: Report, set: CriteriaSet? = nil, verdict: Verdict? = nil, findings: [Finding] = []
        ) {
            self.format = format
            self.report = report
            self.set = set
            self.verdict = verdict
            self.findings = findings
        }
    }

    /// Checks one file.
    public func callAsFunction(
        _ bytes: [UInt8], hints: ReportReader.Hints = ReportReader.Hints()
    ) throws(ReadError) -> Result {
        let (format, document) = try DocumentReader.read(bytes)
        let subject = Subject(document, reader: reader, hints: hints)
        let findings = Check.all.flatMap { $0.find(subject) }.sorted { $0.place < $1.place }
        return Result(
            format: format, report: subject.report, set: subject.set, verdict: subject.verdict, findings: findings)
    }
}
