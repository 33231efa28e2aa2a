public import Checks
public import Criteria
public import Documents
public import Formats
public import Reports

/// Reads a file's bytes as a report, judges it, and finds what is wrong: the road that every front end takes.
public struct CheckDocument: Sendable {
    /// Prepared once: it serves any number of files, side by side.
    private let reader: ReportReader

    public init(law: Law) {
        reader = ReportReader(law: law)
    }

    /// What everything is judged by.
    public var law: Law { reader.law }

    /// What came of it.
    public struct Result: Sendable {
        public var format: Format

        /// What was read.
        public var document: Document
        public var report: Report
        public var set: CriteriaSet?
        public var kind: UnitKind?
        public var verdict: Verdict?

        /// Sorted by place; at one place in the order of the catalogue.
        public var findings: [Finding]

        public init(
            format: Format, document: Document = Document(), report: Report, set: CriteriaSet? = nil,
            kind: UnitKind? = nil, verdict: Verdict? = nil,
            findings: [Finding] = []
        ) {
            self.format = format
            self.document = document
            self.report = report
            self.set = set
            self.kind = kind
            self.verdict = verdict
            self.findings = findings
        }
    }

    /// Checks one file, of a format that is read without other programs.
    public func callAsFunction(
        _ bytes: [UInt8], hints: ReportReader.Hints = ReportReader.Hints()
    ) throws(ReadError) -> Result {
        let (format, document) = try DocumentReader.read(bytes)
        return judge(document, format: format, hints: hints)
    }

    /// Checks one file of any format.
    public func callAsFunction(
        _ bytes: [UInt8], hints: ReportReader.Hints = ReportReader.Hints(), with tools: Tools
    ) async throws(ReadError) -> Result {
        let (format, document) = try await DocumentReader.read(bytes, with: tools)
        return judge(document, format: format, hints: hints)
    }

    /// Checks what was read.
    private func judge(_ document: Document, format: Format, hints: ReportReader.Hints) -> Result {
        let subject = Subject(document, reader: reader, hints: hints)
        // Whatever else stands in another kind of paper is not this program's to judge.
        let checks = subject.report.isOnLearning ? Check.all : [Check.notAReport]
        let found = checks.flatMap { $0.find(subject) }.enumerated()
        let sorted = found.sorted { a, b in
            if a.element.place < b.element.place { return true }
            return a.offset < b.offset && !(b.element.place < a.element.place)
        }
        return Result(
            format: format, document: document, report: subject.report, set: subject.set, kind: subject.kind,
            verdict: subject.verdict,
            findings: sorted.map(\.element))
    }
}
