import Criteria
import Reports

extension Check {
    static let scoreTotal = Check(
        name: "score-total",
        title: Bilingual(vi: "Tổng điểm cộng sai", en: "The total does not add up"),
        severity: .error,
        basis: "cách chấm điểm của thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "tổng điểm quyết định xếp loại; tổng phải bằng điểm các tiêu chí và bằng điểm các chỉ tiêu cộng lại",
            en: "the total decides the rating; it must equal the criteria added up, and the indicators added up"),
        remedy: Bilingual(
            vi: "cộng lại từ các chỉ tiêu lên tiêu chí rồi lên tổng",
            en: "add up again, from indicators to criteria to the total"),
        wrong: [
            Example(scores(third: "38", total: "⟦99⟧"), year: 2023, kind: "agency"),
            Example(scores(third: "38", total: "⟦98⟧", b: "5", c: "3"), year: 2023, kind: "agency"),
        ],
        right: [Example(scores(third: "38", total: "98"), year: 2023, kind: "agency")],
        find: { subject in subject.sheets.flatMap { findTotals($0, subject) } })
}

private func scores(third: String, total: String, b: String = "10", c: String = "3") -> String {
    """
    STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
    1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t30
    a\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên\t10\t10
    b\tĐơn vị có các quy định cụ thể nhằm động viên thành viên học tập\t10\t10
    c\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất, trang thiết bị\t10\t10
    2\tVề kết quả học tập của thành viên\t30\t30
    a\t100% thành viên trong đơn vị có kế hoạch tự học, tự bồi dưỡng hàng năm được lãnh đạo phê duyệt\t10\t10
    b\t100% thành viên trong đơn vị tuân thủ kỷ luật lao động, nội quy làm việc trong đơn vị\t5\t5
    c\t100% thành viên trong đơn vị hoàn thành đầy đủ chương trình học tập, bồi dưỡng bắt buộc\t10\t10
    d\t100% thành viên trong đơn vị đạt từ danh hiệu “Lao động tiên tiến” trở lên\t5\t5
    3\tĐánh giá hiệu quả, tác động của xây dựng Đơn vị học tập\t40\t\(third)
    a\t100% thành viên trong đơn vị đáp ứng đầy đủ các năng lực và phẩm chất của Công dân học tập\t25\t25
    b\tĐơn vị đạt từ danh hiệu “Tập thể lao động tiên tiến” trở lên\t10\t\(b)
    c\tGóp phần tạo lập môi trường chia sẻ tri thức với các đơn vị khác\t5\t\(c)
    Tổng cộng\t\t100\t\(total)
    """
}

private func findTotals(_ sheet: ScoreSheet, _ subject: Subject) -> [Finding] {
    [ScoreSheet.Column.selfScore, .appraised].compactMap { column in
        guard let stated = ScoreSheet.value(sheet.total, column) else { return nil }
        let criteria = sheet.criteria(column)
        let criteriaSum = criteria.map { $0.reduce(Points.zero) { $0 + $1.points } }
        let leaves = sheet.leafTotal(column)
        let wrongCriteria = criteriaSum.flatMap { $0 != stated.value ? $0 : nil }
        let wrongLeaves = leaves.flatMap { $0 != stated.value ? $0 : nil }
        guard wrongCriteria != nil || wrongLeaves != nil else { return nil }
        return finding(sheet, subject, stated, column, criteria: wrongCriteria, of: criteria, leaves: wrongLeaves)
    }
}

private func finding(
    _ sheet: ScoreSheet, _ subject: Subject, _ stated: Stated<Points>, _ column: ScoreSheet.Column, criteria: Points?,
    of parts: [(id: String, points: Points)]?, leaves: Points?
) -> Finding {
    var vi = "tổng điểm ghi \(stated.value)"
    var en = "the total says \(stated.value.json)"
    var ratings: [Rating] = [sheet.set.band(for: stated.value)?.rating].compactMap { $0 }
    if let criteria {
        vi += " nhưng các tiêu chí cộng lại được \(criteria)" + (parts.map { " (\(ItemName.sum($0)))" } ?? "")
        en += " but the criteria add up to \(criteria.json)"
        ratings += [sheet.set.band(for: criteria)?.rating].compactMap { $0 }
    }
    if let leaves, leaves != criteria {
        vi += (criteria == nil ? " nhưng" : ", còn") + " các chỉ tiêu cộng lại được \(leaves)"
        en += (criteria == nil ? " but" : " and") + " the indicators add up to \(leaves.json)"
        ratings += [sheet.set.band(for: leaves)?.rating].compactMap { $0 }
    }
    if let first = ratings.first {
        if ratings.allSatisfy({ $0 == first }) {
            vi += "; xếp loại theo số nào cũng là \(first.name.vi)"
            en += "; the rating is \(first.name.en) by any of them"
        } else {
            vi += "; xếp loại đổi theo số được chọn"
            en += "; the rating depends on which is right"
        }
    }
    let whole = sheet.set.criteria.compactMap(\.maximum).reduce(Points.zero, +)
    // A sum above what all criteria may give is no repair.
    let right = [leaves, criteria].compactMap { $0 }.first { whole == .zero || $0 <= whole }
    return Check.scoreTotal.finding(
        subject, at: stated.span, on: sheet.spans(column), vi: vi, en: en,
        basis: sheet.set.bands.first?.source.citation ?? sheet.set.source.citation,
        remedy: right.map {
            Bilingual(
                vi: "sửa tổng điểm thành \($0), hoặc sửa điểm thành phần cho đúng với \(stated.value)",
                en: "correct the total to \($0.json), or correct the parts so that they make \(stated.value.json)")
        }
            ?? Bilingual(
                vi: "sửa điểm thành phần vượt mức tối đa, rồi cộng lại từ dưới lên",
                en: "mend the parts that pass their maximum, then add up again from below"))
}
