import Criteria
import Documents
import Reports

extension Check {
    static let evidencePeriod = Check(
        name: "evidence-period",
        title: Bilingual(vi: "Minh chứng ngoài năm đánh giá", en: "Evidence from outside the year"),
        severity: .warning,
        basis: "thông tin, số liệu tính từ ngày 01/01 đến ngày 31/12 của năm đánh giá",
        why: Bilingual(
            vi: "kết quả của năm đánh giá phải được chứng minh bằng giấy tờ của năm đó",
            en: "the results of a year are proved by papers of that year"),
        remedy: Bilingual(
            vi: "thay bằng minh chứng của năm đánh giá, hoặc nói rõ vì sao văn bản cũ vẫn áp dụng",
            en: "take evidence of the year, or say why the older paper still holds"),
        wrong: [
            Example(
                """
                TT\tNội dung tiêu chí\tĐiểm tối đa\tĐiểm tự chấm\tCác minh chứng
                a)\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập\t10\t10\tKế hoạch số 12/KH-SNV ngày 15/01/2021
                b)\tĐơn vị có các quy định cụ thể nhằm động viên học tập\t10\t10\tQuyết định số 3/QĐ-SNV ngày 15/01/2021
                c)\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất\t10\t10\tBáo cáo số 61/BC-SNV ngày ⟦20/4/2020⟧
                """, year: 2021, kind: "agency")
        ],
        right: [
            Example(
                """
                TT\tNội dung tiêu chí\tĐiểm tối đa\tĐiểm tự chấm\tCác minh chứng
                a)\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập\t10\t10\tKế hoạch số 12/KH-SNV ngày 15/01/2020 giai đoạn 2020-2025
                b)\tĐơn vị có các quy định cụ thể nhằm động viên học tập\t10\t10\tQuyết định số 3/QĐ-SNV ngày 15/01/2018 ban hành Quy chế
                c)\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất\t10\t10\tBáo cáo số 61/BC-SNV ngày 20/4/2021
                """, year: 2021, kind: "agency")
        ],
        find: findOutside)
}

/// Papers that are made anew each year. Decisions, rules and laws hold until they are replaced.
private let yearly: [String] = ["báo cáo", "kế hoạch", "biên bản", "thông báo", "phiếu", "danh sách"]
private let titles: PatternSet = ["danh hiệu", "thi đua", "khen thưởng", "lao động tiên tiến", "xếp loại"]

private func findOutside(_ subject: Subject) -> [Finding] {
    let evidence = EvidenceContext(subject: subject)
    guard let year = evidence.year, let set = subject.set else { return [] }
    return evidence.pieces.flatMap { piece in
        evidence.citations(in: piece.spans).compactMap { citation -> Finding? in
            guard let written = citation.year, let dateSpan = citation.dateSpan, written < year || written > year + 1,
                isYearly(citation, subject), !coversYear(citation, year, piece, subject)
            else { return nil }
            return Check.evidencePeriod.finding(
                subject, at: dateSpan,
                vi: "minh chứng của \(piece.item) là văn bản năm \(written), năm đánh giá là \(year)",
                en: "the evidence of \(piece.item) is of \(written), the year of assessment is \(year)",
                basis: set.procedure.dataWindow?.source.citation ?? set.source.citation)
        }
    }
}

private func isYearly(_ citation: CitationMention, _ subject: Subject) -> Bool {
    guard let kind = citation.kind else { return false }
    if yearly.contains(kind) { return true }
    guard kind == "quyết định" else { return false }
    let text = subject.report.passages[citation.span.passage].text
    return text.first(
        of: titles, in: citation.span.upperBound..<Sentences.end(in: text, from: citation.span.upperBound)) != nil
}

/// `giai đoạn 2021-2030`, `nhiệm kỳ 2020-2025`: a period that holds the year, in the same sentence.
private func coversYear(_ citation: CitationMention, _ year: Int, _ piece: EvidenceContext.Piece, _ subject: Subject)
    -> Bool
{
    let text = subject.report.passages[citation.span.passage].text
    let range = citation.span.range.lowerBound..<Sentences.end(in: text, from: citation.span.range.upperBound)
    var index = range.lowerBound
    while index < range.upperBound {
        guard let from = fourDigits(text, index) else {
            index += 1
            continue
        }
        index = from.end
        let mark = text.skippingSpaces(from: from.end)
        if mark < text.count, text.bytes[mark] == UInt8(ascii: "-"),
            let to = fourDigits(text, text.skippingSpaces(from: mark + 1)),
            (from.value...max(from.value, to.value)).contains(year)
        {
            return true
        }
        // A later paper that itself speaks of the year: "… năm 2021".
        if from.value == year, text.end(of: .year, at: from.start - 4) != nil { return true }
    }
    return false
}

private func fourDigits(_ text: FoldedText, _ start: Int) -> (value: Int, start: Int, end: Int)? {
    guard !text.isDigit(at: start - 1), (0..<4).allSatisfy({ text.isDigit(at: start + $0) }),
        !text.isDigit(at: start + 4)
    else { return nil }
    let value = (0..<4).reduce(0) { $0 * 10 + Int(text.bytes[start + $1] - UInt8(ascii: "0")) }
    return (1990...2100).contains(value) ? (value, start, start + 4) : nil
}

extension Span {
    fileprivate var upperBound: Int { range.upperBound }
}
