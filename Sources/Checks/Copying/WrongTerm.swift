import Criteria
import Documents
import Reports

extension Check {
    static let wrongTerm = Check(
        name: "wrong-term",
        title: Bilingual(vi: "Dùng từ của thông tư khác", en: "A term of another circular"),
        severity: .warning,
        basis: "thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi:
                "từ năm đánh giá 2024 đơn vị học tập được công nhận theo mức độ, không còn chấm điểm, xếp loại; trước đó thì ngược lại",
            en:
                "since 2024 learning units are recognised by level, no longer scored and rated; before it was the other way"
        ),
        remedy: Bilingual(
            vi:
                "dùng đúng từ của thông tư: “đánh giá, công nhận” và “mức độ” (từ 2024), “đánh giá, xếp loại” (2020-2023)",
            en: "use the circular's own term: recognition and level since 2024, rating for 2020-2023"),
        wrong: [
            Example("Đơn vị tự đánh giá, ⟦xếp loại⟧ Đơn vị học tập năm 2024 đạt loại Tốt.", year: 2024, kind: "agency"),
            Example(
                "Tổ chức đánh giá, ⟦xếp loại⟧ “Đơn vị học tập” năm 2024 theo quy định của Thông tư số 24/2023/TT-BGDĐT.",
                year: 2023,
                kind: "agency"),
        ],
        right: [
            Example(
                "Đơn vị tự đánh giá “Đơn vị học tập” năm 2024; viên chức được đánh giá, xếp loại hoàn thành tốt nhiệm vụ.",
                year: 2024, kind: "agency"),
            Example("Đơn vị tự đánh giá, xếp loại Đơn vị học tập năm 2023 đạt loại Tốt.", year: 2023, kind: "agency"),
        ],
        find: findTerms)
}

private func findTerms(_ subject: Subject) -> [Finding] {
    guard let set = subject.set, set.subject == .unit else { return [] }
    var findings: [Finding] = []
    for (index, passage) in subject.report.passages.enumerated() {
        for sentence in Sentences.of(passage.text) {
            if let (term, governing) = rating(passage.text, sentence, subject, set), !passage.isWording(term) {
                findings.append(finding(subject, Span(index, term), set, governing))
            }
        }
    }
    return findings + levels(subject, set) + ratings(subject, set)
}

private let units: PatternSet = ["đơn vị học tập", "ĐVHT"]

/// "xếp loại … Đơn vị học tập" where the sentence is about a year or a circular of levels.
private func rating(
    _ text: FoldedText, _ sentence: Range<Int>, _ subject: Subject, _ set: CriteriaSet
) -> (term: Range<Int>, governing: CriteriaSet)? {
    guard let term = text.first(.rating, in: sentence),
        let unit = text.first(of: units, in: term.upperBound..<sentence.upperBound),
        unit.range.lowerBound - term.upperBound < 24
    else { return nil }
    let after = unit.range.upperBound..<sentence.upperBound
    let year = YearMention.first(text, after) ?? (set.method == .levels ? subject.report.year?.value : nil)
    let law = citedSet(text, sentence, subject)
    let governing = year.flatMap { subject.law.set(for: $0, subject: .unit, tier: .district) } ?? law ?? set
    // A history of the old circular inside a new report is no mistake.
    if let law, law.method == .points { return nil }
    return governing.method == .levels ? (term, governing) : nil
}

/// The set of a circular that the sentence names by number.
private func citedSet(_ text: FoldedText, _ sentence: Range<Int>, _ subject: Subject) -> CriteriaSet? {
    subject.law.sets.first { set in
        let number = set.instrument.split(separator: "/").prefix(2).joined(separator: "/")
        return text.first(Pattern(number), in: sentence) != nil
    }
}

/// "mức độ 1" claimed in a year of points.
private func levels(_ subject: Subject, _ set: CriteriaSet) -> [Finding] {
    guard set.method == .points, subject.report.purpose == .selfAssessment else { return [] }
    return subject.report.declared.levels.filter { stated in
        let text = subject.report.passages[stated.span.passage].text
        let sentence = Sentences.around(stated.span.range.lowerBound, in: text)
        return text.first(.learningUnit, in: sentence) != nil
            && YearMention.first(text, sentence).map { set.governs(year: $0) } ?? true
    }.map { finding(subject, $0.span, set, set) }
}

/// "Xếp loại: Tốt" in a year of levels.
private func ratings(_ subject: Subject, _ set: CriteriaSet) -> [Finding] {
    guard set.method == .levels, subject.report.purpose == .selfAssessment else { return [] }
    return subject.report.declared.ratings.filter { stated in
        let text = subject.report.passages[stated.span.passage].text
        let sentence = Sentences.around(stated.span.range.lowerBound, in: text)
        // "xếp loại Đơn vị học tập … đạt loại Tốt" is told once.
        return rating(text, sentence, subject, set) == nil
            && YearMention.first(text, sentence).map { set.governs(year: $0) } ?? true
    }.map { finding(subject, $0.span, set, set) }
}

private func finding(
    _ subject: Subject, _ span: Span, _ set: CriteriaSet, _ governing: CriteriaSet
) -> Finding {
    let word = subject.report.text(span)
    return Check.wrongTerm.finding(
        subject, at: span, severity: set.method == .levels ? .warning : .note,
        vi: "“\(word)” không phải là từ của \(governing.source.instrument)",
        en: "“\(word)” is not a term of \(governing.source.instrument)", basis: governing.source.instrument)
}
