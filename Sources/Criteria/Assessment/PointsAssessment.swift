/// Points add up to a rating.
///
/// Points above an item's maximum count as the maximum. Where points are missing, the rating is given only when it
/// would be the same with none and with all of the missing points.
struct PointsAssessment {
    let set: CriteriaSet
    let answers: Answers

    func verdict() -> Verdict {
        let scored = set.criteria.map(score)
        let total = scored.reduce(Points.zero) { $0 + $1.points }
        let indicators = scored.flatMap(\.verdicts)
        guard scored.contains(where: { !$0.isBlank }) else {
            return Verdict(setID: set.id, indicators: indicators, missing: gaps(scored))
        }
        let isComplete = scored.allSatisfy { $0.open == .zero && !$0.isOpenEnded }
        let open = scored.reduce(Points.zero) { $0 + $1.open }
        var ceiling = total + open
        if let maximum = set.maximum?.value, ceiling > maximum || scored.contains(where: \.isOpenEnded) {
            ceiling = maximum
        }
        let hasZero = scored.contains(where: \.isZero)
        let mayHaveZero = scored.contains { $0.points == .zero }
        let lowest = band(total, hasZero: mayHaveZero)
        let highest = band(ceiling, hasZero: hasZero)
        let sure = isComplete || lowest?.rating == highest?.rating
        return Verdict(
            setID: set.id, indicators: indicators, total: total, rating: sure ? lowest?.rating : nil,
            missing: missing(lowest, total: total, scored: scored) + gaps(scored), source: sure ? lowest?.source : nil)
    }

    /// The best rating that a total gives.
    private func band(_ total: Points, hasZero: Bool) -> Band? {
        set.bands.first { total >= $0.from && !($0.noCriterionAtZero && hasZero) }
    }

    private func missing(_ band: Band?, total: Points, scored: [Score]) -> [Bilingual] {
        guard let band, let index = set.bands.firstIndex(where: { $0.rating == band.rating }), index > 0 else {
            return []
        }
        let next = set.bands[index - 1]
        var missing: [Bilingual] = []
        if next.from > total {
            let lack = next.from - total
            missing.append(
                Bilingual(
                    vi: "còn thiếu \(lack) điểm để xếp loại \(next.rating.name.vi): cần từ \(next.from) điểm, đang có "
                        + "\(total) (\(next.source.citation))",
                    en: "\(lack.json) points short of the rating \(next.rating.name.en): \(next.from.json) are needed, "
                        + "\(total.json) are there (\(next.source.citation))"))
        }
        if next.noCriterionAtZero {
            for score in scored where score.isZero {
                missing.append(
                    Bilingual(
                        vi:
                            "tiêu chí \(score.criterion) đang 0 điểm: loại \(next.rating.name.vi) không được có tiêu chí "
                            + "bị điểm 0 (\(next.source.citation))",
                        en: "criterion \(score.criterion) has 0 points: the rating \(next.rating.name.en) allows none "
                            + "at 0 (\(next.source.citation))"))
            }
        }
        return missing
    }

    private func gaps(_ scored: [Score]) -> [Bilingual] {
        scored.flatMap(\.verdicts).filter { $0.state == .noData }.map {
            Bilingual(vi: "\($0.item): \($0.reason.vi)", en: "\($0.item): \($0.reason.en)")
        }
    }

    /// What one criterion came to.
    private struct Score {
        var criterion: String
        var verdicts: [IndicatorVerdict] = []
        var points = Points.zero

        /// The most that missing answers could still add.
        var open = Points.zero

        /// Whether what is missing has no known maximum.
        var isOpenEnded = false

        /// Whether nothing was scored.
        var isBlank = true

        /// Whether it has nothing, and nothing is missing that could still change that.
        var isZero: Bool { points == .zero && !isBlank && open == .zero && !isOpenEnded }

        mutating func add(_ verdict: IndicatorVerdict, maximum: Points?) {
            verdicts.append(verdict)
            if let got = verdict.points {
                points += got
                isBlank = false
            } else if let maximum {
                open += maximum
            } else {
                isOpenEnded = true
            }
        }
    }

    private func score(_ criterion: Criterion) -> Score {
        var score = Score(criterion: criterion.id)
        let hasOwnOnly =
            answers.items[criterion.id] != nil && !criterion.indicators.contains { points(of: $0) != nil }
        if criterion.indicators.isEmpty || hasOwnOnly {
            let item = Item(criterion)
            score.add(verdict(item, answered(criterion.id)), maximum: criterion.maximum)
            return score
        }
        for indicator in criterion.indicators {
            score.add(verdict(Item(indicator), points(of: indicator)), maximum: indicator.maximum)
        }
        return score
    }

    /// The indicator's own points, or those of its dashes when all of them have some.
    private func points(of indicator: Indicator) -> (points: Points, hasEvidence: Bool?)? {
        if let own = answered(indicator.id) { return own }
        let under = indicator.subIndicators.compactMap { answered($0.id)?.points }
        guard !under.isEmpty, under.count == indicator.subIndicators.count else { return nil }
        return (under.reduce(.zero, +), nil)
    }

    private func answered(_ id: String) -> (points: Points, hasEvidence: Bool?)? {
        guard let given = answers.items[id], case .points(let points) = given.answer else { return nil }
        return (points, given.hasEvidence)
    }

    private func verdict(_ item: Item, _ given: (points: Points, hasEvidence: Bool?)?) -> IndicatorVerdict {
        func make(_ state: IndicatorVerdict.State, _ points: Points?, vi: String, en: String) -> IndicatorVerdict {
            IndicatorVerdict(
                item: item.id, level: 0, state: state, reason: Bilingual(vi: vi, en: en), source: item.source,
                points: points)
        }
        guard let given else { return make(.noData, nil, vi: "chưa có điểm", en: "no points are given") }
        if set.evidenceRequired, given.hasEvidence == false {
            var verdict = make(
                .notMet, .zero, vi: "không có minh chứng phù hợp nên không được chấm điểm",
                en: "no fitting evidence, so no points")
            verdict.source = set.evidenceSource
            return verdict
        }
        let points = max(given.points, .zero)
        guard let maximum = item.maximum else {
            return make(
                points > .zero ? .met : .notMet, points, vi: "\(points) điểm; chưa rõ điểm tối đa",
                en: "\(points.json) points; the maximum is not known")
        }
        if points > maximum {
            return make(
                .met, maximum, vi: "\(points) điểm vượt tối đa \(maximum); chỉ tính \(maximum)",
                en: "\(points.json) points exceed the maximum of \(maximum.json); \(maximum.json) are counted")
        }
        return make(
            points == maximum ? .met : .notMet, points, vi: "\(points) trên \(maximum) điểm",
            en: "\(points.json) of \(maximum.json) points")
    }
}
