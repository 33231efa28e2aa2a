import Criteria
import Reports

extension Check {
    static let citationKind: Check = Check(
        name: "citation-kind",
        title: Bilingual(
            vi: "Tên loại văn bản và ký hiệu không khớp nhau",
            en: "The kind of a cited document and its symbol disagree"),
        severity: .warning,
        basis: "Phụ lục III Nghị định 30/2020/NĐ-CP",
        why: Bilingual(
            vi:
                "Quyết định có ký hiệu QĐ, kế hoạch có KH, công văn không có chữ viết tắt tên loại; ghi khác đi thì không "
                + "biết minh chứng là văn bản nào",
            en:
                "A decision carries QĐ, a plan KH, an official letter none; written otherwise nobody knows which document "
                + "is meant"),
        remedy: Bilingual(
            vi: "Xem lại bản gốc, sửa tên loại hoặc ký hiệu cho khớp",
            en: "Look at the original and correct the kind or the symbol"),
        wrong: [
            Example("- ⟦Quyết định số 3373/SNV⟧ ngày 12/7/2021 của Sở Nội vụ về việc ban hành Quy chế."),
            Example("- ⟦Báo cáo số 603/SNV-VP⟧ ngày 25/10/2021 về công tác thi hành pháp luật."),
            Example("Căn cứ ⟦Kế hoạch số 12/QĐ-UBND⟧ ngày 05/3/2022 của UBND huyện."),
            Example("Căn cứ ⟦Công văn số 12/KH-UBND⟧ ngày 05/3/2022 của UBND huyện."),
            Example("Căn cứ ⟦Thông tư số 324/QĐ-KHVN⟧ ngày 25/10/2023."),
        ],
        right: [
            Example("Quyết định số 281/QĐ-TTg; Kế hoạch số 452/KH-UBND; Tờ trình số 5/TTr-UBND; Báo cáo số 61/BC-SNV."),
            Example("Công văn số 453/UBND-KGVX; Văn bản số 3978/UBND-KGVX; Văn bản số 12/KH-UBND ngày 05/3/2022."),
            Example("Quyết định ban hành Quy chế số 12/QĐ-UBND; văn bản hướng dẫn số 3978/UBND-KGVX ngày 23/11/2022."),
            Example("Kế hoạch số 41-KH/TU ngày 08/11/2021; Quy định số 37-QĐ/TW ngày 25/10/2021."),
            Example("Luật Thi đua, Khen thưởng số 06/2022/QH15; Nghị định số 30/2020/NĐ-CP ngày 05/3/2020."),
            Example("Công văn số 12/TT-HC ngày 05/3/2022 của Trung tâm; Kế hoạch số 12/KHTC-TH ngày 05/3/2022."),
        ],
        find: { subject in
            subject.report.ownCitations.compactMap { mention in
                guard let text = disagreement(mention, subject.law) else { return nil }
                let span = Span(
                    mention.span.passage, mention.span.range.lowerBound..<mention.codeSpan.range.upperBound)
                return citationKind.finding(subject, at: span, vi: text.vi, en: text.en)
            }
        })
}

private func disagreement(_ mention: CitationMention, _ law: Law) -> Bilingual? {
    // The Party has abbreviations of its own.
    guard !mention.isPartyStyle, !mention.symbol.isEmpty, let kind = law.documentKind(named: mention.kind) else {
        return nil
    }
    let parts = SymbolParts(mention.symbol)
    let other = law.documentKind(abbreviated: parts.groups[0])
    guard let abbreviation = kind.abbreviation else {
        guard kind.name == "công văn", parts.groups.count > 1, let other, !isAlsoBody(parts.groups[0]) else {
            return nil
        }
        return letterText(mention, other)
    }
    if parts.head == SymbolParts.folded(abbreviation) { return nil }
    if let other, other.abbreviation != nil {
        return parts.groups.count > 1 ? otherKindText(mention, kind, other) : nil
    }
    // `KHTC-TH` begins like a plan's abbreviation: a body's own name may.
    return parts.head.hasPrefix(SymbolParts.folded(abbreviation)) ? nil : noKindText(mention, abbreviation)
}

/// Whether an abbreviation of a kind is as often that of a body: Trung tâm, Cục Thuế, Công đoàn, Hội đồng …
private func isAlsoBody(_ group: String) -> Bool {
    ["TT", "CT", "CĐ", "TC", "HĐ", "DA", "ĐA", "PA", "QC", "SL", "PC", "PG", "PB"].contains(group)
}

private func noKindText(_ mention: CitationMention, _ abbreviation: String) -> Bilingual {
    let kind = mention.kind ?? ""
    return Bilingual(
        vi: "Ghi là \(kind) nhưng ký hiệu \(mention.code) không có chữ viết tắt “\(abbreviation)”",
        en: "Called “\(kind)”, yet the symbol \(mention.code) lacks the abbreviation “\(abbreviation)”")
}

private func otherKindText(_ mention: CitationMention, _ kind: DocumentKind, _ other: DocumentKind) -> Bilingual {
    Bilingual(
        vi: "Ghi là \(kind.name) nhưng ký hiệu \(mention.code) là của \(other.name)",
        en: "Called “\(kind.name)”, yet the symbol \(mention.code) is that of a “\(other.name)”")
}

private func letterText(_ mention: CitationMention, _ other: DocumentKind) -> Bilingual {
    Bilingual(
        vi:
            "Ghi là công văn nhưng ký hiệu \(mention.code) là của \(other.name); công văn không có chữ viết tắt tên loại",
        en: "Called an official letter, yet \(mention.code) is the symbol of a “\(other.name)”; letters carry none")
}
