import Criteria
import Reports

extension Check {
    static let scoreAboveMaximum = Check(
        name: "score-above-maximum",
        title: Bilingual(vi: "Điểm vượt mức tối đa", en: "A score above its maximum"),
        severity: .error,
        basis: "điểm tối đa của từng tiêu chí trong thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "không mục nào được chấm quá điểm tối đa; phần vượt làm sai tổng điểm và có thể sai cả xếp loại",
            en: "no item may be given more than its maximum; the excess falsifies the total and perhaps the rating"),
        remedy: Bilingual(
            vi: "sửa điểm của mục này xuống không quá mức tối đa rồi cộng lại",
            en: "lower the score to its maximum at most and add up again"),
        wrong: [
            Example(
                """
                TT\tNội dung tiêu chí\tĐiểm tối đa\tĐiểm tự chấm
                3\tĐánh giá hiệu quả, tác động của xây dựng Đơn vị học tập\t40\t40
                b)\tĐơn vị đạt từ danh hiệu “Tập thể lao động tiên tiến” trở lên\t10\t10
                c)\tGóp phần tạo lập môi trường chia sẻ tri thức với các đơn vị khác\t5\t⟦10⟧
                """, year: 2021, kind: "agency")
        ],
        right: [
            Example(
                """
                TT\tNội dung tiêu chí\tĐiểm tối đa\tĐiểm tự chấm
                3\tĐánh giá hiệu quả, tác động của xây dựng Đơn vị học tập\t40\t40
                b)\tĐơn vị đạt từ danh hiệu “Tập thể lao động tiên tiến” trở lên\t10\t10
                c)\tGóp phần tạo lập môi trường chia sẻ tri thức với các đơn vị khác\t5\t5
                """, year: 2021, kind: "agency")
        ],
        find: findScoresAboveMaximum)
}

private func findScoresAboveMaximum(_ subject: Subject) -> [Finding] {
    guard let set = subject.set, set.method == .points else { return [] }
    let whole = set.criteria.compactMap(\.maximum).reduce(Points.zero, +)
    // A total in the text counts where no table has one.
    let totals = subject.sheets.contains { $0.total != nil } ? [] : subject.report.declared.totals
    let above = totals.filter { whole > .zero && $0.value > whole }.map {
        finding(subject, set, "total", $0, whole, isAppraised: false, isLawful: true)
    }
    return above
        + subject.report.scores.flatMap { line -> [Finding] in
            guard let item = line.item else { return [] }
            // The law's own maximum counts; what the table prints is another check's business.
            let lawful = item == "total" ? set.criteria.compactMap(\.maximum).reduce(.zero, +) : set.maximum(of: item)
            guard let maximum = lawful ?? line.maximum?.value, maximum > .zero else { return [] }
            return [(line.selfScore, false), (line.appraisedScore, true)].compactMap { score, isAppraised in
                guard let score, score.value > maximum else { return nil }
                return finding(subject, set, item, score, maximum, isAppraised: isAppraised, isLawful: lawful != nil)
            }
        }
}

private func finding(
    _ subject: Subject, _ set: CriteriaSet, _ item: String, _ score: Stated<Points>, _ maximum: Points,
    isAppraised: Bool, isLawful: Bool
) -> Finding {
    let vi = item == "total" ? "tổng điểm" : ItemName.vi(item, in: set)
    let en = item == "total" ? "the total" : ItemName.en(item, in: set)
    return Check.scoreAboveMaximum.finding(
        subject, at: score.span,
        vi: "\(vi) được \(isAppraised ? "thẩm định" : "chấm") \(score.value) điểm, quá mức tối đa \(maximum) điểm",
        en: "\(en) is given \(score.value.json) points of at most \(maximum.json)",
        basis: isLawful ? set.source(of: item).citation : "",
        remedy: Bilingual(
            vi: "sửa điểm xuống không quá \(maximum) rồi cộng lại các dòng trên và tổng điểm",
            en: "lower the score to \(maximum.json) at most, then add up the rows above and the total again"))
}
