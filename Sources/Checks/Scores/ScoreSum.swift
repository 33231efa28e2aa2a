import Criteria
import Reports

extension Check {
    static let scoreSum = Check(
        name: "score-sum",
        title: Bilingual(vi: "Điểm thành phần cộng lại không khớp", en: "Parts do not add up to their whole"),
        severity: .error,
        basis: "cách chấm điểm của thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "điểm của một tiêu chí là tổng điểm các chỉ tiêu của nó; lệch nhau thì không biết số nào đúng",
            en: "a criterion's points are the sum of its indicators'; when they differ nobody knows which is right"),
        remedy: Bilingual(
            vi: "xem lại điểm của từng chỉ tiêu, sửa số sai rồi cộng lại",
            en: "look at each part again, mend the wrong figure and add up again"),
        wrong: [
            Example(
                """
                STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
                1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t⟦30⟧
                a\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên\t10\t10
                b\tĐơn vị có các quy định cụ thể nhằm động viên thành viên học tập\t10\t8
                c\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất, trang thiết bị\t10\t9,5
                """, year: 2023, kind: "agency")
        ],
        right: [
            Example(
                """
                STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
                1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t27,5
                a\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên\t10\t10
                b\tĐơn vị có các quy định cụ thể nhằm động viên thành viên học tập\t10\t8
                c\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất, trang thiết bị\t10\t9,5
                """, year: 2023, kind: "agency")
        ],
        find: { subject in subject.sheets.flatMap { findSums($0, subject) } })
}

private func findSums(_ sheet: ScoreSheet, _ subject: Subject) -> [Finding] {
    var findings: [Finding] = []
    for column in [ScoreSheet.Column.selfScore, .appraised] {
        for criterion in sheet.set.criteria {
            if let stated = ScoreSheet.value(sheet.line(criterion.id), column),
                let parts = sheet.parts(criterion, column)
            {
                findings += compare(criterion.id, stated, parts, sheet, subject, column)
            }
            for indicator in criterion.indicators {
                guard let stated = ScoreSheet.value(sheet.line(indicator.id), column),
                    let parts = sheet.parts(indicator, column)
                else { continue }
                findings += compare(indicator.id, stated, parts, sheet, subject, column)
            }
        }
    }
    return findings
}

private func compare(
    _ item: String, _ stated: Stated<Points>, _ parts: [(id: String, points: Points)], _ sheet: ScoreSheet,
    _ subject: Subject, _ column: ScoreSheet.Column
) -> [Finding] {
    let sum = parts.reduce(Points.zero) { $0 + $1.points }
    guard sum != stated.value else { return [] }
    let set = sheet.set
    return [
        Check.scoreSum.finding(
            subject, at: stated.span, on: sheet.spans(column, under: parts.map(\.id)),
            vi:
                "\(ItemName.vi(item, in: set)) ghi \(stated.value) điểm nhưng các phần cộng lại được \(sum) (\(ItemName.sum(parts)))",
            en: "\(ItemName.en(item, in: set)) says \(stated.value.json) points but its parts add up to \(sum.json) "
                + "(\(parts.map(\.points.json).joined(separator: " + ")))",
            basis: set.source(of: item).citation,
            remedy: ScoreRepair(item: item, stated: stated.value, parts: parts, sheet: sheet, column: column).remedy)
    ]
}
