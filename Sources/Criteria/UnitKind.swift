/// A kind of unit, for applicability, and the names that give it away.
public struct UnitKind: Sendable, Equatable {
    /// `agency`, `commune-committee`, `preschool-public` …
    public var id: String
    public var name: Bilingual

    /// Broader classes it belongs to: `education`, `general-education`, `public-body`, `economic` …
    public var classes: [String]

    /// Beginnings of names of such units, longest match wins: `Phòng`, `Sở`, `Trường tiểu học`, `Trường TH`.
    public var names: [String]

    /// The tier of a unit of this kind, where the kind alone tells.
    public var tier: Tier?

    /// The tier of units whose name begins so, where the beginning tells more than the kind: `Sở` is of a province.
    public var tiersOfNames: [String: Tier]
    public var source: Source

    public init(
        id: String, name: Bilingual, classes: [String], names: [String], tier: Tier?,
        tiersOfNames: [String: Tier] = [:], source: Source
    ) {
        self.id = id
        self.name = name
        self.classes = classes
        self.names = names
        self.tier = tier
        self.tiersOfNames = tiersOfNames
        self.source = source
    }

    /// The tier of a unit whose name begins with one of `names`; `nil` where neither beginning nor kind tells.
    public func tier(ofName beginning: String) -> Tier? {
        tiersOfNames[beginning] ?? tier
    }
}
