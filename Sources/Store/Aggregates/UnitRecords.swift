public import Registry

public protocol UnitRecords {
    /// Units, by name in Vietnamese order.
    func units(_ query: UnitQuery) throws -> [Stored<Registry.Unit>]
}

/// Which units are wanted.
public struct UnitQuery: Sendable, Hashable {
    public var visibility: Visibility

    /// Those whose latest era lies in one of these; `nil` for all.
    public var territories: Set<ID<Territory>>?

    /// Words of the name; case and marks are not looked at.
    public var text: String
    public var limit: Int

    public init(
        _ visibility: Visibility, territories: Set<ID<Territory>>? = nil, text: String = "", limit: Int = 1000
    ) {
        self.visibility = visibility
        self.territories = territories
        self.text = text
        self.limit = limit
    }
}
