import Criteria
import Documents
import Reports

extension Check {
    static let evidenceUnidentified = Check(
        name: "evidence-unidentified",
        title: Bilingual(vi: "Minh chứng không rõ số, ngày", en: "Evidence without number or date"),
        severity: .note,
        basis: "lưu trữ và đối chiếu minh chứng theo thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "minh chứng không có số, ký hiệu, ngày thì người thẩm định không tìm được",
            en: "evidence without number and date cannot be found by those who appraise"),
        remedy: Bilingual(
            vi: "ghi số, ký hiệu, ngày và nơi ban hành; giấy tờ nội bộ thì ghi tên và ngày lập",
            en: "give number, symbol, date and issuer; for an internal paper its name and day"),
        wrong: [
            Example(
                """
                TT\tNội dung tiêu chí\tĐiểm tối đa\tĐiểm tự chấm\tCác minh chứng
                a)\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập\t10\t10\t⟦Kế hoạch tự học, tự bồi dưỡng cá nhân⟧
                b)\tĐơn vị có các quy định cụ thể nhằm động viên học tập\t10\t10\tQuyết định số 3/QĐ-SNV ngày 15/01/2021
                c)\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất\t10\t10\tKế hoạch số 4/KH-SNV ngày 15/01/2021
                """, year: 2021, kind: "agency")
        ],
        right: [
            Example(
                """
                TT\tNội dung tiêu chí\tĐiểm tối đa\tĐiểm tự chấm\tCác minh chứng
                a)\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập\t10\t10\tKế hoạch số 12/KH-SNV ngày 15/01/2021
                b)\tĐơn vị có các quy định cụ thể nhằm động viên học tập\t10\t10\tBiên bản họp ngày 15/01/2021
                c)\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất\t10\t10\tQuyết định số 3/QĐ-SNV ngày 15/01/2021
                """, year: 2021, kind: "agency")
        ],
        find: findUnidentified)
}

private func findUnidentified(_ subject: Subject) -> [Finding] {
    let evidence = EvidenceContext(subject: subject)
    var cells: [(item: String, span: Span)] = []
    for line in subject.report.scores {
        if let item = line.item, item != "total", let span = line.evidence { cells.append((item, span)) }
    }
    for answer in subject.report.answers { for span in answer.evidence ?? [] { cells.append((answer.item, span)) } }
    return cells.compactMap { item, cell in
        let text = FoldedText(subject.report.text(cell))
        guard text.contains(where: \.isLetter), evidence.citations(in: [cell]).isEmpty, !hasDay(text), !isAbsent(text)
        else { return nil }
        return Check.evidenceUnidentified.finding(
            subject, at: cell, vi: "minh chứng của \(item) không có số, ký hiệu hay ngày",
            en: "the evidence of \(item) has no number, symbol or date",
            basis: subject.set?.evidenceSource.citation ?? subject.instrument)
    }
}

extension FoldedText {
    /// Whether any scalar passes a test of its own folded byte.
    fileprivate func contains(where test: (UInt8) -> Bool) -> Bool {
        bytes.contains(where: test)
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}

private let absences: PatternSet = ["chưa có", "không có"]

/// `chưa có`: what is not there cannot be identified; that it is missing is another check's business.
private func isAbsent(_ text: FoldedText) -> Bool {
    text.end(ofAny: absences, at: 0) != nil
}

/// `ngày 15/01/2021`, `ngày 15 tháng 01 năm 2021`.
private func hasDay(_ text: FoldedText) -> Bool {
    text.all(.day).contains { word in text.isDigit(at: text.skippingSpaces(from: word.upperBound)) }
}
