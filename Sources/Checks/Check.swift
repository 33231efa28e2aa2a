public import Criteria
public import Reports

/// A check: its page, its examples (which are its tests), and one pure function.
public struct Check: Sendable {
    /// The name is the code: never reused, never renamed without a redirect.
    public let name: String
    public let title: Bilingual

    /// The severity of most of its findings; a finding may be milder.
    public let severity: Severity

    /// The clause it rests on, or what kind of clause when it depends on the report.
    public let basis: String

    /// Why it matters.
    public let why: Bilingual

    /// What to do.
    public let remedy: Bilingual

    /// Reports, or pieces of them, in which it must fire.
    public let wrong: [Example]

    /// Reports, or pieces of them, in which it must stay silent.
    public let right: [Example]
    public let find: @Sendable (Subject) -> [Finding]

    init(
        name: String, title: Bilingual, severity: Severity, basis: String, why: Bilingual, remedy: Bilingual,
        wrong: [Example], right: [Example], find: @escaping @Sendable (Subject) -> [Finding]
    ) {
        self.name = name
        self.title = title.asSentence
        self.severity = severity
        self.basis = basis
        self.why = why.asSentence
        self.remedy = remedy.asSentence
        self.wrong = wrong
        self.right = right
        self.find = find
    }

    /// A finding of this check; what is not given is taken from the check's page.
    func finding(
        _ subject: Subject, at span: Span, severity: Severity? = nil, vi: String, en: String, basis: String? = nil,
        remedy: Bilingual? = nil
    ) -> Finding {
        Finding(
            check: name, severity: severity ?? self.severity, place: subject.report.place(span),
            message: Bilingual(vi: vi, en: en).asSentence, basis: basis ?? self.basis,
            remedy: (remedy ?? self.remedy).asSentence)
    }
}

/// A piece of a report as plain text. Words between ⟦ and ⟧ are the places of the findings, in order.
public struct Example: Sendable {
    public let text: String

    /// What the caller would tell besides the text.
    public let hints: ReportReader.Hints

    /// A report that came before this one in the same batch, for checks that compare files.
    public let earlier: String?

    public init(
        _ text: String, year: Int? = nil, set: String? = nil, kind: String? = nil, members: Int? = nil,
        after earlier: String? = nil
    ) {
        self.text = text
        self.earlier = earlier
        hints = ReportReader.Hints(year: year, setID: set, unitKind: kind, members: members)
    }
}
