import Criteria
import Documents
import Reports

extension Check {
    static let wrongYear = Check(
        name: "wrong-year",
        title: Bilingual(vi: "Năm không khớp", en: "A year that does not fit"),
        severity: .warning,
        basis: "năm đánh giá của báo cáo",
        why: Bilingual(
            vi: "năm sót lại từ báo cáo cũ làm người đọc không biết số liệu của năm nào",
            en: "a year left over from an older report leaves the reader to guess whose figures these are"),
        remedy: Bilingual(
            vi: "sửa lại năm; nhiệm vụ của năm sau thì ghi năm sau",
            en: "mend the year; tasks of the next year carry the next year"),
        wrong: [
            Example(
                """
                BÁO CÁO
                Tự đánh giá, xếp loại Đơn vị học tập năm 2023
                5. Phương hướng năm 2024
                - Tiếp tục xây dựng và triển khai Kế hoạch thực hiện việc học tập thường xuyên ⟦năm 2023⟧.
                """, kind: "agency"),
            Example(
                """
                BÁO CÁO
                Tự đánh giá, xếp loại Đơn vị học tập năm 2023
                Phòng Nội vụ báo cáo kết quả tự đánh giá, xếp loại Đơn vị học tập ⟦năm 2022⟧ như sau:
                """, kind: "agency"),
        ],
        right: [
            Example(
                """
                BÁO CÁO
                Tự đánh giá, xếp loại Đơn vị học tập năm 2023
                5. Phương hướng năm 2024
                - Phát huy kết quả đã đạt được năm 2023; tiếp tục thực hiện Kế hoạch năm 2024.
                """, kind: "agency")
        ],
        find: { tasks($0) + results($0) + headDate($0) })
}

private let titles: PatternSet = ["đơn vị học tập", "ĐVHT", "cộng đồng học tập"]
private let doings: PatternSet = [
    "tiếp tục", "triển khai", "thực hiện", "xây dựng", "tham gia", "hưởng ứng", "tổ chức", "phấn đấu", "đẩy mạnh",
    "tăng cường", "khuyến khích",
]
private let lookingBack: PatternSet = [
    "kết quả năm", "đã", "của năm", "so với", "từ năm", "kể từ", "tồn tại", "hạn chế", "rút kinh nghiệm", "cuối năm",
    "kết quả",
]

/// The place of `năm 2023`: the word and the digits.
private func span(_ text: FoldedText, _ passage: Int, _ digits: Range<Int>) -> Span {
    var start = digits.lowerBound
    while start > 0, text.isSpace(at: start - 1) { start -= 1 }
    return Span(passage, max(0, start - 3)..<digits.upperBound)
}

/// Under a heading for the next year, tasks that carry the year just past.
private func tasks(_ subject: Subject) -> [Finding] {
    guard let year = subject.report.year?.value else { return [] }
    let plans = PlannedYears(subject)
    var findings: [Finding] = []
    for (index, passage) in subject.report.passages.enumerated() where passage.kind == .paragraph {
        guard let planned = plans.year(above: index), planned == year + 1,
            passage.text.end(of: .closing, at: 0) == nil
        else { continue }
        for sentence in Sentences.of(passage.text) {
            guard passage.text.contains(any: doings, in: sentence) else { continue }
            for mention in YearMention.all(passage.text, sentence) where mention.value <= year {
                let before = sentence.lowerBound..<mention.range.lowerBound
                guard !passage.text.contains(any: lookingBack, in: before),
                    !isCited(mention.range, index, subject)
                else { continue }
                findings.append(
                    Check.wrongYear.finding(
                        subject, at: span(passage.text, index, mention.range),
                        vi: "mục về năm \(planned) lại nêu việc phải làm của năm \(mention.value)",
                        en: "a section about \(planned) sets tasks for \(mention.value)", basis: ""))
            }
        }
    }
    return findings
}

private func isCited(_ range: Range<Int>, _ passage: Int, _ subject: Subject) -> Bool {
    !subject.citations.mentions(at: Span(passage, range)).isEmpty
}

/// "Đơn vị học tập năm X" with another year, where the report speaks of its own results.
private func results(_ subject: Subject) -> [Finding] {
    guard let year = subject.report.year else { return [] }
    let plans = PlannedYears(subject)
    var findings: [Finding] = []
    for (index, passage) in subject.report.passages.enumerated() where passage.kind == .paragraph {
        guard plans.year(above: index) == nil else { continue }
        for sentence in Sentences.of(passage.text) {
            let mentions = YearMention.all(passage.text, sentence)
            guard !mentions.contains(where: { $0.value == year.value }) else { continue }
            for mention in mentions where mention.value < year.value {
                guard isOwnResult(passage, index, sentence, mention.range, subject) else { continue }
                findings.append(
                    Check.wrongYear.finding(
                        subject, at: span(passage.text, index, mention.range),
                        vi: "báo cáo năm \(year.value) lại nói kết quả của năm \(mention.value)",
                        en: "the report for \(year.value) speaks of the results of \(mention.value)", basis: ""))
            }
        }
    }
    return findings
}

private let histories: PatternSet = [
    "so với", "kể từ", "từ năm", "giai đoạn", "tăng so", "giảm so", "trước đây", "đến nay", "năm trước", "ban hành",
    "thực hiện công văn", "theo công văn",
    "kế hoạch số", "quyết định số", "căn cứ",
]

private func isOwnResult(
    _ passage: Passage, _ index: Int, _ sentence: Range<Int>, _ digits: Range<Int>, _ subject: Subject
) -> Bool {
    let text = passage.text
    if text.contains(any: histories, in: sentence) { return false }
    if isCited(digits, index, subject) || passage.isWording(digits) { return false }
    // "Đơn vị học tập năm 2022", or a sentence that opens with "Năm 2022, …", "Trong năm 2022 …".
    if let title = text.first(of: titles, in: sentence.lowerBound..<digits.lowerBound),
        digits.lowerBound - title.range.upperBound < 16
    {
        return true
    }
    let start = LineStart.skippingLabel(text, from: sentence.lowerBound)
    let opens = text.end(of: .year, at: start) ?? text.end(of: "trong năm", at: start)
    return opens.map { text.skippingSpaces(from: $0) == digits.lowerBound } ?? false
}

/// A paper dated in the first half of the very year it assesses, or before it, or long after.
private func headDate(_ subject: Subject) -> [Finding] {
    let head = subject.report.letterhead
    guard let year = subject.report.year?.value, let line = head.dateLine, let written = head.year,
        subject.report.year?.span.passage != line.passage
    else { return [] }
    let isEarly = written < year || written == year && (head.month.map { (1...6).contains($0) } ?? false)
    guard isEarly else { return [] }
    return [
        Check.wrongYear.finding(
            subject, at: line,
            vi:
                "báo cáo cho năm \(year) lại ghi ngày lập trong năm \(written)\(head.month.map { ", tháng \($0)" } ?? "")",
            en: "a report for \(year) is dated in \(written), before the year is over", basis: "")
    ]
}
