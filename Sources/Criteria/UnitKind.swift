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
    public var source: Source

    public init(id: String, name: Bilingual, classes: [String], names: [String], tier: Tier?, source: Source) {
        self.id = id
        self.name = name
        self.classes = classes
        self.names = names
        self.tier = tier
        self.source = source
    }
}
