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

    /// What is missing for the next rating or level, a sentence each.
    public var missing: [Bilingual]

    /// The clause that gives the rating or level.
    public var source: Source?

    public init(
        setID: String, indicators: [IndicatorVerdict] = [], total: Points? = nil, rating: Rating? = nil,
        level: Int? = nil, missing: [Bilingual] = [], source: Source? = nil
    ) {
        self.setID = setID
        self.indicators = indicators
        self.total = total
        self.rating = rating
        self.level = level
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

    public init(item: String, level: Int, state: State, reason: Bilingual, source: Source) {
        self.item = item
        self.level = level
        self.state = state
        self.reason = reason
        self.source = source
    }

    /// Đạt, không đạt, không áp dụng, chưa có dữ liệu.
    public enum State: String, Sendable, CaseIterable {
        case met
        case notMet
        case notApplicable
        case noData
    }
}
