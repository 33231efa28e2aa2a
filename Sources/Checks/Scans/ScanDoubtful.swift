import Criteria
import Documents
import Reports

extension Check {
    static let scanDoubtful = Check(
        name: "scan-doubtful",
        title: Bilingual(vi: "Số đọc từ ảnh chưa chắc chắn", en: "A figure read from a picture without certainty"),
        severity: .note,
        basis: "cách đọc ảnh của chương trình, không phải quy định",
        why: Bilingual(
            vi: "máy đọc nhầm 3 thành 5 hay 8 thì điểm, tổng và xếp loại đều sai theo, mà báo cáo giấy lại đúng",
            en: "a 3 read as 5 or 8 falsifies score, total and rating, though the paper may be right"),
        remedy: Bilingual(
            vi: "đối chiếu số này với bản giấy", en: "compare the figure with the paper"),
        wrong: [
            Example(
                """
                STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
                1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t30
                a\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên\t10\t10
                b\tĐơn vị có các quy định cụ thể nhằm động viên thành viên học tập\t10\t⟦‹16›⟧
                c\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất, trang thiết bị\t10\t10
                """, year: 2023, kind: "agency", isScan: true)
        ],
        right: [
            Example(
                """
                STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
                1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t30
                a\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên\t10\t10
                b\tĐơn vị có các quy định cụ thể nhằm động viên thành viên học tập\t10\t10
                c\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất, trang thiết bị\t10\t10
                """, year: 2023, kind: "agency", isScan: true)
        ],
        find: findDoubtful)
}

private func findDoubtful(_ subject: Subject) -> [Finding] {
    guard !subject.report.pictures.isEmpty else { return [] }
    let scores = subject.report.scores.flatMap { line -> [Finding] in
        let sheet = subject.sheets.first { $0.table == line.table }
        let values: [(Stated<Points>?, ScoreSheet.Column)] = [
            (line.maximum, .maximum), (line.selfScore, .selfScore), (line.appraisedScore, .appraised),
        ]
        return values.compactMap { stated, column in
            guard let stated, subject.isDoubtful(stated.span) else { return nil }
            return doubtful(subject, line, stated, column, sheet)
        } + unread(subject, line, sheet)
    }
    let totals = subject.report.declared.totals.filter { subject.isDoubtful($0.span) }.map { stated in
        Check.scanDoubtful.finding(
            subject, at: stated.span,
            vi: "tổng điểm trong lời văn đọc được là \(stated.value), chắc \(sureness(subject, stated.span))%",
            en: "the total in the text was read as \(stated.value.json), \(sureness(subject, stated.span))% sure")
    }
    return scores + totals
}

private func doubtful(
    _ subject: Subject, _ line: ScoreLine, _ stated: Stated<Points>, _ column: ScoreSheet.Column, _ sheet: ScoreSheet?
) -> Finding {
    let name = itemName(line, subject, column)
    let sure = sureness(subject, stated.span)
    var vi = "\(name.vi) đọc được là \(stated.value), chắc \(sure)%"
    var en = "\(name.en) was read as \(stated.value.json), \(sure)% sure"
    var remedy: Bilingual?
    if let witness = witness(line, column, sheet, subject) {
        if witness == stated.value {
            vi += "; các số khác của phép cộng cũng cho ra số này"
            en += "; the other figures of its sum give the same"
        } else {
            vi += "; các số khác của phép cộng cho ra \(witness)"
            en += "; the other figures of its sum give \(witness.json)"
            remedy = Bilingual(
                vi: "đối chiếu bản giấy: nếu ghi \(witness) thì phép cộng đúng, nếu ghi \(stated.value) thì cộng lại",
                en:
                    "compare with the paper: with \(witness.json) the sum is right; with \(stated.value.json) add up again"
            )
        }
    }
    return Check.scanDoubtful.finding(subject, at: stated.span, vi: vi, en: en, remedy: remedy)
}

/// Ink in a score's cell that nobody could read.
private func unread(_ subject: Subject, _ line: ScoreLine, _ sheet: ScoreSheet?) -> [Finding] {
    guard let span = line.emptyScore, !span.range.isEmpty, subject.isDoubtful(span) else { return [] }
    let name = itemName(line, subject, .selfScore)
    var vi = "ô của \(name.vi) có chữ nhưng máy không đọc được số"
    var en = "something stands in the cell of \(name.en), but no number could be read"
    if let witness = witness(line, .selfScore, sheet, subject) {
        vi += "; các số khác của phép cộng cho ra \(witness)"
        en += "; the other figures of its sum give \(witness.json)"
    }
    return [Check.scanDoubtful.finding(subject, at: span, vi: vi, en: en)]
}

private func witness(
    _ line: ScoreLine, _ column: ScoreSheet.Column, _ sheet: ScoreSheet?, _ subject: Subject
) -> Points? {
    guard let sheet, let item = line.item else { return nil }
    if column == .maximum, let lawful = sheet.set.maximum(of: item) { return lawful }
    return SumWitness(sheet: sheet, column: column, subject: subject).value(of: item)
}

private func sureness(_ subject: Subject, _ span: Span) -> Int {
    subject.report.place(span).confidence ?? 0
}

private func itemName(_ line: ScoreLine, _ subject: Subject, _ column: ScoreSheet.Column) -> Bilingual {
    let figure =
        switch column {
        case .maximum: Bilingual(vi: "điểm tối đa", en: "the maximum")
        case .selfScore: Bilingual(vi: "điểm tự chấm", en: "the self-score")
        case .appraised: Bilingual(vi: "điểm thẩm định", en: "the appraised score")
        }
    guard let item = line.item, let set = subject.set, item != "total" else {
        return line.item == "total"
            ? Bilingual(vi: "tổng \(figure.vi)", en: "the total of \(figure.en)")
            : Bilingual(vi: "\(figure.vi) ở hàng này", en: "\(figure.en) of this row")
    }
    return Bilingual(
        vi: "\(figure.vi) của \(ItemName.vi(item, in: set))", en: "\(figure.en) of \(ItemName.en(item, in: set))")
}
