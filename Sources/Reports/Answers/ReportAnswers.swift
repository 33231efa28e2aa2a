public import Criteria
import Documents

extension Report {
    /// What the report's own figures and words answer to a set: the input of its judging.
    public func answers(to set: CriteriaSet, kind: UnitKind?) -> Answers {
        var answers = Answers(kind: kind)
        switch set.method {
        case .points:
            guard let sheet = ScoreSheet.sheets(of: self, set: set).first else { break }
            for criterion in set.criteria {
                for indicator in criterion.indicators {
                    if let points = sheet.points(indicator) { answers.items[indicator.id] = Answered(.points(points)) }
                }
                if criterion.indicators.allSatisfy({ sheet.points($0) == nil }),
                    let own = sheet.line(criterion.id)?.selfScore
                {
                    answers.items[criterion.id] = Answered(.points(own.value))
                }
            }
        case .levels:
            let claims = self.answers.map(AnswerClaims(self).claim)
            // A report that names evidence for most indicators forgot it at the others; one that hardly names any keeps
            // it elsewhere, and what was not shown is not known to be missing.
            let namesEvidence = claims.count { $0.hasEvidence } * 2 >= claims.count
            for (answer, claim) in zip(self.answers, claims) { add(answer, claim, set, &answers, namesEvidence) }
        }
        return answers
    }

    private func add(
        _ answer: IndicatorAnswer, _ claim: AnswerClaim, _ set: CriteriaSet, _ answers: inout Answers,
        _ namesEvidence: Bool
    ) {
        guard let indicator = set.criteria.flatMap(\.indicators).first(where: { $0.id == answer.item }) else { return }
        for part in indicator.parts {
            let group: AnswerClaim.Group =
                part.requirements.contains { requirement in
                    if case .share(_, let denominator) = requirement.demand { return denominator == "learners" }
                    return false
                } ? .learners : .members
            guard let found = claim.answer(to: part.requirements.first?.demand, group: group) else { continue }
            answers.items[part.id] = Answered(
                found, hasEvidence: claim.hasEvidence ? true : namesEvidence ? false : nil)
        }
    }
}
