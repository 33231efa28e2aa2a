import Criteria
import Documents
import Reports

extension Check {
    static let scoreMissing = Check(
        name: "score-missing",
        title: Bilingual(vi: "Thiếu điểm", en: "A score is missing"),
        severity: .error,
        basis: "các tiêu chí của thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "chỉ tiêu không có điểm thì tổng điểm không kiểm được và bị coi là chưa chấm",
            en: "an indicator without a score cannot be added and counts as not scored"),
        remedy: Bilingual(
            vi: "ghi điểm tự chấm, kể cả khi là 0", en: "write the score, even when it is 0"),
        wrong: [
            Example(
                """
                STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
                1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t20
                a\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên\t10\t10
                b\t⟦Đơn vị có các quy định cụ thể nhằm động viên thành viên học tập⟧\t10\t
                c\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất, trang thiết bị\t10\t10
                """, year: 2023, kind: "agency"),
            Example(
                """
                STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
                1\t⟦Các điều kiện để xây dựng Đơn vị học tập⟧\t30\t20
                a\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên\t10\t10
                c\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất, trang thiết bị\t10\t10
                """, year: 2023, kind: "agency"),
            Example(
                """
                STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
                1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t20
                a\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên\t10\t10
                b\tĐơn vị có các quy định cụ thể nhằm động viên thành viên học tập\t10\t⟦–⟧
                c\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất, trang thiết bị\t10\t10
                """, year: 2023, kind: "agency"),
        ],
        right: [
            Example(
                """
                STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
                1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t20
                a\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên\t10\t10
                b\tĐơn vị có các quy định cụ thể nhằm động viên thành viên học tập\t10\t0
                c\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất, trang thiết bị\t10\t10
                """, year: 2023, kind: "agency")
        ],
        find: { subject in subject.sheets.flatMap { findMissing($0, subject) } })
}

private func findMissing(_ sheet: ScoreSheet, _ subject: Subject) -> [Finding] {
    var findings: [Finding] = []
    for criterion in sheet.set.criteria {
        // A sheet that scores criteria only, or a fragment that does not touch this one, has nothing missing here.
        guard criterion.indicators.contains(where: { sheet.line($0.id) != nil }) else { continue }
        for indicator in criterion.indicators where sheet.points(indicator) == nil {
            let line = sheet.line(indicator.id)
            guard line == nil || line?.emptyScore != nil || line?.selfScore == nil else { continue }
            // Two rows at the least tell a cut fragment from a table with a hole.
            let shown = criterion.indicators.count { sheet.line($0.id) != nil }
            if line == nil, shown * 2 < criterion.indicators.count { continue }
            findings.append(finding(indicator, criterion, line, sheet, subject))
        }
        for indicator in criterion.indicators { findings += dashes(indicator, sheet, subject) }
    }
    return findings
}

/// Where an office scores the dashes of an indicator, each needs its points.
private func dashes(_ indicator: Indicator, _ sheet: ScoreSheet, _ subject: Subject) -> [Finding] {
    let scored = indicator.subIndicators.count { sheet.line($0.id)?.selfScore != nil }
    guard scored * 2 > indicator.subIndicators.count else { return [] }
    return indicator.subIndicators.compactMap { sub in
        guard sheet.line(sub.id)?.selfScore == nil else { return nil }
        let line = sheet.line(sub.id)
        guard let place = line?.label ?? sheet.line(indicator.id)?.label else { return nil }
        if let cell = line?.emptyScore, isDash(cell, subject) {
            return dash(
                vi: "nội dung \(sub.id)", en: "item \(sub.id)", at: cell, basis: sub.source.citation, subject)
        }
        return Check.scoreMissing.finding(
            subject, at: place,
            vi: line == nil
                ? "bảng điểm thiếu dòng của nội dung \(sub.id) (\(sub.text))"
                : "nội dung \(sub.id) chưa có điểm tự chấm",
            en: line == nil ? "the table has no row for item \(sub.id)" : "item \(sub.id) has no score",
            basis: sub.source.citation)
    }
}

private func finding(
    _ indicator: Indicator, _ criterion: Criterion, _ line: ScoreLine?, _ sheet: ScoreSheet, _ subject: Subject
) -> Finding {
    if let line {
        let cell = line.emptyScore.flatMap { subject.report.text($0).isEmpty ? nil : $0 }
        if let cell, isDash(cell, subject) {
            return dash(
                vi: "chỉ tiêu \(indicator.id)", en: "indicator \(indicator.id)", at: cell,
                basis: indicator.source.citation, subject)
        }
        return Check.scoreMissing.finding(
            subject, at: cell ?? line.label,
            vi: cell == nil
                ? "chỉ tiêu \(indicator.id) chưa có điểm tự chấm"
                : "ô điểm của chỉ tiêu \(indicator.id) không đọc được thành số",
            en: cell == nil
                ? "indicator \(indicator.id) has no score" : "the score of indicator \(indicator.id) is no number",
            basis: indicator.source.citation)
    }
    let place =
        sheet.line(criterion.id)?.label
        ?? criterion.indicators.compactMap { sheet.line($0.id)?.label }.first ?? subject.report.front
    return Check.scoreMissing.finding(
        subject, at: place, vi: "bảng điểm thiếu dòng của chỉ tiêu \(indicator.id) (\(indicator.text))",
        en: "the table has no row for indicator \(indicator.id)", basis: indicator.source.citation,
        remedy: Bilingual(
            vi: "thêm dòng của chỉ tiêu này và ghi điểm tự chấm", en: "add the indicator's row with its score"))
}

/// Whether a cell holds a dash and nothing else, by which people mean that nothing was scored.
private func isDash(_ cell: Span, _ subject: Subject) -> Bool {
    let text = FoldedText(subject.report.text(cell))
    return !text.isEmpty && text.bytes.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }
}

/// A dash may mean no points, not scored, or not applicable: which of them, only the office knows.
private func dash(vi: String, en: String, at cell: Span, basis: String, _ subject: Subject) -> Finding {
    Check.scoreMissing.finding(
        subject, at: cell, vi: "ô điểm của \(vi) ghi dấu gạch ngang thay cho điểm",
        en: "the score of \(en) is a dash instead of points", basis: basis,
        remedy: Bilingual(
            vi: "ghi 0 nếu không được điểm nào, hoặc ghi số điểm tự chấm",
            en: "write 0 if nothing was earned, or else the score"))
}
