import Criteria
import Reports

extension Check {
    static let citationExpired: Check = Check(
        name: "citation-expired",
        title: Bilingual(
            vi: "Căn cứ vào văn bản không còn hoặc chưa có hiệu lực cho năm báo cáo",
            en: "The report rests on an instrument that does not govern its year"),
        severity: .error,
        basis: "điều khoản hiệu lực của văn bản được viện dẫn",
        why: Bilingual(
            vi: "Kết quả của một năm được đánh giá theo văn bản áp dụng cho năm đó; căn cứ vào văn bản khác thì không "
                + "được công nhận",
            en: "A year's results are judged by the instrument that governs that year; on another basis they are not "
                + "recognised"),
        remedy: Bilingual(
            vi: "Thay bằng văn bản áp dụng cho năm báo cáo và đánh giá lại theo văn bản đó",
            en: "Cite the instrument that governs the year, and assess by it"),
        wrong: [
            Example(
                """
                BÁO CÁO
                Kết quả đánh giá, công nhận “Đơn vị học tập” năm 2024
                Thực hiện ⟦Thông tư số 22/2020/TT-BGDĐT⟧ ngày 06/8/2020 của Bộ Giáo dục và Đào tạo, đơn vị báo cáo:
                """, year: 2024, set: "tt24-2023-huyen"),
            Example(
                """
                BÁO CÁO
                Kết quả đánh giá, xếp loại “Đơn vị học tập” năm 2022
                Đơn vị đã tự đánh giá theo ⟦Thông tư số 24/2023/TT-BGDĐT⟧ của Bộ Giáo dục và Đào tạo.
                """, year: 2022, set: "tt22-2020"),
        ],
        right: [
            Example(
                "Thực hiện Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ Giáo dục và Đào tạo, đơn vị báo cáo:",
                year: 2023, set: "tt22-2020"),
            Example(
                "Thực hiện Thông tư số 24/2023/TT-BGDĐT (bãi bỏ Thông tư số 22/2020/TT-BGDĐT) năm 2024.", year: 2024,
                set: "tt24-2023-huyen"),
            Example(
                """
                BÁO CÁO
                Kết quả đánh giá, xếp loại “Đơn vị học tập” năm 2023
                III. NHIỆM VỤ TRỌNG TÂM NĂM 2024
                - Tuyên truyền, phổ biến, triển khai thực hiện Thông tư số 24/2023/TT-BGDĐT ngày 11/12/2023.
                - Tổ chức đánh giá năm 2024 theo quy định của Thông tư số 24/2023/TT-BGDĐT.
                IV. KIẾN NGHỊ
                - Tập huấn việc đánh giá theo Thông tư số 24/2023/TT-BGDĐT ngày 11/12/2023.
                """, year: 2023, set: "tt22-2020"),
            Example(
                "Năm 2022, đơn vị đã được xếp loại tốt theo Thông tư số 22/2020/TT-BGDĐT.", year: 2024,
                set: "tt24-2023-huyen"),
        ],
        find: { subject in
            guard let year = subject.report.year?.value else { return [] }
            let register = Register(subject.law)
            return subject.report.ownCitations.compactMap { mention in
                guard let match = register.match(mention),
                    let fault = fault(match.instrument, mention, year, subject)
                else { return nil }
                let span = Span(
                    mention.span.passage, mention.span.range.lowerBound..<mention.codeSpan.range.upperBound)
                return citationExpired.finding(
                    subject, at: span, severity: fault.severity, vi: fault.text.vi, en: fault.text.en,
                    basis: match.instrument.source.citation)
            }
        })
}

private func fault(
    _ instrument: Instrument, _ mention: CitationMention, _ year: Int, _ subject: Subject
) -> (severity: Severity, text: Bilingual)? {
    guard let fault = mismatch(instrument, year, subject) else { return nil }
    let context = CitationContext(mention, in: subject)
    guard context.isBasis, !context.isMentionOnly, !context.isAboutWhatComes,
        context.years.allSatisfy({ $0 == year })
    else { return nil }
    return fault
}

/// Whether an instrument cannot be the basis of a report for a year, whoever cites it.
private func mismatch(
    _ instrument: Instrument, _ year: Int, _ subject: Subject
) -> (severity: Severity, text: Bilingual)? {
    let sets = subject.law.sets.filter { $0.isOf(instrument) }
    guard sets.isEmpty else {
        guard let set = subject.set, !set.isOf(instrument), sets.allSatisfy({ $0.subject == set.subject }),
            !sets.contains(where: { $0.governs(year: year) })
        else { return nil }
        return (.error, notOfYearText(instrument, year, set))
    }
    if let last = instrument.inForceUntil, last.year < year { return (.warning, goneText(instrument, last, year)) }
    if let first = instrument.inForceFrom, first.year > year + 1 { return (.warning, notYetText(instrument, first)) }
    return nil
}

private func notOfYearText(_ instrument: Instrument, _ year: Int, _ set: CriteriaSet) -> Bilingual {
    Bilingual(
        vi: "Báo cáo năm \(year) căn cứ vào \(instrument.id); năm này áp dụng \(set.instrument)",
        en: "The report for \(year) rests on \(instrument.id); that year is governed by \(set.instrument)")
}

private func goneText(_ instrument: Instrument, _ last: Day, _ year: Int) -> Bilingual {
    let replaced = instrument.replacedBy
    return Bilingual(
        vi: "\(instrument.id) hết hiệu lực từ sau ngày \(last.vietnamese)"
            + (replaced.map { ", đã có \($0) thay thế" } ?? ""),
        en: "\(instrument.id) was in force until \(last.vietnamese)" + (replaced.map { "; \($0) replaced it" } ?? ""))
}

private func notYetText(_ instrument: Instrument, _ first: Day) -> Bilingual {
    Bilingual(
        vi: "\(instrument.id) đến ngày \(first.vietnamese) mới có hiệu lực",
        en: "\(instrument.id) takes force on \(first.vietnamese) only")
}
