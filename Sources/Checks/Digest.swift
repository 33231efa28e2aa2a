public import Criteria
public import Reports

/// What one line of a table over many files says: small enough to keep for each of them.
public struct Digest: Sendable, Equatable {
    /// The file's name as the user knows it.
    public var file: String

    /// `docx`; `nil` for a file that could not be read.
    public var format: String?
    public var unit: String?
    public var kind: Bilingual?
    public var year: Int?
    public var setID: String?
    public var declaredTotal: Points?
    public var computedTotal: Points?
    public var declaredRating: Rating?
    public var computedRating: Rating?
    public var declaredLevel: Int?
    public var computedLevel: Int?
    public var headcount: Int?
    public var counts: [Severity: Int] = [:]

    /// The first of its gravest findings, and where it is.
    public var gravest: Finding?

    /// Why the file could not be read; `nil` for one that was.
    public var refusal: Bilingual?

    /// A file that could not be read.
    public init(file: String, refusal: Bilingual) {
        self.file = file
        self.refusal = refusal
    }

    /// A report with its verdict and findings.
    public init(
        file: String, format: String, report: Report, set: CriteriaSet?, kind: UnitKind?, verdict: Verdict?,
        findings: [Finding]
    ) {
        self.file = file
        self.format = format
        unit = report.unit?.name
        self.kind = kind?.name
        year = report.year?.value
        setID = set?.id
        declaredTotal = set?.method == .levels ? nil : report.declaredTotal
        computedTotal = report.computedTotal(by: set, verdict: verdict)
        declaredRating = report.declared.ratings.first?.value
        computedRating = verdict?.rating
        declaredLevel = report.declared.levels.first?.value
        computedLevel = verdict?.level
        headcount = report.headcount?.total
        for finding in findings {
            counts[finding.severity, default: 0] += 1
            if gravest.map({ $0.severity < finding.severity }) ?? true { gravest = finding }
        }
    }

    /// Which reports to look at first.
    public var risk: Risk {
        if refusal != nil { return .unknown }
        if counts[.error, default: 0] > 0 { return .high }
        return counts[.warning, default: 0] > 0 ? .medium : .low
    }
}

/// How much a report wants looking at, by the gravest of its findings.
public enum Risk: Int, Sendable, CaseIterable {
    case low
    case medium
    case high
    /// The file could not be read.
    case unknown

    public var name: Bilingual {
        switch self {
        case .low: Bilingual(vi: "thấp", en: "low")
        case .medium: Bilingual(vi: "vừa", en: "medium")
        case .high: Bilingual(vi: "cao", en: "high")
        case .unknown: Bilingual(vi: "chưa rõ", en: "unknown")
        }
    }
}
