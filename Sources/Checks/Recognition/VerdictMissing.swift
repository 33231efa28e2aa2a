import Criteria
import Reports

extension Check {
    static let verdictMissing = Check(
        name: "verdict-missing",
        title: Bilingual(vi: "Không kết luận đạt hay không đạt", en: "No verdict on an indicator"),
        severity: .warning,
        basis: "cách thức đánh giá của thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "mỗi tiêu chí, chỉ tiêu được đánh giá bằng đạt hoặc không đạt; chỉ mô tả thì chưa phải là đánh giá",
            en: "each criterion and indicator is either met or not; a description alone is no assessment"),
        remedy: Bilingual(
            vi: "ghi rõ “Đạt”, “Không đạt” hoặc “Không áp dụng (lý do)” sau từng chỉ tiêu",
            en: "write “Đạt”, “Không đạt” or “Không áp dụng” with its reason after each indicator"),
        wrong: [
            Example(
                plan(
                    "⟦Chỉ tiêu 1: Ban hành kế hoạch hằng năm cho Thành viên trong đơn vị được học tập thường xuyên⟧", ""
                ), year: 2024, kind: "agency")
        ],
        right: [
            Example(
                plan(
                    "Chỉ tiêu 1: Ban hành kế hoạch hằng năm cho Thành viên trong đơn vị được học tập thường xuyên",
                    "\nTự đánh giá: Đạt."), year: 2024, kind: "agency")
        ],
        find: findMissingVerdicts)
}

private func plan(_ heading: String, _ verdict: String) -> String {
    """
    Tiêu chí 1: Về điều kiện xây dựng “Đơn vị học tập”
    \(heading)
    Đơn vị đã ban hành Kế hoạch số 12/KH-PNV ngày 15/01/2024 và tổ chức thực hiện.\(verdict)
    """
}

private func findMissingVerdicts(_ subject: Subject) -> [Finding] {
    guard let set = LevelContext.answers(subject) else { return [] }
    let due = subject.report.answers.filter { !isExcused($0, subject) }
    let without = due.filter { $0.verdict == nil }
    guard let first = without.first else { return [] }
    let basis = set.evidenceSource.citation
    if without.count == due.count, without.count > 1 {
        return [
            Check.verdictMissing.finding(
                subject, at: first.heading,
                vi: "báo cáo mô tả \(without.count) chỉ tiêu nhưng không kết luận đạt hay không đạt chỉ tiêu nào",
                en: "the report describes \(without.count) indicators and says of none whether it is met", basis: basis)
        ]
    }
    return without.map { answer in
        Check.verdictMissing.finding(
            subject, at: answer.heading, vi: "chỉ tiêu \(answer.item) không có kết luận đạt hay không đạt",
            en: "indicator \(answer.item) has no verdict", basis: basis)
    }
}

/// An indicator that does not concern the unit needs no verdict besides saying so.
private func isExcused(_ answer: IndicatorAnswer, _ subject: Subject) -> Bool {
    subject.claims.claim(answer).isAbsent != nil
}
