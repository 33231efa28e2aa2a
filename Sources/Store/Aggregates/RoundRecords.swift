public import Registry

public protocol RoundRecords {
    /// The rounds of territories that can be seen, or in which a unit that can be seen may file; newest year first.
    func rounds(_ visibility: Visibility) throws -> [Stored<Round>]
}
