import Criteria
import Reports

extension Check {
    static let levelMissing = Check(
        name: "level-missing",
        title: Bilingual(vi: "Không nêu mức độ đề nghị", en: "No level is asked for"),
        severity: .warning,
        basis: "quy trình đánh giá, công nhận của thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "đơn vị đạt ở mức độ nào thì đề nghị công nhận ở mức độ đó; không nêu thì không biết xét theo điều nào",
            en: "a unit asks for the level it reaches; without one nobody knows by which article to judge"),
        remedy: Bilingual(
            vi: "thêm câu “đề nghị công nhận “Đơn vị học tập” mức độ 1 (hoặc 2)”",
            en: "add which level, 1 or 2, is asked for"),
        wrong: [
            Example(
                """
                BÁO CÁO
                ⟦Đánh giá công nhận “Đơn vị học tập” năm 2024⟧
                Tiêu chí 1: Về điều kiện xây dựng “Đơn vị học tập”
                Chỉ tiêu 1: Ban hành kế hoạch hằng năm cho Thành viên trong đơn vị được học tập thường xuyên
                Đơn vị đã ban hành Kế hoạch số 12/KH-PNV ngày 15/01/2024.
                Trên đây là báo cáo của Phòng Nội vụ, đề nghị UBND huyện xem xét công nhận./.
                """, kind: "agency")
        ],
        right: [
            Example(
                """
                BÁO CÁO
                Đánh giá công nhận “Đơn vị học tập” năm 2024
                Tiêu chí 1: Về điều kiện xây dựng “Đơn vị học tập”
                Chỉ tiêu 1: Ban hành kế hoạch hằng năm cho Thành viên trong đơn vị được học tập thường xuyên
                Đơn vị đã ban hành Kế hoạch số 12/KH-PNV ngày 15/01/2024.
                Đề nghị UBND huyện công nhận “Đơn vị học tập” mức độ 1.
                """, kind: "agency")
        ],
        find: findMissingLevel)
}

private func findMissingLevel(_ subject: Subject) -> [Finding] {
    guard let set = LevelContext.answers(subject), LevelContext.claimed(subject) == nil,
        subject.report.declared.refusals.isEmpty
    else { return [] }
    let reached = subject.verdict?.level
    return [
        Check.levelMissing.finding(
            subject, at: subject.report.front,
            vi: "báo cáo không nêu đề nghị công nhận mức độ 1 hay mức độ 2"
                + (reached.map { $0 > 0 ? "; theo số liệu đã nêu có thể đạt mức độ \($0)" : "" } ?? ""),
            en: "the report does not say whether level 1 or level 2 is asked for"
                + (reached.map { $0 > 0 ? "; by its figures level \($0) may be reached" : "" } ?? ""),
            basis: set.procedure.deadlines.first { $0.step == "submit" }?.source.citation ?? set.source.citation)
    ]
}
