public import Registry

public protocol DecisionRecords {
    /// The decisions of a round, the first first.
    func decisions(of round: ID<Round>) throws -> [Stored<Decision>]
}
