import Criteria
import Reports

extension Check {
    static let thresholdMissed = Check(
        name: "threshold-missed",
        title: Bilingual(vi: "Chưa đạt ngưỡng", en: "A threshold is missed"),
        severity: .error,
        basis: "ngưỡng của từng chỉ tiêu theo mức độ trong thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "một chỉ tiêu không đạt thì tiêu chí không đạt và mức độ không được công nhận",
            en: "one indicator that is not met fails its criterion, and the level with it"),
        remedy: Bilingual(
            vi: "xem lại số liệu; nếu đúng thì không đề nghị mức độ này",
            en: "look at the figures again; if they are right, do not ask for this level"),
        wrong: [
            Example(language("Có ⟦14/32⟧ thành viên có chứng chỉ ngoại ngữ."), year: 2024, kind: "agency"),
            Example(
                language("Có 20/32 thành viên có chứng chỉ ngoại ngữ, đạt ⟦62,5%⟧.")
                    + "\nĐề nghị công nhận “Đơn vị học tập” mức độ 2.", year: 2024, kind: "agency"),
        ],
        right: [
            Example(language("Có 16/32 thành viên có chứng chỉ ngoại ngữ, đạt 50%."), year: 2024, kind: "agency"),
            Example(language("Có 1/32 thành viên có chứng chỉ ngoại ngữ."), year: 2024, kind: "enterprise"),
        ],
        find: findMissedThresholds)
}

private func language(_ answer: String) -> String {
    """
    Tiêu chí 2: Về kết quả học tập của Thành viên trong đơn vị
    Chỉ tiêu 4: Tối thiểu 50% Thành viên trong đơn vị có chứng nhận hoặc chứng chỉ ngoại ngữ hoặc tiếng dân tộc thiểu số
    \(answer)
    """
}

private func findMissedThresholds(_ subject: Subject) -> [Finding] {
    guard let set = subject.set, set.method == .levels else { return [] }
    let claimed = LevelContext.claimed(subject)
    let level = claimed ?? set.levels.first?.level ?? 1
    // Where no level is asked for, a share that the report itself calls too low is no fault.
    let admitted = subject.report.answers.filter { claimed == nil && $0.verdict?.value == .notMet }.map(\.item)
    let missed: [Finding] = subject.report.shares.compactMap { share in
        guard let item = share.item, !admitted.contains(item), let indicator = set.indicator(item) else { return nil }
        let isLearners = ShareContext.isAboutLearners(share)
        for part in indicator.parts {
            guard let requirement = part.requirement(at: level) ?? part.requirements.last,
                case .share(let percent, let denominator) = requirement.demand,
                (denominator == "learners") == isLearners, LevelContext.binds(requirement, subject),
                !reaches(share, percent)
            else { continue }
            return finding(share, indicator, requirement, percent, part, subject)
        }
        return nil
    }
    // Single shares are told above, with their place.
    let shares = set.criteria.flatMap(\.indicators).filter { indicator in
        indicator.parts.flatMap(\.requirements).contains { if case .share = $0.demand { true } else { false } }
    }
    return missed + refuted(subject, set, besides: Set(shares.map(\.id)))
}

/// An indicator that the report's own words or figures fail at the level that it asks for, shares of members aside.
private func refuted(_ subject: Subject, _ set: CriteriaSet, besides shares: Set<String>) -> [Finding] {
    guard let level = LevelContext.claimed(subject), let verdict = subject.verdict else { return [] }
    return verdict.indicators.compactMap { outcome in
        guard outcome.level == level, outcome.state == .notMet, !shares.contains(outcome.item),
            let indicator = set.indicator(outcome.item),
            let answer = subject.report.answers.first(where: { $0.item == outcome.item })
        else { return nil }
        let claim = subject.claims.claim(answer)
        // A proposed title and missing evidence have checks of their own, unless the report itself says "không đạt".
        let admits = answer.verdict?.value == .notMet
        guard admits || claim.proposal == nil && (claim.hasEvidence || !set.evidenceRequired) else { return nil }
        let name = LevelContext.name(indicator)
        let why =
            admits ? Bilingual(vi: "báo cáo tự ghi không đạt", en: "the report itself says not met") : outcome.reason
        return Check.thresholdMissed.finding(
            subject, at: answer.verdict?.span ?? answer.body.first ?? answer.heading,
            vi: "\(name.vi): \(why.vi), trong khi báo cáo đề nghị mức độ \(level)",
            en: "\(name.en): \(why.en), while the report asks for level \(level)", basis: outcome.source.citation)
    }
}

private func reaches(_ share: StatedShare, _ percent: Int) -> Bool {
    if let n = share.numerator, let of = share.denominator { return Share(n, of: of).reaches(percent) }
    return share.percent.map { $0 >= percent * 100 } ?? true
}

private func finding(
    _ share: StatedShare, _ indicator: Indicator, _ requirement: Requirement, _ percent: Int, _ part: Part,
    _ subject: Subject
) -> Finding {
    let stated =
        share.numerator.map {
            "\($0)/\(share.denominator ?? 0)" + (share.percentText.isEmpty ? "" : " (\(share.percentText))")
        }
        ?? share.percentText
    let lower = part.requirements.last { requirement in
        guard case .share(let other, _) = requirement.demand else { return false }
        return other < percent && reaches(share, other)
    }
    let name = LevelContext.name(indicator)
    var vi = "\(name.vi): \(stated), mức độ \(requirement.level) đòi tối thiểu \(percent)%"
    var en = "\(name.en): \(stated), level \(requirement.level) demands at least \(percent) %"
    if let of = share.denominator {
        let needed = (percent * of + 99) / 100
        vi += " (ít nhất \(needed)/\(of))"
        en += " (at least \(needed)/\(of))"
    }
    if let lower {
        vi += "; chỉ đủ cho mức độ \(lower.level)"
        en += "; enough for level \(lower.level) only"
    }
    return Check.thresholdMissed.finding(
        subject, at: share.span, vi: vi, en: en, basis: requirement.source.citation)
}
