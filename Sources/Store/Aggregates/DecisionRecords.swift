public import Registry

public protocol DecisionRecords {
    /// The decisions of a round, the first first.
    func decisions(of round: ID<Round>) throws -> [Stored<Decision>]

    /// The decisions that are public, last published first.
    func publishedDecisions(limit: Int) throws -> [Stored<Decision>]
}
