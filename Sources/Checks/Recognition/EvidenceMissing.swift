import Criteria
import Reports

extension Check {
    static let evidenceMissing = Check(
        name: "evidence-missing",
        title: Bilingual(vi: "Thiếu minh chứng", en: "No evidence"),
        severity: .warning,
        basis: "cách thức đánh giá của thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "từ năm đánh giá 2024, chỉ tiêu không có minh chứng phù hợp được đánh giá là không đạt",
            en: "since 2024 an indicator without fitting evidence counts as not met"),
        remedy: Bilingual(
            vi: "ghi văn bản làm minh chứng: tên, số, ngày, nơi ban hành",
            en: "name the document that proves it: kind, number, date, issuer"),
        wrong: [
            Example(
                """
                Tiêu chí 1: Về điều kiện xây dựng “Đơn vị học tập”
                Chỉ tiêu 1: Ban hành kế hoạch hằng năm cho Thành viên trong đơn vị được học tập thường xuyên
                Đơn vị đã ban hành Kế hoạch số 12/KH-PNV ngày 15/01/2024.
                ⟦Chỉ tiêu 2: Thực hiện đầy đủ các chế độ về đào tạo, bồi dưỡng theo quy định hiện hành⟧
                Đơn vị thực hiện đầy đủ.
                Chỉ tiêu 3: Bố trí đủ kinh phí từ ngân sách nhà nước hằng năm để thực hiện công tác đào tạo, bồi dưỡng
                Theo Quyết định số 20/QĐ-UBND ngày 05/01/2024 của UBND huyện.
                """, year: 2024, kind: "agency"),
            Example(
                """
                TT\tNội dung tiêu chí\tĐiểm tối đa\tĐiểm tự chấm\tCác minh chứng
                a)\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập\t10\t10\tKế hoạch số 12/KH-SNV ngày 15/01/2021
                b)\tĐơn vị có các quy định cụ thể nhằm động viên học tập\t10\t10\tQuyết định số 3/QĐ-SNV ngày 15/01/2021
                c)\t⟦Đơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất⟧\t10\t10\t
                """, year: 2021, kind: "agency"),
        ],
        right: [
            Example(
                """
                TT\tNội dung tiêu chí\tĐiểm tối đa\tĐiểm tự chấm
                a)\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập\t10\t10
                b)\tĐơn vị có các quy định cụ thể nhằm động viên học tập\t10\t10
                c)\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất\t10\t10
                """, year: 2021, kind: "agency")
        ],
        find: findMissingEvidence)
}

private func findMissingEvidence(_ subject: Subject) -> [Finding] {
    guard let set = subject.set else { return [] }
    return set.method == .points ? inColumn(subject, set) : inAnswers(subject, set)
}

/// A column of evidence that is left empty at an indicator with points.
private func inColumn(_ subject: Subject, _ set: CriteriaSet) -> [Finding] {
    subject.sheets.flatMap { sheet in
        set.criteria.flatMap(\.indicators).compactMap { indicator -> Finding? in
            guard let line = sheet.line(indicator.id), let cell = line.evidence, subject.report.text(cell).isEmpty,
                (line.selfScore?.value ?? .zero) > .zero,
                // Evidence may stand at the dashes instead.
                !indicator.subIndicators.contains(where: { sub in
                    sheet.line(sub.id)?.evidence.map { !subject.report.text($0).isEmpty } ?? false
                })
            else { return nil }
            return Check.evidenceMissing.finding(
                subject, at: line.label, severity: set.evidenceRequired ? .warning : .note,
                vi: "chỉ tiêu \(indicator.id) có điểm nhưng cột minh chứng để trống",
                en: "indicator \(indicator.id) has points but its evidence cell is empty",
                basis: set.evidenceSource.citation)
        }
    }
}

private func inAnswers(_ subject: Subject, _ set: CriteriaSet) -> [Finding] {
    guard set.evidenceRequired, let _ = LevelContext.answers(subject) else { return [] }
    let answers = subject.report.answers.filter { answer in
        let claim = subject.claims.claim(answer)
        return LevelContext.binds(answer.item, subject) && claim.isAbsent == nil && claim.proposal == nil
            && answer.verdict?.value != .notApplicable && answer.verdict?.value != .notMet
    }
    let without = answers.filter { !subject.claims.claim($0).hasEvidence }
    guard let first = without.first else { return [] }
    let basis = set.evidenceSource.citation
    // A report that names evidence here and there forgot it elsewhere; one that names none keeps it in another paper.
    if without.count * 2 > answers.count {
        let list = without.map(\.item).joined(separator: ", ")
        return [
            Check.evidenceMissing.finding(
                subject, at: first.heading, severity: .note,
                vi: "\(without.count) chỉ tiêu không nêu văn bản minh chứng (\(list)); chưa kiểm được minh chứng",
                en: "\(without.count) indicators name no evidence (\(list)); it could not be checked", basis: basis)
        ]
    }
    return without.map { answer in
        Check.evidenceMissing.finding(
            subject, at: answer.heading, vi: "chỉ tiêu \(answer.item) không nêu minh chứng",
            en: "indicator \(answer.item) names no evidence", basis: basis)
    }
}
