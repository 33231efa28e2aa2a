/// Indicators are met or not, and all of a level's give the level.
struct LevelsAssessment {
    let set: CriteriaSet
    let answers: Answers

    func verdict() -> Verdict {
        let byLevel = set.levels.map { rule in
            (rule: rule, verdicts: set.criteria.flatMap(\.indicators).compactMap { judge($0, at: rule.level) })
        }
        let levels = byLevel.map { rule, verdicts in
            LevelVerdict(level: rule.level, isReached: isReached(verdicts), source: rule.source)
        }
        let reached = levels.last { $0.isReached == true }
        // A level above that may still be reached leaves the answer open.
        let isOpen = levels.contains { $0.isReached == nil && $0.level > reached?.level ?? 0 }
        let next = byLevel.first { $0.rule.level > reached?.level ?? 0 }
        return Verdict(
            setID: set.id, indicators: byLevel.flatMap(\.verdicts), level: isOpen ? nil : reached?.level ?? 0,
            levels: levels, missing: next.map { missing($0.verdicts) } ?? [],
            source: (reached ?? levels.first)?.source)
    }

    private func isReached(_ verdicts: [IndicatorVerdict]) -> Bool? {
        if verdicts.contains(where: { $0.state == .notMet }) { return false }
        return verdicts.contains { $0.state == .noData } ? nil : true
    }

    /// `nil` when the level does not name the indicator.
    private func judge(_ indicator: Indicator, at level: Int) -> IndicatorVerdict? {
        let parts = indicator.parts.compactMap { part in
            part.requirement(at: level).map { judge(part.id, $0) }
        }
        guard parts.count > 1 else { return parts.first }
        // The parts that decide: the worst that applies, or the first where none does.
        let order: [IndicatorVerdict.State] = [.notMet, .noData, .met, .notApplicable]
        let state = order.first { state in parts.contains { $0.state == state } } ?? .noData
        let deciding = parts.filter { $0.state == state }
        var verdict = deciding[0]
        verdict.item = indicator.id
        verdict.reason = Bilingual(
            vi: deciding.map(\.reason.vi).joined(separator: "; "), en: deciding.map(\.reason.en).joined(separator: "; ")
        )
        verdict.parts = parts
        return verdict
    }

    private func judge(_ id: String, _ requirement: Requirement) -> IndicatorVerdict {
        let found = DemandAssessment(set: set, requirement: requirement, kind: answers.kind).judge(answers.items[id])
        return IndicatorVerdict(
            item: id, level: requirement.level, state: found.state, reason: found.reason,
            source: found.source ?? requirement.source)
    }

    private func missing(_ verdicts: [IndicatorVerdict]) -> [Bilingual] {
        let parts = verdicts.flatMap { $0.parts.isEmpty ? [$0] : $0.parts }
        return parts.filter { $0.state == .notMet || $0.state == .noData }.map(missing)
    }

    private func missing(_ verdict: IndicatorVerdict) -> Bilingual {
        let requirement = set.requirement(of: verdict.item, at: verdict.level)
        let lack = requirement.flatMap { self.lack(verdict, $0) } ?? Bilingual(vi: "", en: "")
        let clause = verdict.source.citation
        return Bilingual(
            vi: "mức độ \(verdict.level), chỉ tiêu \(verdict.item): \(verdict.reason.vi)\(lack.vi) (\(clause))",
            en: "level \(verdict.level), indicator \(verdict.item): \(verdict.reason.en)\(lack.en) (\(clause))")
    }

    /// How many more a share needs.
    private func lack(_ verdict: IndicatorVerdict, _ requirement: Requirement) -> Bilingual? {
        guard verdict.state == .notMet, case .share(let percent, _) = requirement.demand,
            case .share(let share)? = answers.items[verdict.item]?.answer, share.isPossible, !share.reaches(percent)
        else { return nil }
        let needed = share.needed(for: percent)
        return Bilingual(
            vi: "; cần ít nhất \(needed)/\(share.denominator), còn thiếu \(needed - share.numerator)",
            en: "; at least \(needed)/\(share.denominator) are needed, \(needed - share.numerator) more")
    }
}
