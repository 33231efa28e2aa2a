public import Criteria
public import Registry

/// What the office proposes from of a round: appraised dossiers, the open draft, and what was declined.
public struct ProposalView: Sendable {
    public var round: Round
    public var set: CriteriaSet

    /// The territory's name in the round's year.
    public var territory: String

    /// Each list is in Vietnamese order of the units' names in the round's year.
    public var appraised: [DossierView]
    public var proposed: [DossierView]
    public var declined: [DossierView]

    /// The open draft; `nil` before the first proposal.
    public var draft: ID<Decision>?
}

/// A decision with all that its page speaks of.
public struct DecisionView: Sendable {
    public var decision: Decision
    public var version: Int
    public var round: Round
    public var set: CriteriaSet
    public var territory: String

    /// The dossiers of the list, in its order; those that were corrected since are still among them.
    public var dossiers: [DossierView]

    /// What came of it; empty while it is a draft.
    public var recognitions: [Recognition]
}

extension DossierView {
    /// What the council found, else what the unit's own answers come to.
    public var decidingVerdict: Verdict { appraisedVerdict ?? verdict }
}
