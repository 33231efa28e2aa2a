public import Criteria
import Documents

/// An answer of a report, and the words that give it.
public struct StatedAnswer: Sendable {
    public var answered: Answered
    public var span: Span

    public init(_ answered: Answered, _ span: Span) {
        self.answered = answered
        self.span = span
    }
}

extension Report {
    /// What the report's own figures and words answer to a set: the input of its judging.
    public func answers(to set: CriteriaSet, kind: UnitKind?) -> Answers {
        Answers(kind: kind, items: statedAnswers(to: set).mapValues(\.answered))
    }

    /// The same, each answer with the words that give it.
    public func statedAnswers(to set: CriteriaSet) -> [String: StatedAnswer] {
        switch set.method {
        case .points:
            return ScoreSheet.sheets(of: self, set: set).first.map { points(on: $0, set) } ?? [:]
        case .levels:
            let claims = self.answers.map(AnswerClaims(self).claim)
            // A report that names evidence for most indicators forgot it at the others; one that hardly names any keeps
            // it elsewhere, and what was not shown is not known to be missing.
            let namesEvidence = claims.count { $0.hasEvidence } * 2 >= claims.count
            var answers: [String: StatedAnswer] = [:]
            for (answer, claim) in zip(self.answers, claims) { add(answer, claim, set, &answers, namesEvidence) }
            return answers
        }
    }

    private func points(on sheet: ScoreSheet, _ set: CriteriaSet) -> [String: StatedAnswer] {
        var answers: [String: StatedAnswer] = [:]
        for criterion in set.criteria {
            for indicator in criterion.indicators {
                guard let points = sheet.points(indicator), let span = sheet.span(indicator) else { continue }
                answers[indicator.id] = StatedAnswer(Answered(.points(points)), span)
            }
            if criterion.indicators.allSatisfy({ sheet.points($0) == nil }),
                let own = sheet.line(criterion.id)?.selfScore
            {
                answers[criterion.id] = StatedAnswer(Answered(.points(own.value)), own.span)
            }
        }
        return answers
    }

    private func add(
        _ answer: IndicatorAnswer, _ claim: AnswerClaim, _ set: CriteriaSet, _ answers: inout [String: StatedAnswer],
        _ namesEvidence: Bool
    ) {
        guard let indicator = set.criteria.flatMap(\.indicators).first(where: { $0.id == answer.item }) else { return }
        for part in indicator.parts {
            let group: AnswerClaim.Group =
                part.requirements.contains { requirement in
                    if case .share(_, let denominator) = requirement.demand { return denominator == "learners" }
                    return false
                } ? .learners : .members
            guard let found = claim.stated(to: part.requirements.first?.demand, group: group) else { continue }
            let value = set.onItsLadder(found.value, demanded: part.requirements.first?.demand, in: claim)
            let hasEvidence: Bool? = claim.hasEvidence ? true : namesEvidence ? false : nil
            answers[part.id] = StatedAnswer(Answered(value, hasEvidence: hasEvidence), found.span)
        }
    }
}

extension CriteriaSet {
    /// A title or grade by the name that the set's own ladder has for it: the highest that the answer's words hold.
    fileprivate func onItsLadder(
        _ answer: Answer, demanded demand: Requirement.Demand?, in claim: AnswerClaim
    ) -> Answer {
        switch (answer, demand) {
        case (.title(let name, let granted), .title?):
            guard let ladder = ladders.first(where: { $0.scale == nil && $0.rung(of: name) != nil }) else {
                return answer
            }
            return .title(ladder.names.last(where: claim.says) ?? name, granted: granted)
        case (.grade(let name), .grade(_, let scale)?):
            guard let ladder = ladders.first(where: { $0.scale == scale }), let rung = ladder.rung(of: name) else {
                return answer
            }
            return .grade(ladder.names[rung])
        default: return answer
        }
    }
}

extension ScoreSheet {
    /// Where an indicator's points stand: its own, else those of its first dash that has some.
    func span(_ indicator: Indicator) -> Span? {
        if let own = line(indicator.id)?.selfScore { return own.span }
        return indicator.subIndicators.lazy.compactMap { line($0.id)?.selfScore?.span }.first
    }
}
