import Criteria
import Documents
import Reports

extension Check {
    static let indicatorNotApplicable = Check(
        name: "indicator-not-applicable",
        title: Bilingual(
            vi: "Trả lời chỉ tiêu không áp dụng cho đơn vị", en: "An indicator that does not concern the unit"),
        severity: .warning,
        basis: "đối tượng của từng chỉ tiêu trong thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi:
                "chỉ tiêu dành cho loại đơn vị khác không phải là kết quả của đơn vị này; ngược lại, chỉ tiêu áp dụng thì không được bỏ",
            en: "what is meant for other units is no result of this one; and what binds it may not be left out"),
        remedy: Bilingual(
            vi: "ghi “Không áp dụng” kèm lý do, hoặc trả lời về chính đơn vị",
            en: "write “Không áp dụng” with the reason, or answer about the unit itself"),
        wrong: [
            Example(
                """
                Tiêu chí 3: Tác dụng của việc xây dựng “Đơn vị học tập”
                ⟦Chỉ tiêu 4: Đơn vị cấp huyện là cơ sở giáo dục phổ thông đạt mức độ chuyển đổi số của đơn vị ở “mức đáp ứng cơ bản”⟧
                Các trường trên địa bàn phường đạt mức độ chuyển đổi số “mức đáp ứng cơ bản” theo quy định.
                """, year: 2024, kind: "commune-committee")
        ],
        right: [
            Example(
                """
                Tiêu chí 3: Tác dụng của việc xây dựng “Đơn vị học tập”
                Chỉ tiêu 4: Đơn vị cấp huyện là cơ sở giáo dục phổ thông đạt mức độ chuyển đổi số của đơn vị ở “mức đáp ứng cơ bản”
                Đơn vị không phải là cơ sở giáo dục phổ thông, không áp dụng.
                """, year: 2024, kind: "commune-committee"),
            Example(
                """
                | TT | Tiêu chí, chỉ tiêu | Kết quả tự đánh giá |
                |---|---|---|
                | 3.2 | Đơn vị cấp huyện thực hiện các hoạt động tạo lập môi trường học tập và chia sẻ tri thức với các đơn vị khác | Đạt |
                | 3.2 | Đơn vị cấp huyện là nhà trẻ, trường mẫu giáo, trường mầm non công lập có thực hiện hoặc phối hợp thực hiện tập huấn | Không áp dụng |
                """, year: 2024, kind: "commune-committee"),
        ],
        find: findInapplicable)
}

private func findInapplicable(_ subject: Subject) -> [Finding] {
    guard let set = LevelContext.answers(subject), let kind = subject.kind else { return [] }
    let level = LevelContext.claimed(subject) ?? 1
    return subject.report.answers.compactMap { answer in
        guard let indicator = set.indicator(answer.item), !answer.body.isEmpty else { return nil }
        let requirements = indicator.parts.compactMap { $0.requirement(at: level) ?? $0.requirements.first }
        guard let main = requirements.first else { return nil }
        let claim = subject.claims.claim(answer)
        let isExcused = claim.isAbsent != nil || answer.verdict?.value == .notApplicable
        let binding = requirements.first { $0.applicability.binds(kind) }
        let name = LevelContext.name(indicator)
        if binding == nil, !isExcused {
            return Check.indicatorNotApplicable.finding(
                subject, at: answer.heading,
                vi:
                    "\(name.vi) không áp dụng cho \(kind.name.vi) (luật ghi: \(main.applicability.reason)) nhưng báo cáo trả lời như đã đạt",
                en: "\(name.en) does not concern a unit of this kind (\(kind.name.en)), yet the report answers it",
                basis: main.source.citation)
        }
        // Of an indicator with lines for several kinds of units, one is answered and the others are not.
        let isAnswered = subject.report.answers.contains { other in
            other.item == answer.item && other.verdict.map { $0.value != .notApplicable } ?? false
        }
        if let binding, !isAnswered, answer.verdict?.value == .notApplicable || saysNotApplicable(claim, subject) {
            return Check.indicatorNotApplicable.finding(
                subject, at: answer.heading,
                vi: "\(name.vi) áp dụng cho \(kind.name.vi) nhưng báo cáo ghi không áp dụng",
                en: "\(name.en) binds a unit of this kind (\(kind.name.en)), yet the report says it does not apply",
                basis: binding.source.citation,
                remedy: Bilingual(
                    vi: "trả lời chỉ tiêu này bằng số liệu, minh chứng", en: "answer it with figures and evidence"))
        }
        return nil
    }
}

private func saysNotApplicable(_ claim: AnswerClaim, _ subject: Subject) -> Bool {
    guard let absent = claim.isAbsent else { return false }
    return subject.report.passages[absent.passage].text.first("không áp dụng", in: absent.range) != nil
}
