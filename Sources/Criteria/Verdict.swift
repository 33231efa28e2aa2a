/// What the answers come to, with the reason and clause of every step.
public struct Verdict: Sendable, Equatable {
    public var setID: String

    /// One for each indicator, in the set's order.
    public var indicators: [IndicatorVerdict]

    /// The sum of points; `nil` where the method is levels, or nothing was scored.
    public var total: Points?

    /// The rating that `total` gives.
    public var rating: Rating?

    /// The highest level reached; 0 for none; `nil` where the method is points or data are missing.
    public var level: Int?

    /// Each level by itself, lowest first; empty where the method is points. A level is reached by its own article
    /// alone, so a higher one may be reached where a lower one is not.
    public var levels: [LevelVerdict]

    /// What is missing for the next rating or level, a sentence each.
    public var missing: [Bilingual]

    /// The clause that gives the rating or level.
    public var source: Source?

    public init(
        setID: String, indicators: [IndicatorVerdict] = [], total: Points? = nil, rating: Rating? = nil,
        level: Int? = nil, levels: [LevelVerdict] = [], missing: [Bilingual] = [], source: Source? = nil
    ) {
        self.setID = setID
        self.indicators = indicators
        self.total = total
        self.rating = rating
        self.level = level
        self.levels = levels
        self.missing = missing
        self.source = source
    }
}

/// The state of one indicator at one level (level 0 where points are given).
public struct IndicatorVerdict: Sendable, Equatable {
    public var item: String
    public var level: Int
    public var state: State
    public var reason: Bilingual
    public var source: Source

    /// What the indicator got, where points are given.
    public var points: Points?

    /// The verdict on each part, where the indicator has more than one.
    public var parts: [IndicatorVerdict]

    public init(
        item: String, level: Int, state: State, reason: Bilingual, source: Source, points: Points? = nil,
        parts: [IndicatorVerdict] = []
    ) {
        self.item = item
        self.level = level
        self.state = state
        self.reason = reason
        self.source = source
        self.points = points
        self.parts = parts
    }

    /// Đạt, không đạt, không áp dụng, chưa có dữ liệu.
    public enum State: String, Sendable, CaseIterable {
        /// Where points are given: all of them.
        case met
        /// Where points are given: fewer than all.
        case notMet
        case notApplicable
        case noData

        /// In words.
        public var name: Bilingual {
            switch self {
            case .met: Bilingual(vi: "đạt", en: "met")
            case .notMet: Bilingual(vi: "không đạt", en: "not met")
            case .notApplicable: Bilingual(vi: "không áp dụng", en: "not applicable")
            case .noData: Bilingual(vi: "chưa có dữ liệu", en: "no data")
            }
        }
    }
}

/// Whether one level is reached.
public struct LevelVerdict: Sendable, Equatable {
    /// 1 or 2.
    public var level: Int

    /// `true` when all that applies is met, `false` when something is not met, `nil` while data are missing.
    public var isReached: Bool?
    public var source: Source

    public init(level: Int, isReached: Bool?, source: Source) {
        self.level = level
        self.isReached = isReached
        self.source = source
    }
}
