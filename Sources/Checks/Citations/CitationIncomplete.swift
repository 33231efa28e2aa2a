import Criteria
import Reports

extension Check {
    static let citationIncomplete: Check = Check(
        name: "citation-incomplete",
        title: Bilingual(vi: "Văn bản viện dẫn thiếu số hoặc ngày", en: "A cited document lacks its number or date"),
        severity: .note,
        basis: "Phụ lục I Nghị định 30/2020/NĐ-CP",
        why: Bilingual(
            vi: "Số của nhiều loại văn bản lặp lại hằng năm; không có ngày thì không biết là văn bản nào",
            en: "The numbers of most documents come back every year; without a date nobody knows which is meant"),
        remedy: Bilingual(
            vi: "Ở lần viện dẫn đầu ghi đủ tên loại, số, ký hiệu, ngày ban hành và cơ quan ban hành",
            en: "Where a document is first cited, give kind, number, symbol, date and issuer"),
        wrong: [
            Example("Triển khai ⟦Quyết định số 281/QĐ-TTg⟧ của Thủ tướng Chính phủ một cách nghiêm túc."),
            Example("Căn cứ ⟦Kế hoạch số    /KH-UBND⟧ ngày 05/3/2022 của UBND huyện về đánh giá."),
            Example("Căn cứ Kế hoạch số 12/KH-UBND ⟦ngày … tháng 3 năm 2022⟧ của UBND huyện."),
            Example("Thực hiện ⟦Thông tư 22/2020⟧ của Bộ Giáo dục và Đào tạo, đơn vị báo cáo như sau."),
            Example(
                "Thực hiện ⟦Thông tư số 22/2020/TT-BGDĐT⟧ của Bộ Giáo dục và Đào tạo; Thông tư 22/2020/TT-BGDĐT.",
                year: 2023),
            Example(
                "Thực hiện ⟦Thông tư của Bộ Giáo dục và Đào tạo⟧ quy định về đánh giá, xếp loại Đơn vị học tập.",
                year: 2023),
        ],
        right: [
            Example("Quyết định số 281/QĐ-TTg ngày 20/02/2014 của Thủ tướng; tiếp tục Quyết định số 281/QĐ-TTg."),
            Example("Theo Quyết định số 324/QĐ-KHVN ở trên. Quyết định số 324/QĐ-KHVN ngày 25/10/2023."),
            Example("Luật Thi đua, Khen thưởng số 06/2022/QH15; Nghị định số 101/2017/NĐ-CP của Chính phủ."),
            Example("Thông tư số 22/2020/TT-BGDĐT; kết quả theo Thông tư 22/2020 ở trên."),
            Example(
                "Theo Thông tư số 22/2020/TT-BGDĐT của Bộ. Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ.",
                year: 2023),
            Example(
                "Thực hiện Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020. Theo Thông tư của Bộ Giáo dục và Đào tạo quy "
                    + "định về đánh giá, xếp loại Đơn vị học tập, đơn vị đạt loại tốt.", year: 2023),
            Example("Căn cứ các thông tư của Bộ về Đơn vị học tập; Thông tư 24/TT-BGDĐT/2023 của Bộ.", year: 2024),
            Example("Số: /BC-UBND\nPhổ Ninh, ngày tháng 01 năm 2025\nBÁO CÁO"),
        ],
        find: { subject in
            let register = Register(subject.law)
            let mentions = subject.report.citations
            let known = Known(
                dated: Set(mentions.filter { $0.year != nil }.map(\.key)),
                symbols: Set(mentions.filter { !$0.symbol.isEmpty }.map(\.number)),
                datedNumbers: Set(mentions.filter { $0.year != nil }.map(\.number)))
            var seen: Set<String> = []
            let numbered: [Finding] = subject.report.ownCitations.compactMap { mention in
                guard seen.insert(mention.key).inserted || mention.number.isEmpty,
                    let lack = lack(mention, known) ?? noDateOfBasis(mention, known, subject, register)
                else { return nil }
                let head = Span(
                    mention.span.passage, mention.span.range.lowerBound..<mention.codeSpan.range.upperBound)
                return citationIncomplete.finding(
                    subject, at: lack.isDate ? mention.dateSpan ?? head : head, vi: lack.text.vi, en: lack.text.en)
            }
            let unnumbered = UnnumberedCircular.first(in: subject, register).map { span in
                citationIncomplete.finding(subject, at: span, vi: noNumber.vi, en: noNumber.en)
            }
            return numbered + [unnumbered].compactMap(\.self)
        })
}

extension CitationMention {
    /// What tells two documents of a report apart: number and symbol.
    var key: String { "\(number)/\(symbol.uppercased())" }
}

private struct Lack {
    var text: Bilingual
    var isDate = false
}

/// What the report's citations tell between them.
private struct Known {
    /// Documents with a date, by number and symbol.
    var dated: Set<String>

    /// Numbers with a symbol.
    var symbols: Set<String>

    /// Numbers with a date.
    var datedNumbers: Set<String>
}

/// The circular that the report is judged by, nowhere dated: its number tells the year, but the first citation of a
/// document gives its date too. Laws are cited without.
private func noDateOfBasis(
    _ mention: CitationMention, _ known: Known, _ subject: Subject, _ register: Register
) -> Lack? {
    guard let set = subject.set, !subject.report.isBareSheet, mention.kind != nil, !mention.isMisordered,
        !known.datedNumbers.contains(mention.number), let match = register.match(mention), match.symbol == .same,
        set.isOf(match.instrument)
    else { return nil }
    return Lack(text: noDate(mention))
}

private func lack(_ mention: CitationMention, _ known: Known) -> Lack? {
    if mention.number.isEmpty { return Lack(text: noNumber) }
    if mention.symbol.isEmpty { return known.symbols.contains(mention.number) ? nil : Lack(text: noSymbol(mention)) }
    // Where the number carries the year the date is no more needed to find the document.
    guard mention.kind != nil, !mention.isMisordered, !mention.number.contains("/") else { return nil }
    if mention.dateSpan != nil { return mention.day == nil ? Lack(text: noDay(mention), isDate: true) : nil }
    return known.dated.contains(mention.key) ? nil : Lack(text: noDate(mention))
}

private let noNumber = Bilingual(
    vi: "Văn bản được viện dẫn chưa ghi số", en: "The cited document has no number")

private func noSymbol(_ mention: CitationMention) -> Bilingual {
    Bilingual(
        vi: "Văn bản số \(mention.number) không ghi ký hiệu ở chỗ nào trong báo cáo",
        en: "Document \(mention.number) is nowhere in the report given its symbol")
}

private func noDay(_ mention: CitationMention) -> Bilingual {
    Bilingual(
        vi: "Văn bản \(mention.code) ghi thiếu ngày ban hành", en: "The date of \(mention.code) lacks its day")
}

private func noDate(_ mention: CitationMention) -> Bilingual {
    Bilingual(
        vi: "Văn bản \(mention.code) không ghi ngày ban hành ở chỗ nào trong báo cáo",
        en: "The report nowhere gives the date of \(mention.code)")
}
