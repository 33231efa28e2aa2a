public import Criteria
public import Registry

/// All that a paper about one unit's dossier may say.
public struct DossierSource: Sendable, Equatable {
    public var dossier: Dossier

    /// The unit as it was in the round's year.
    public var unit: Unit.Era
    public var round: Round
    public var set: CriteriaSet
    public var kind: UnitKind?

    /// From the province down, in the round's year: `Tỉnh Kon Tum`, `Huyện Kon Rẫy`.
    public var territories: [String]

    /// What came of it; `nil` before the decision.
    public var recognition: Recognition?
    public var decision: Decision.Issue?

    public init(
        dossier: Dossier, unit: Unit.Era, round: Round, set: CriteriaSet, kind: UnitKind?, territories: [String] = [],
        recognition: Recognition? = nil, decision: Decision.Issue? = nil
    ) {
        self.dossier = dossier
        self.unit = unit
        self.round = round
        self.set = set
        self.kind = kind
        self.territories = territories
        self.recognition = recognition
        self.decision = decision
    }

    /// By the unit's own answers.
    public var ownVerdict: Verdict { self.set.assess(dossier.assessment.answers(kind: kind)) }

    /// By the council's answers over the unit's; `nil` before there is an appraisal.
    public var appraisedVerdict: Verdict? {
        dossier.appraisal.map { self.set.assess($0.answers(over: dossier.assessment, kind: kind)) }
    }
}
