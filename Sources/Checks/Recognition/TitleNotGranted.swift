import Criteria
import Documents
import Reports

extension Check {
    static let titleNotGranted = Check(
        name: "title-not-granted",
        title: Bilingual(vi: "Danh hiệu mới đề nghị, chưa được công nhận", en: "A title proposed but not granted"),
        severity: .warning,
        basis: "chỉ tiêu về danh hiệu thi đua của thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "chỉ tiêu đòi đơn vị đã đạt danh hiệu; đề nghị thì chưa phải là đạt",
            en: "the indicator demands a title that is held; a proposal is not one"),
        remedy: Bilingual(
            vi: "ghi số, ngày quyết định công nhận danh hiệu; chưa có thì bổ sung khi có",
            en: "give number and date of the decision that grants the title; add it when it comes"),
        wrong: [
            Example(
                """
                Tiêu chí 3: Tác dụng của việc xây dựng “Đơn vị học tập”
                Chỉ tiêu 3: Đơn vị cấp huyện đạt danh hiệu thi đua từ “Tập thể lao động tiên tiến” trở lên
                Hội đồng thi đua khen thưởng ⟦đề nghị công nhận⟧ “Tập thể lao động xuất sắc” năm 2024.
                """, year: 2024, kind: "agency")
        ],
        right: [
            Example(
                """
                Tiêu chí 3: Tác dụng của việc xây dựng “Đơn vị học tập”
                Chỉ tiêu 3: Đơn vị cấp huyện đạt danh hiệu thi đua từ “Tập thể lao động tiên tiến” trở lên
                Đơn vị được công nhận “Tập thể lao động tiên tiến” theo Quyết định số 45/QĐ-UBND ngày 20/12/2024.
                """, year: 2024, kind: "agency")
        ],
        find: findProposals)
}

private func findProposals(_ subject: Subject) -> [Finding] {
    guard let set = subject.set else { return [] }
    switch set.method {
    case .levels:
        return subject.report.answers.compactMap { answer in
            guard let indicator = set.indicator(answer.item), let requirement = title(of: indicator),
                let proposal = subject.claims.claim(answer).proposal
            else { return nil }
            return finding(subject, proposal, indicator, requirement.source)
        }
    case .points:
        return subject.report.scores.compactMap { line in
            guard let item = line.item, let indicator = set.indicator(item),
                FoldedText(indicator.text).contains("Tập thể lao động tiên tiến"), let evidence = line.evidence,
                (line.selfScore?.value ?? .zero) > .zero
            else { return nil }
            let answer = IndicatorAnswer(item: item, heading: line.label, body: [evidence])
            guard let proposal = subject.claims.claim(answer).proposal else { return nil }
            return finding(subject, proposal, indicator, indicator.source)
        }
    }
}

private func title(of indicator: Indicator) -> Requirement? {
    for part in indicator.parts {
        for requirement in part.requirements { if case .title = requirement.demand { return requirement } }
    }
    return nil
}

private func finding(_ subject: Subject, _ proposal: Span, _ indicator: Indicator, _ source: Source) -> Finding {
    Check.titleNotGranted.finding(
        subject, at: proposal, vi: "chỉ tiêu \(indicator.id): danh hiệu mới được đề nghị, chưa có quyết định công nhận",
        en: "indicator \(indicator.id): the title is only proposed, no decision grants it", basis: source.citation)
}
