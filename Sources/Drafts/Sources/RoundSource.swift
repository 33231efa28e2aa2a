public import Criteria
public import Registry

/// All that a paper about a round may say.
public struct RoundSource: Sendable, Equatable {
    public var round: Round
    public var set: CriteriaSet

    /// From the province down, in the round's year.
    public var territories: [String]

    /// Of the units that have begun one, by name in Vietnamese order.
    public var dossiers: [DossierSource]

    /// The units of the round that have begun none, by name.
    public var unitsWithout: [String]

    /// The decision that recognises, as far as it has come.
    public var decision: Decision?

    public init(
        round: Round, set: CriteriaSet, territories: [String] = [], dossiers: [DossierSource] = [],
        unitsWithout: [String] = [], decision: Decision? = nil
    ) {
        self.round = round
        self.set = set
        self.territories = territories
        self.dossiers = dossiers
        self.unitsWithout = unitsWithout
        self.decision = decision
    }
}
