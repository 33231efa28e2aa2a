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

    /// The items of which nobody said whether there is evidence; a report may keep it elsewhere.
    public var unseenEvidence: Set<String> = []

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
    public var ownVerdict: Verdict { self.set.assess(seen(dossier.assessment.answers(kind: kind))) }

    /// By the council's answers over the unit's; `nil` before there is an appraisal.
    public var appraisedVerdict: Verdict? {
        dossier.appraisal.map { appraisal in
            let answers = appraisal.answers(over: dossier.assessment, kind: kind)
            return self.set.assess(seen(answers, but: { appraisal.entries[$0]?.evidenceFits == false }))
        }
    }

    /// The answers without saying that evidence is missing which nobody looked for.
    private func seen(_ answers: Answers, but wasSeen: (String) -> Bool = { _ in false }) -> Answers {
        var answers = answers
        for item in unseenEvidence where answers.items[item]?.hasEvidence == false && !wasSeen(item) {
            answers.items[item]?.hasEvidence = nil
        }
        return answers
    }
}
