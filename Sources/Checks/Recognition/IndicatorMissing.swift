import Criteria
import Reports

extension Check {
    static let indicatorMissing = Check(
        name: "indicator-missing",
        title: Bilingual(vi: "Thiếu chỉ tiêu", en: "An indicator is not answered"),
        severity: .error,
        basis: "các tiêu chí, chỉ tiêu của thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "mức độ chỉ đạt khi đạt đầy đủ các chỉ tiêu; chỉ tiêu không nêu thì không xét được",
            en: "a level is reached only when all its indicators are met; one that is left out cannot be judged"),
        remedy: Bilingual(
            vi: "bổ sung phần trả lời cho chỉ tiêu này", en: "add an answer to this indicator"),
        wrong: [Example(report(["1", "2", "4"], mark: true), year: 2024, kind: "agency")],
        right: [Example(report(["1", "2", "3", "4"], mark: false), year: 2024, kind: "enterprise")],
        find: findMissingIndicators)
}

private func report(_ ordinals: [String], mark: Bool) -> String {
    let wording = [
        "1": "Ban hành kế hoạch hằng năm cho Thành viên trong đơn vị được học tập thường xuyên",
        "2": "Thực hiện đầy đủ các chế độ về đào tạo, bồi dưỡng theo quy định hiện hành",
        "3": "Bố trí đủ kinh phí từ ngân sách nhà nước hằng năm để thực hiện công tác đào tạo, bồi dưỡng",
        "4": "Đơn vị cấp huyện triển khai chuyển đổi số, các Thành viên trong đơn vị được trang bị các dụng cụ",
        "5": "Tham gia các hoạt động phục vụ việc học tập suốt đời cho người dân",
    ]
    let lines = (ordinals + ["5"]).map { ordinal in
        let text = "Chỉ tiêu \(ordinal): \(wording[ordinal]!)"
        return (mark && ordinal == "4" ? "⟦\(text)⟧" : text)
            + "\nĐơn vị đã thực hiện đầy đủ theo kế hoạch. Tự đánh giá: Đạt."
    }
    return "Tiêu chí 1: Về điều kiện xây dựng “Đơn vị học tập”\n" + lines.joined(separator: "\n")
}

private func findMissingIndicators(_ subject: Subject) -> [Finding] {
    guard let set = LevelContext.answers(subject), subject.report.answers.count >= 3 else { return [] }
    let answered = Set(subject.report.answers.map(\.item))
    let level = LevelContext.claimed(subject) ?? 1
    var findings: [Finding] = []
    for criterion in set.criteria {
        // A fragment that never touches a criterion is judged only when the report has the others in full.
        let touched = criterion.indicators.contains { answered.contains($0.id) }
        guard touched || answered.count >= 8 else { continue }
        for indicator in criterion.indicators where !answered.contains(indicator.id) {
            let requirements = indicator.parts.compactMap { $0.requirement(at: level) ?? $0.requirements.first }
            guard requirements.contains(where: { LevelContext.binds($0, subject) }) else { continue }
            let name = LevelContext.name(indicator)
            findings.append(
                Check.indicatorMissing.finding(
                    subject, at: place(indicator, criterion, subject),
                    vi: "báo cáo không trả lời \(name.vi) (\(short(indicator.text)))",
                    en: "the report does not answer \(name.en)",
                    basis: (requirements.first?.source ?? indicator.source).citation))
        }
    }
    return findings
}

/// Where the answer should stand: at the next indicator that is answered, else at the last one before.
private func place(_ indicator: Indicator, _ criterion: Criterion, _ subject: Subject) -> Span {
    let order = criterion.indicators.map(\.id)
    let index = order.firstIndex(of: indicator.id) ?? 0
    func heading(_ ids: some Sequence<String>) -> Span? {
        for id in ids {
            if let answer = subject.report.answers.first(where: { $0.item == id }) { return answer.heading }
        }
        return nil
    }
    return heading(order[index...].dropFirst()) ?? heading(order[..<index].reversed()) ?? subject.report.front
}

private func short(_ text: String) -> String {
    text.count > 80 ? text.prefix(77) + "…" : text
}
