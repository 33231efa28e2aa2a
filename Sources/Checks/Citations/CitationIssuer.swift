import Criteria
import Reports

extension Check {
    static let citationIssuer: Check = Check(
        name: "citation-issuer",
        title: Bilingual(
            vi: "Cơ quan ban hành văn bản viện dẫn ghi sai", en: "The issuer of a cited document is wrong"),
        severity: .error,
        basis: "Phụ lục I Nghị định 30/2020/NĐ-CP",
        why: Bilingual(
            vi: "Ký hiệu cho biết cơ quan ban hành; ghi cơ quan khác thì một trong hai sai",
            en: "A symbol tells the issuing body; if the text names another, one of the two is wrong"),
        remedy: Bilingual(
            vi: "Ghi đúng tên cơ quan ban hành trên văn bản gốc", en: "Name the body that the original names"),
        wrong: [
            Example("Thực hiện Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020 của ⟦Bộ Nội vụ⟧ quy định về đánh giá."),
            Example("Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2022 của ⟦Sở Nội vụ⟧ về việc ban hành Quy chế."),
            Example("Căn cứ Kế hoạch số 12/KH-SGDĐT ngày 05/3/2022 của ⟦UBND tỉnh⟧ về xây dựng xã hội học tập."),
            Example("Căn cứ Công văn số 453/UBND-KGVX ngày 20/9/2021 của ⟦Sở Giáo dục và Đào tạo⟧."),
            Example("Căn cứ Quyết định số 1521/QĐ-TTg ngày 06/10/2020 của ⟦Bộ Giáo dục và Đào tạo⟧."),
        ],
        right: [
            Example("Thông tư số 22/2020/TT-BGDĐT của Bộ GD&ĐT; Thông tư 24/2023/TT-BGDĐT của Bộ trưởng Bộ GD-ĐT."),
            Example("Quyết định số 2723/QĐ-UBND ngày 27/12/2021 của Chủ tịch UBND; Kế hoạch 5/KH-UBND của tỉnh."),
            Example("Quyết định số 281/QĐ-TTg của Thủ tướng Chính phủ; Quyết định số 1373/QĐ-TTg của Thủ tướng."),
            Example("Quyết định số 324/QĐ-KHVN ngày 25/10/2023 của Trung ương Hội Khuyến học Việt Nam."),
            Example("Công văn số 453/UBND-KGVX của Ủy ban nhân dân tỉnh; Quyết định số 3373/SNV của Sở Nội vụ."),
            Example("Kế hoạch số 5/KH-BCĐ ngày 05/3/2022 của UBND huyện; Kế hoạch số 7/KH-TH của Trường Tiểu học A."),
        ],
        find: { subject in
            let register = Register(subject.law)
            return subject.report.ownCitations.compactMap { mention in
                guard let issuer = mention.issuer, let fault = fault(mention, issuer.value, register) else {
                    return nil
                }
                return citationIssuer.finding(
                    subject, at: issuer.span, severity: fault.severity, vi: fault.text.vi, en: fault.text.en)
            }
        })
}

private func fault(
    _ mention: CitationMention, _ written: String, _ register: Register
) -> (severity: Severity, text: Bilingual)? {
    let name = IssuerName(written)
    if let match = register.match(mention), !match.instrument.issuers.isEmpty {
        let names = match.instrument.issuers.map(IssuerName.init)
        // A number without year may be another document of the same number.
        guard match.instrument.carriesYear || mention.date != nil else { return bySymbol(mention, name, written) }
        let agrees = names.contains { $0.agrees(with: name) || $0.agrees(with: name.withoutHead) }
        if agrees || IssuingBody(name) == nil { return nil }
        return (.error, registeredText(mention, written, match.instrument))
    }
    return bySymbol(mention, name, written)
}

/// The symbol names one body and the text another. Silent when either is not known for sure.
private func bySymbol(
    _ mention: CitationMention, _ name: IssuerName, _ written: String
) -> (severity: Severity, text: Bilingual)? {
    guard !mention.symbol.isEmpty, let symbolBody = IssuingBody(symbol: mention.symbol), let body = IssuingBody(name),
        symbolBody != body
    else { return nil }
    return (.error, symbolText(mention, written, symbolBody))
}

private func registeredText(_ mention: CitationMention, _ written: String, _ instrument: Instrument) -> Bilingual {
    Bilingual(
        vi: "Văn bản \(instrument.id) do \(instrument.issuers[0]) ban hành, báo cáo ghi của \(written)",
        en: "\(instrument.id) was issued by \(instrument.issuers[0]); the report says \(written)")
}

private func symbolText(_ mention: CitationMention, _ written: String, _ body: IssuingBody) -> Bilingual {
    Bilingual(
        vi: "Ký hiệu \(mention.code) là của \(body.name), báo cáo ghi của \(written)",
        en: "The symbol \(mention.code) is that of \(body.name); the report says \(written)")
}
