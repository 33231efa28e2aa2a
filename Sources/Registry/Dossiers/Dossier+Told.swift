import Criteria

extension Dossier {
    /// A dossier as an office tells it that kept its steps on paper: filed, and what came of it, taken as it is told. For
    /// drafting papers; it has no history and is never saved.
    public init(
        told id: ID<Dossier>, round: ID<Round>, unit: ID<Unit>, kind: String, assessment: SelfAssessment,
        appraisal: Appraisal?, outcome: Outcome?, decision: ID<Decision>?
    ) {
        self.init(id: id, round: round, unit: unit, kind: kind, assessment: assessment)
        self.appraisal = appraisal
        self.outcome = outcome
        self.decision = decision
        if decision != nil {
            state = .recognised
        } else if outcome?.isRecognisable == false {
            state = .declined
        } else {
            state = outcome == nil ? .submitted : .appraised
        }
    }
}

extension Decision {
    /// A decision as an office tells it that issues it on paper. For drafting papers; it is never saved.
    public init(told id: ID<Decision>, round: ID<Round>, entries: [Entry], issue: Issue?) {
        self.init(id: id, round: round)
        self.entries = entries
        self.issue = issue
        state = issue == nil ? .draft : .issued
    }
}
