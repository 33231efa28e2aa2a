import Criteria
import Documents
import Reports

extension Check {
    static let citationUnknown: Check = Check(
        name: "citation-unknown",
        title: Bilingual(
            vi: "Văn bản của trung ương chưa đối chiếu được", en: "A national instrument could not be compared"),
        severity: .note,
        basis: "",
        why: Bilingual(
            vi: "Khuê chỉ đối chiếu được các văn bản có trong sổ đăng ký; văn bản khác phải do người đọc kiểm tra",
            en: "Khuê can compare only what its register holds; other instruments are for the reader to look up"),
        remedy: Bilingual(
            vi: "Tra văn bản này trên cơ sở dữ liệu quốc gia về văn bản pháp luật",
            en: "Look the instrument up in the national database of legal documents"),
        wrong: [
            Example("Thực hiện Thông tư số ⟦23/2020/TT-BGDĐT⟧ ngày 06/8/2020 của Bộ Giáo dục và Đào tạo."),
            Example("Thực hiện Quyết định số ⟦281/QĐ-TTg⟧ của Thủ tướng về đẩy mạnh phong trào học tập suốt đời."),
        ],
        right: [
            Example("Thực hiện Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020; Thông tư 24/2023/TT-BGDĐT."),
            Example("Thực hiện Thông tư số 24/TT-BGDĐT/2023 của Bộ; Thông tư số 99/TT-BGDĐT/2023 của Bộ."),
            Example("Thực hiện Thông tư 22/2020/TT-BGD ngày 06/8/2020 của Bộ GD&ĐT."),
            Example("Kế hoạch số 452/KH-UBND ngày 20/9/2021 của UBND tỉnh về xây dựng xã hội học tập."),
            Example("Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 về đánh giá, xếp loại chất lượng cán bộ."),
        ],
        find: { subject in
            let register = Register(subject.law)
            var seen: Set<String> = []
            return subject.report.ownCitations.compactMap { mention in
                guard isNational(mention), !mention.isMisordered, register.match(mention) == nil,
                    isOfThisField(mention, subject.report), seen.insert(mention.key).inserted
                else { return nil }
                return citationUnknown.finding(
                    subject, at: mention.codeSpan,
                    vi: "Văn bản \(mention.code) không có trong sổ đăng ký, chưa đối chiếu được",
                    en: "\(mention.code) is not in the register and could not be compared")
            }
        })
}

/// By its symbol: a body of the centre.
private func isNational(_ mention: CitationMention) -> Bool {
    guard !mention.isPartyStyle, !mention.number.isEmpty else { return false }
    switch IssuingBody(symbol: mention.symbol) {
    case .government, .primeMinister, .nationalAssembly, .ministryOfEducation, .studyPromotion: return true
    default: return false
    }
}

/// Whether the sentence is about learning units and what belongs to them; the ministry's own are taken to be.
private func isOfThisField(_ mention: CitationMention, _ report: Report) -> Bool {
    switch IssuingBody(symbol: mention.symbol) {
    case .ministryOfEducation, .studyPromotion: return true
    default:
        let text = report.passages[mention.span.passage].text
        let sentence = text.sentence(around: mention.span.range)
        return fieldWords.contains { text.contains($0, in: sentence) }
    }
}

private let fieldWords: PatternSet = [
    "học tập suốt đời", "xã hội học tập", "đơn vị học tập", "công dân học tập", "cộng đồng học tập", "khuyến học",
    "gia đình học tập", "dòng họ học tập", "đơn vị học",
]
