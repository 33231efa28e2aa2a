import Criteria
import Reports

extension Check {
    static let scoreMaximum = Check(
        name: "score-maximum",
        title: Bilingual(vi: "Điểm tối đa in sai", en: "A printed maximum differs from the law"),
        severity: .error,
        basis: "điểm tối đa của từng tiêu chí trong thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "bảng chấm theo thang điểm khác quy định thì kết quả không so được với đơn vị khác",
            en: "a table with another scale than the law's gives results that compare with nobody's"),
        remedy: Bilingual(vi: "sửa điểm tối đa đúng quy định", en: "print the maximum that the law gives"),
        wrong: [
            Example(
                """
                STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
                2\tVề kết quả học tập của thành viên\t30\t30
                b\t100% thành viên trong đơn vị tuân thủ kỷ luật lao động, nội quy làm việc trong đơn vị\t⟦10⟧\t5
                d\t100% thành viên trong đơn vị đạt từ danh hiệu “Lao động tiên tiến” trở lên\t5\t5
                """, year: 2023, kind: "agency")
        ],
        right: [
            Example(
                """
                STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
                2\tVề kết quả học tập của thành viên\t30\t30
                b\t100% thành viên trong đơn vị tuân thủ kỷ luật lao động, nội quy làm việc trong đơn vị\t5\t5
                d\t100% thành viên trong đơn vị đạt từ danh hiệu “Lao động tiên tiến” trở lên\t5\t5
                """, year: 2023, kind: "agency")
        ],
        find: { subject in subject.sheets.flatMap { findMaxima($0, subject) } })
}

private func findMaxima(_ sheet: ScoreSheet, _ subject: Subject) -> [Finding] {
    let set = sheet.set
    var findings: [Finding] = []
    func compare(_ item: String, _ lawful: Points?, vi: String, en: String) {
        guard let lawful, let printed = sheet.line(item)?.maximum, printed.value != lawful else { return }
        findings.append(
            Check.scoreMaximum.finding(
                subject, at: printed.span, vi: "\(vi) có điểm tối đa là \(lawful), bảng in \(printed.value)",
                en: "the maximum of \(en) is \(lawful.json), the table prints \(printed.value.json)",
                basis: set.source(of: item).citation,
                remedy: Bilingual(
                    vi: "sửa điểm tối đa thành \(lawful) và xem lại điểm đã chấm theo thang đó",
                    en: "correct the maximum to \(lawful.json) and look again at the score given by that scale")))
    }
    for criterion in set.criteria {
        compare(criterion.id, criterion.maximum, vi: "tiêu chí \(criterion.id)", en: "criterion \(criterion.id)")
        for indicator in criterion.indicators {
            compare(indicator.id, indicator.maximum, vi: "chỉ tiêu \(indicator.id)", en: "indicator \(indicator.id)")
            for sub in indicator.subIndicators {
                compare(sub.id, sub.maximum, vi: "nội dung \(sub.id)", en: "item \(sub.id)")
            }
            findings += split(indicator, sheet, subject)
        }
    }
    let whole = set.criteria.compactMap(\.maximum).reduce(Points.zero, +)
    if whole > .zero, set.criteria.allSatisfy({ $0.maximum != nil }) {
        compare("total", whole, vi: "tổng cộng", en: "the total")
    }
    return findings
}

/// The law gives an indicator one maximum; where an office splits it over the dashes, the split must add up to it.
private func split(_ indicator: Indicator, _ sheet: ScoreSheet, _ subject: Subject) -> [Finding] {
    guard indicator.subIndicators.contains(where: { $0.maximum == nil }), let maximum = indicator.maximum,
        let parts = sheet.parts(indicator, .maximum), let line = sheet.line(indicator.id)
    else { return [] }
    let sum = parts.reduce(Points.zero) { $0 + $1.points }
    guard sum != maximum else { return [] }
    return [
        Check.scoreMaximum.finding(
            subject, at: line.maximum?.span ?? line.label,
            vi:
                "điểm tối đa các nội dung của chỉ tiêu \(indicator.id) cộng lại được \(sum), chỉ tiêu này tối đa \(maximum)",
            en: "the maxima under indicator \(indicator.id) add up to \(sum.json), the indicator has \(maximum.json)",
            basis: indicator.source.citation)
    ]
}
