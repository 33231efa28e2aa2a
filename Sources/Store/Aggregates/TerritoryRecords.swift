public import Registry

public protocol TerritoryRecords {
    /// All of them, by identifier.
    func territories() throws -> [Territory]
}
