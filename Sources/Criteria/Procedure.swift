/// How a year runs under a set: who does what, by when, with which papers.
public struct Procedure: Sendable, Equatable {
    public var deadlines: [Deadline]
    public var papers: [PaperRule]
    public var council: CouncilRule?
    public var validity: Validity?
    public var upgrade: Upgrade?
    public var authorities: [Authority]

    /// The days whose figures count, as the law words it; `nil` where it says nothing.
    public var dataWindow: Sourced<String>?

    public init(
        deadlines: [Deadline] = [], papers: [PaperRule] = [], council: CouncilRule? = nil, validity: Validity? = nil,
        upgrade: Upgrade? = nil, authorities: [Authority] = [], dataWindow: Sourced<String>? = nil
    ) {
        self.deadlines = deadlines
        self.papers = papers
        self.council = council
        self.validity = validity
        self.upgrade = upgrade
        self.authorities = authorities
        self.dataWindow = dataWindow
    }

    /// Who does a thing on a day: `receive`, `appraise`, `decide`, `report-to`.
    public func authorities(for act: String, on day: Day) -> [Authority] {
        authorities.filter { authority in
            authority.act == act && authority.from.map { $0 <= day } ?? true
                && authority.until.map { day <= $0 } ?? true
        }
    }
}

/// A value with its source.
public struct Sourced<Value: Sendable & Equatable>: Sendable, Equatable {
    public var value: Value
    public var source: Source

    public init(_ value: Value, source: Source) {
        self.value = value
        self.source = source
    }
}

/// A day of the year after the year of assessment by which a step is done.
public struct Deadline: Sendable, Equatable {
    /// `submit`, `plan`, `propose`, `complete`, `report-to-province`, `report-to-ministry`.
    public var step: String
    public var text: Bilingual

    /// Month and day in the year after the assessment; `nil` where the law names no day.
    public var month: Int?
    public var day: Int?

    /// Whether the law says "trước ngày": the day itself is already late.
    public var isBefore: Bool

    /// Working days from a complete dossier, where the law counts so.
    public var workingDays: Int?
    public var source: Source

    public init(
        step: String, text: Bilingual, month: Int?, day: Int?, isBefore: Bool, workingDays: Int? = nil, source: Source
    ) {
        self.step = step
        self.text = text
        self.month = month
        self.day = day
        self.isBefore = isBefore
        self.workingDays = workingDays
        self.source = source
    }

    /// The last day that is in time for a year of assessment: the day before where the law says "trước ngày"; `nil`
    /// where it names no day.
    public func lastDay(ofAssessment year: Int) -> Day? {
        guard let month, let day, let named = Day(year: year + 1, month: month, day: day) else { return nil }
        return isBefore ? named.dayBefore : named
    }
}

/// A paper that a dossier must hold.
public struct PaperRule: Sendable, Equatable {
    /// `submission` (the unit's dossier) or `proposal` (the council's, to the one who decides).
    public var dossier: String
    public var name: Bilingual
    public var source: Source

    public init(dossier: String, name: Bilingual, source: Source) {
        self.dossier = dossier
        self.name = name
        self.source = source
    }
}

/// How a council is made up.
public struct CouncilRule: Sendable, Equatable {
    public var minimumCommissioners: Int
    public var mustBeOdd: Bool

    /// Bodies that must be represented, in Vietnamese.
    public var representatives: [String]
    public var source: Source

    public init(minimumCommissioners: Int, mustBeOdd: Bool, representatives: [String], source: Source) {
        self.minimumCommissioners = minimumCommissioners
        self.mustBeOdd = mustBeOdd
        self.representatives = representatives
        self.source = source
    }
}

/// How long a recognition holds.
public struct Validity: Sendable, Equatable {
    public var months: Int
    public var text: String
    public var source: Source

    public init(months: Int, text: String, source: Source) {
        self.months = months
        self.text = text
        self.source = source
    }

    /// The last day by each reading of "36 tháng tiếp theo năm được công nhận": to the end of the third calendar year
    /// after the year of the decision, and so many months from the day of the decision.
    public func lastDays(decided: Day) -> (byCalendarYears: Day, byMonths: Day) {
        (Day(year: min(9999, decided.year + months / 12), month: 12, day: 31)!, decided.adding(months: months))
    }
}

/// When a higher level may be asked for.
public struct Upgrade: Sendable, Equatable {
    public var months: Int
    public var source: Source

    public init(months: Int, source: Source) {
        self.months = months
        self.source = source
    }
}

/// Who does a thing, from a day on.
public struct Authority: Sendable, Equatable {
    /// `receive`, `appraise`, `decide`, `report-to`.
    public var act: String
    public var body: Bilingual
    public var from: Day?
    public var until: Day?

    /// Whether it is confirmed by a text; what is not is shown with "chưa kiểm chứng".
    public var isVerified: Bool
    public var source: Source

    public init(act: String, body: Bilingual, from: Day?, until: Day?, isVerified: Bool, source: Source) {
        self.act = act
        self.body = body
        self.from = from
        self.until = until
        self.isVerified = isVerified
        self.source = source
    }
}
