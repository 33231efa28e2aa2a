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
    ///
    /// A finding that rests on words of a picture that were not read surely is a note: the paper may be right.
    ///
    /// - Parameters:
    ///   - span: where it is.
    ///   - others: what it rests on besides, such as the parts of a sum.
    ///   - isSure: whether it holds however the words there were read.
    func finding(
        _ subject: Subject, at span: Span, on others: [Span] = [], isSure: Bool = false, severity: Severity? = nil,
        vi: String, en: String, basis: String? = nil, remedy: Bilingual? = nil
    ) -> Finding {
        let severity = severity ?? self.severity
        let remedy = remedy ?? self.remedy
        let isDoubtful = !isSure && severity > .note && ([span] + others).contains { subject.isDoubtful($0) }
        return Finding(
            check: name, severity: isDoubtful ? .note : severity, place: subject.report.place(span),
            message: Bilingual(vi: vi, en: en).asSentence, basis: basis ?? self.basis,
            remedy: (isDoubtful ? Self.onPaper(remedy) : remedy).asSentence)
    }

    /// What to do when recognition was not sure: look first.
    private static func onPaper(_ remedy: Bilingual) -> Bilingual {
        Bilingual(
            vi: "đối chiếu bản giấy trước, vì chữ đọc từ ảnh chưa chắc; nếu đúng như vậy: \(remedy.vi)",
            en: "compare with the paper first, as the picture was not read surely; if it says so: \(remedy.en)")
    }
}

/// A piece of a report as plain text. Words between ⟦ and ⟧ are the places of the findings, in order; in a scan words
/// between ‹ and › were not read surely.
public struct Example: Sendable {
    public let text: String

    /// What the caller would tell besides the text.
    public let hints: ReportReader.Hints

    /// A report that came before this one in the same batch, for checks that compare files.
    public let earlier: String?

    /// Pixels to the inch of the picture that it was read from; `nil` where the file itself holds the letters.
    public let resolution: Int?

    public init(
        _ text: String, year: Int? = nil, set: String? = nil, kind: String? = nil, members: Int? = nil,
        after earlier: String? = nil, isScan: Bool = false, resolution: Int = 200
    ) {
        self.text = text
        self.earlier = earlier
        self.resolution = isScan ? resolution : nil
        hints = ReportReader.Hints(year: year, setID: set, unitKind: kind, members: members)
    }
}
