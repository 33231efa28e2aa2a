import Criteria
import Reports

extension Check {
    static let totalDisagrees = Check(
        name: "total-disagrees",
        title: Bilingual(vi: "Tổng điểm trong lời văn khác bảng", en: "The total in the text is not the table's"),
        severity: .error,
        basis: "cách chấm điểm của thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "một báo cáo nói hai tổng điểm thì hội đồng không biết công nhận theo số nào",
            en: "a report with two totals leaves the council to guess which one to recognise"),
        remedy: Bilingual(
            vi: "sửa cho lời văn và bảng cùng một tổng điểm", en: "give the same total in the text and in the table"),
        wrong: [
            Example(
                """
                STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
                1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t30
                2\tVề kết quả học tập của thành viên\t30\t30
                3\tĐánh giá hiệu quả, tác động của xây dựng Đơn vị học tập\t40\t35
                Tổng cộng\t\t100\t95

                - Tổng điểm đạt được: ⟦98⟧ điểm.
                """, year: 2023, kind: "agency")
        ],
        right: [
            Example(
                """
                STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
                1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t30
                2\tVề kết quả học tập của thành viên\t30\t30
                3\tĐánh giá hiệu quả, tác động của xây dựng Đơn vị học tập\t40\t35
                Tổng cộng\t\t100\t95

                - Tổng điểm đạt được: 95/100 điểm.
                """, year: 2023, kind: "agency")
        ],
        find: findDisagreements)
}

private func findDisagreements(_ subject: Subject) -> [Finding] {
    guard let set = subject.set, set.method == .points, subject.report.purpose == .selfAssessment else { return [] }
    let totals = subject.report.declared.totals
    guard let sheet = subject.sheets.first,
        let table = sheet.total?.selfScore?.value ?? sheet.leafTotal()
    else { return amongThemselves(totals, subject) }
    let figures = sheet.total?.selfScore.map { [$0.span] } ?? sheet.spans(.selfScore)
    return totals.filter { $0.value != table }.map { stated in
        Check.totalDisagrees.finding(
            subject, at: stated.span, on: figures, vi: "lời văn ghi tổng \(stated.value) điểm, bảng điểm ghi \(table)",
            en: "the text says \(stated.value.json) points in all, the table says \(table.json)",
            basis: set.bands.first?.source.citation ?? set.source.citation)
    }
}

/// Without a table, totals that differ from the first one said.
private func amongThemselves(_ totals: [Stated<Points>], _ subject: Subject) -> [Finding] {
    guard let first = totals.first else { return [] }
    return totals.dropFirst().filter { $0.value != first.value }.map { stated in
        Check.totalDisagrees.finding(
            subject, at: stated.span, on: [first.span],
            vi: "ở đây ghi tổng \(stated.value) điểm, chỗ khác ghi \(first.value)",
            en: "the total is \(stated.value.json) here and \(first.value.json) elsewhere",
            basis: subject.set?.source.citation ?? "")
    }
}
