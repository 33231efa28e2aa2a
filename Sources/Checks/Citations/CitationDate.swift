import Criteria
import Reports

extension Check {
    static let citationDate: Check = Check(
        name: "citation-date",
        title: Bilingual(vi: "Ngày của văn bản viện dẫn sai", en: "The date of a cited document is wrong"),
        severity: .error,
        basis: "Phụ lục I Nghị định 30/2020/NĐ-CP",
        why: Bilingual(
            vi: "Ngày không có trong lịch, không phải ngày của văn bản ấy, hoặc sau ngày báo cáo thì không thể đúng",
            en: "A day that no calendar has, that is not that document's, or that lies after the report cannot be right"
        ),
        remedy: Bilingual(
            vi: "Chép lại ngày, tháng, năm trên văn bản gốc", en: "Copy the date from the original"),
        wrong: [
            Example("Thực hiện Kế hoạch số 12/KH-UBND ngày ⟦31/02/2023⟧ của UBND huyện."),
            Example("Thực hiện Kế hoạch số 12/KH-UBND ⟦ngày 12 tháng 13 năm 2022⟧ của UBND huyện."),
            Example("Thực hiện Thông tư số 22/2020/TT-BGDĐT ngày ⟦08/6/2020⟧ của Bộ Giáo dục và Đào tạo."),
            Example("Thực hiện Thông tư số 15/2022/TT-BNV ngày ⟦05/3/2021⟧ của Bộ Nội vụ."),
            Example(
                """
                Số: 12/BC-PGDĐT
                Kon Rẫy, ngày 12 tháng 12 năm 2023
                BÁO CÁO
                Thực hiện Kế hoạch số 12/KH-UBND ngày ⟦15/12/2023⟧ của UBND huyện.
                """),
            Example("Theo Quyết định số 324/QĐ-KHVN ngày ⟦25/10/2022⟧ của Hội Khuyến học Việt Nam."),
        ],
        right: [
            Example(
                "Thực hiện Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020; Thông tư 24/2023/TT-BGDĐT ngày 11.12.2023."),
            Example("Kế hoạch số 12/KH-UBND ngày 29/02/2024; Quyết định số 281/QĐ-TTg ngày 05/3/2019 của Thủ tướng."),
            Example("Theo Quyết định số 324/QĐ-KHVN ngày 12/3/2021 của Hội Khuyến học tỉnh."),
            Example(
                """
                Tủa Chùa, ngày tháng 01 năm 2024
                BÁO CÁO
                Thực hiện Công văn số 58/SGDĐT-QLCL ngày 11/01/2024 của Sở Giáo dục và Đào tạo.
                """),
        ],
        find: { subject in
            let register = Register(subject.law)
            // The law's own words name no wrong date: one that stands there was miscopied.
            return subject.report.citations.compactMap { mention in
                guard let span = mention.dateSpan, let fault = fault(mention, register, subject.report) else {
                    return nil
                }
                return citationDate.finding(
                    subject, at: span, severity: fault.severity, vi: fault.text.vi, en: fault.text.en)
            }
        })
}

private func fault(
    _ mention: CitationMention, _ register: Register, _ report: Report
) -> (severity: Severity, text: Bilingual)? {
    guard mention.day != nil, mention.month != nil, mention.year != nil else { return nil }
    guard let date = mention.date else { return (.error, impossibleText(mention)) }
    if let match = register.match(mention), let right = match.instrument.date {
        if date == right { return nil }
        // A number without year comes back every year: the register may mean another document.
        return (match.instrument.carriesYear || date.year == right.year ? .error : .warning, otherText(mention, right))
    }
    if let year = year(inNumber: mention.number), date.year < year { return (.error, beforeText(mention, year)) }
    if let last = lastDay(of: report.letterhead), date > last { return (.error, afterText(mention, report)) }
    return nil
}

/// The year that a number carries: 2020 in `22/2020`.
private func year(inNumber number: String) -> Int? {
    let parts = number.split(separator: "/")
    guard parts.count == 2, parts[1].utf8.count == 4 else { return nil }
    return Int(parts[1])
}

/// The last day that a report may have been signed on, by what its head says.
private func lastDay(of letterhead: Letterhead) -> Day? {
    if let date = letterhead.date { return date }
    guard let year = letterhead.year else { return nil }
    let month = letterhead.month ?? 12
    guard (1...12).contains(month) else { return nil }
    return Day(year: year, month: month, day: Day.length(of: month, in: year))
}

private func impossibleText(_ mention: CitationMention) -> Bilingual {
    Bilingual(
        vi: "Không có ngày \(mention.dateText) trong lịch", en: "No calendar has the day \(mention.dateText)")
}

private func otherText(_ mention: CitationMention, _ right: Day) -> Bilingual {
    Bilingual(
        vi: "Ngày ghi cho văn bản \(mention.code) là \(mention.dateText), ngày đúng là \(right.vietnamese)",
        en: "\(mention.code) is dated \(mention.dateText) here; its date is \(right.vietnamese)")
}

private func beforeText(_ mention: CitationMention, _ year: Int) -> Bilingual {
    Bilingual(
        vi: "Ngày \(mention.dateText) trước năm \(year) trong số của văn bản \(mention.code)",
        en: "\(mention.dateText) lies before the year \(year) in the number \(mention.code)")
}

private func afterText(_ mention: CitationMention, _ report: Report) -> Bilingual {
    let head = report.letterhead
    let vi =
        head.date?.vietnamese
        ?? [head.month.map { "tháng \($0)" }, head.year.map { "năm \($0)" }]
        .compactMap(\.self).joined(separator: " ")
    let en =
        head.date?.vietnamese
        ?? [head.month.map { "\($0)/" }, head.year.map { "\($0)" }]
        .compactMap(\.self).joined()
    return Bilingual(
        vi: "Văn bản ngày \(mention.dateText) có sau ngày của báo cáo (\(vi))",
        en: "The document of \(mention.dateText) is later than the report (\(en))")
}
