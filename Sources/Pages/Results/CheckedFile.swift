public import Checks
public import Criteria
public import Documents
public import Reports

/// A file as the page of results shows it.
public struct CheckedFile: Sendable {
    /// From 1, among the files of the page.
    public var number: Int

    /// The file's name as the user knows it.
    public var name: String
    public var content: Content

    public init(number: Int, name: String, content: Content) {
        self.number = number
        self.name = name
        self.content = content
    }

    public enum Content: Sendable {
        case reading(Reading)
        /// It could not be read: why, and what to do.
        case refusal(message: Bilingual, remedy: Bilingual)
    }

    /// What was read, and what came of it.
    public struct Reading: Sendable {
        /// `docx`.
        public var format: String

        /// Whether lines can be counted in the file; elsewhere paragraphs and rows are.
        public var hasLines: Bool
        public var document: Document
        public var report: Report
        public var set: CriteriaSet?
        public var kind: UnitKind?
        public var verdict: Verdict?

        /// In the order of their places.
        public var findings: [Finding]

        /// What could not be checked and why, a sentence each, in the language of the page.
        public var unchecked: [String]

        public init(
            format: String, hasLines: Bool, document: Document, report: Report, set: CriteriaSet?, kind: UnitKind?,
            verdict: Verdict?, findings: [Finding], unchecked: [String]
        ) {
            self.format = format
            self.hasLines = hasLines
            self.document = document
            self.report = report
            self.set = set
            self.kind = kind
            self.verdict = verdict
            self.findings = findings
            self.unchecked = unchecked
        }
    }

    // MARK: Ids on the page

    var id: String { "f\(number)" }

    /// The entry of a finding in the list at the top, by the finding's number.
    func entry(_ finding: Int) -> String { "\(id)-l\(finding)" }

    /// The mark in the text.
    func mark(_ finding: Int) -> String { "\(id)-m\(finding)" }

    func note(_ note: Int) -> String { "\(id)-n\(note)" }
    func noteMark(_ note: Int) -> String { "\(id)-r\(note)" }
}
