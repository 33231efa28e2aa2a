import Criteria
public import Registry

/// The fields in which one item is answered, as text: what a form shows, and what comes back.
public struct EntryFields: Sendable, Equatable {
    public var item: String

    /// By the name of the field, which holds the item: `diem-1a`, `n-2.5`, `tren-2.5`.
    public var values: [String: String]
    public var note: String
    public var evidence: [String]

    /// Why it is said not to apply; empty where it is not said.
    public var notApplicable: String
    public var isConfirmed: Bool

    /// The version of the entry that the page showed.
    public var version: Int

    /// The fields as the page first showed them, to see what was touched.
    public var before: String

    public init(
        item: String, values: [String: String], note: String, evidence: [String], notApplicable: String,
        isConfirmed: Bool, version: Int, before: String
    ) {
        self.item = item
        self.values = values
        self.note = note
        self.evidence = evidence
        self.notApplicable = notApplicable
        self.isConfirmed = isConfirmed
        self.version = version
        self.before = before
    }

    /// The fields of an entry as it is kept.
    ///
    /// - Parameter headcounts: fills the denominators of shares that are not answered yet.
    public init(_ question: Question, _ entry: SelfAssessment.Entry?, headcounts: [String: Int]) {
        item = question.item
        values = AnswerFields.values(question, entry?.answer, headcounts: headcounts)
        note = entry?.note ?? ""
        evidence = entry?.evidence.map(\.text) ?? []
        notApplicable = if case .notApplicable(let reason)? = entry?.answer { reason } else { "" }
        isConfirmed = entry?.reading?.isConfirmed ?? false
        version = entry?.version ?? 0
        before = ""
        before = mark
    }

    /// Whether somebody typed something since the page was shown.
    public var isTouched: Bool { mark != before }

    /// Changes when a field does.
    var mark: String {
        let fields = values.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
        // Browsers send a line's end as two characters.
        let plain = note.filter { $0 != "\r" && $0 != "\r\n" && $0 != "\n" }
        return Fingerprint.of(fields + [plain, notApplicable, isConfirmed ? "1" : ""] + evidence.sorted())
    }

    // MARK: Names of what every item has

    public static func note(_ item: String) -> String { "ghi-chu-\(item)" }
    public static func evidence(_ item: String) -> String { "minh-chung-\(item)" }
    public static func notApplicable(_ item: String) -> String { "khong-ap-dung-\(item)" }
    public static func confirmed(_ item: String) -> String { "dung-\(item)" }
    public static func version(_ item: String) -> String { "ban-\(item)" }
    public static func before(_ item: String) -> String { "goc-\(item)" }
}
