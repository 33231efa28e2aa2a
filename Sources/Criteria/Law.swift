/// Everything that the data files say: criteria sets, instruments, kinds of units and of documents.
public struct Law: Sendable {
    public var sets: [CriteriaSet]
    public var instruments: [Instrument]
    public var unitKinds: [UnitKind]
    public var unitClasses: [UnitClass]
    public var documentKinds: [DocumentKind]

    public init(
        sets: [CriteriaSet] = [], instruments: [Instrument] = [], unitKinds: [UnitKind] = [],
        documentKinds: [DocumentKind] = [], unitClasses: [UnitClass] = []
    ) {
        self.sets = sets
        self.instruments = instruments
        self.unitKinds = unitKinds
        self.unitClasses = unitClasses
        self.documentKinds = documentKinds
    }

    public func set(_ id: String) -> CriteriaSet? { sets.first { $0.id == id } }

    public func kind(_ id: String) -> UnitKind? { unitKinds.first { $0.id == id } }

    /// The name of a kind or class of units, as `Applicability` names them; `nil` for an unknown one.
    public func name(ofKindOrClass id: String) -> Bilingual? {
        kind(id)?.name ?? unitClasses.first { $0.id == id }?.name
    }

    /// The layers over a national set.
    public func layers(over id: String) -> [CriteriaSet] { sets.filter { $0.base == id } }

    /// The national set that governs a year of assessment: by the year, never by today's date.
    public func set(for year: Int, subject: CriteriaSet.Subject, tier: Tier) -> CriteriaSet? {
        sets.first {
            $0.base == nil && $0.subject == subject && $0.governs(year: year) && $0.tiers.contains(tier)
        }
    }
}
