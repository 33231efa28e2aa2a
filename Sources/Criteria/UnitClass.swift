/// A class of kinds of units that circulars speak of: `public-body`, `general-education`.
public struct UnitClass: Sendable, Equatable {
    public var id: String
    public var name: Bilingual
    public var source: Source

    public init(id: String, name: Bilingual, source: Source) {
        self.id = id
        self.name = name
        self.source = source
    }
}
