/// The criteria of one instrument for one tier, as a jurist would read them: a value of data, never of code.
public struct CriteriaSet: Sendable, Equatable {
    /// `tt22-2020`, `tt24-2023-huyen`; a layer is named after its base with a suffix: `tt22-2020+ha-noi-2021`.
    public var id: String
    public var title: Bilingual

    /// The number and symbol of the instrument: `22/2020/TT-BGDĐT`.
    public var instrument: String

    public var subject: Subject
    public var method: Method

    /// The tiers of administration whose units the set judges.
    public var tiers: [Tier]

    /// The days the instrument is in force: first and, where it was repealed, last.
    public var inForceFrom: Day
    public var inForceUntil: Day?

    /// The years of assessment it governs. Not derived from the days in force: a report for 2023 written in 2024 is
    /// still judged by the circular of 2020.
    public var firstYear: Int
    public var lastYear: Int?

    public var criteria: [Criterion]

    /// The ratings, best first; empty when the method is `levels`.
    public var bands: [Band]

    /// The levels, lowest first; empty when the method is `points`.
    public var levels: [LevelRule]

    /// Whether a criterion or indicator without fitting evidence counts as not met.
    public var evidenceRequired: Bool
    public var evidenceSource: Source

    public var procedure: Procedure

    /// The most points a unit can have, with the clause that says so; `nil` when the method is `levels`.
    public var maximum: Sourced<Points>?

    /// Titles and grades in their order, for "trở lên".
    public var ladders: [Ladder]

    /// The clauses for `tiers`, `inForceFrom`, `inForceUntil` and the years.
    public var dating: Dating

    /// The set that this one changes; `nil` for a national set.
    public var base: String?

    /// What is not known about the set and must be said wherever it is used, in Vietnamese.
    public var unknown: [Bilingual]

    /// Where the set as a whole stands.
    public var source: Source

    public init(
        id: String, title: Bilingual, instrument: String, subject: Subject, method: Method, tiers: [Tier],
        inForceFrom: Day, inForceUntil: Day?, firstYear: Int, lastYear: Int?, criteria: [Criterion], bands: [Band],
        levels: [LevelRule], evidenceRequired: Bool, evidenceSource: Source, procedure: Procedure, base: String? = nil,
        unknown: [Bilingual] = [], maximum: Sourced<Points>? = nil, ladders: [Ladder] = [], dating: Dating? = nil,
        source: Source
    ) {
        self.id = id
        self.title = title
        self.instrument = instrument
        self.subject = subject
        self.method = method
        self.tiers = tiers
        self.inForceFrom = inForceFrom
        self.inForceUntil = inForceUntil
        self.firstYear = firstYear
        self.lastYear = lastYear
        self.criteria = criteria
        self.bands = bands
        self.levels = levels
        self.evidenceRequired = evidenceRequired
        self.evidenceSource = evidenceSource
        self.procedure = procedure
        self.base = base
        self.maximum = maximum
        self.ladders = ladders
        self.dating = dating ?? Dating(tiers: source, inForceFrom: source, inForceUntil: nil, years: source)
        self.unknown = unknown
        self.source = source
    }

    /// What is assessed.
    public enum Subject: String, Sendable, CaseIterable {
        /// Đơn vị học tập.
        case unit
        /// Cộng đồng học tập.
        case community
    }

    /// How it is assessed.
    public enum Method: String, Sendable, CaseIterable {
        /// Points add up to a rating.
        case points
        /// Every indicator is met or not, and all of a level's give the level.
        case levels
    }

    /// Where the days, years and tiers of a set stand.
    public struct Dating: Sendable, Equatable {
        public var tiers: Source
        public var inForceFrom: Source

        /// `nil` while the instrument is in force.
        public var inForceUntil: Source?
        public var years: Source

        public init(tiers: Source, inForceFrom: Source, inForceUntil: Source?, years: Source) {
            self.tiers = tiers
            self.inForceFrom = inForceFrom
            self.inForceUntil = inForceUntil
            self.years = years
        }
    }

    public func governs(year: Int) -> Bool {
        year >= firstYear && (lastYear.map { year <= $0 } ?? true)
    }
}

/// A tier of administration. Units below the commune belong to none.
public enum Tier: String, Sendable, Codable, CaseIterable {
    case commune
    case district
    case province

    public var name: Bilingual {
        switch self {
        case .commune: Bilingual(vi: "cấp xã", en: "commune")
        case .district: Bilingual(vi: "cấp huyện", en: "district")
        case .province: Bilingual(vi: "cấp tỉnh", en: "province")
        }
    }
}
