public import Criteria
public import Registry

/// Results of the territories under one, for the report to the tier above.
public struct RollUpSource: Sendable, Equatable {
    /// The territory's id and its full name in that year; the whole country has an empty id.
    public var territory: String
    public var name: String
    public var tier: Tier?
    public var year: Int
    public var set: CriteriaSet

    /// By name in Vietnamese order.
    public var parts: [Part]

    public init(territory: String, name: String, tier: Tier?, year: Int, set: CriteriaSet, parts: [Part] = []) {
        self.territory = territory
        self.name = name
        self.tier = tier
        self.year = year
        self.set = set
        self.parts = parts
    }

    /// A territory below, or the units that belong to the territory itself.
    public struct Part: Sendable, Equatable {
        public var name: String

        /// By kind of unit.
        public var counts: [String: ProgressCounts]

        public init(name: String, counts: [String: ProgressCounts]) {
            self.name = name
            self.counts = counts
        }

        public var total: ProgressCounts { counts.values.reduce(into: ProgressCounts()) { $0 += $1 } }
    }
}
