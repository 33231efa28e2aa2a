import Criteria
import Documents
import Reports

extension Check {
    static let selfPetition = Check(
        name: "self-petition",
        title: Bilingual(vi: "Đơn vị kiến nghị với chính mình", en: "A unit petitions itself"),
        severity: .warning,
        basis: "nội dung kiến nghị, đề xuất của báo cáo",
        why: Bilingual(
            vi: "kiến nghị gửi chính đơn vị báo cáo là dấu hiệu chép từ báo cáo của đơn vị khác",
            en: "a petition to the unit that reports is a sign of copying from another's report"),
        remedy: Bilingual(
            vi: "sửa lại cơ quan nhận kiến nghị, hoặc bỏ kiến nghị này",
            en: "name the body that should receive the petition, or drop it"),
        wrong: [
            Example(
                """
                Phòng Giáo dục và Đào tạo huyện Kon Rẫy báo cáo tự đánh giá, xếp loại Đơn vị học tập năm 2023, cụ thể như sau:
                4. Kiến nghị, đề xuất
                Đề nghị ⟦Phòng GD&ĐT⟧ có kế hoạch tổ chức tập huấn cho đội ngũ cán bộ.
                """)
        ],
        right: [
            Example(
                """
                Phòng Giáo dục và Đào tạo huyện Kon Rẫy báo cáo tự đánh giá, xếp loại Đơn vị học tập năm 2023, cụ thể như sau:
                4. Kiến nghị, đề xuất
                Đề nghị Sở GD&ĐT có kế hoạch tổ chức tập huấn cho đội ngũ cán bộ.
                """)
        ],
        find: findSelfPetitions)
}

private let leads: PatternSet = [
    "đề nghị", "kính đề nghị", "kiến nghị", "đề xuất", "kiến nghị với", "đề xuất với", "đối với", "kiến nghị đối với",
]

private func findSelfPetitions(_ subject: Subject) -> [Finding] {
    guard let unit = subject.report.unit else { return [] }
    let own = BodyName(unit.name)
    var findings: [Finding] = []
    for (index, passage) in subject.report.passages.enumerated() where passage.kind == .paragraph {
        guard passage.text.contains(.propose) || passage.text.contains(.petition) || passage.text.contains(.suggest)
        else { continue }
        for sentence in Sentences.of(passage.text) {
            let start = LineStart.skippingLabel(passage.text, from: sentence.lowerBound)
            guard let lead = passage.text.end(ofAny: leads, at: start) else { continue }
            let name = passage.text.skippingSpaces(from: lead)
            guard let mention = subject.names.mention(at: name, in: passage.text),
                own.isSame(as: BodyName(passage.text.string(mention.range)))
            else { continue }
            findings.append(
                Check.selfPetition.finding(
                    subject, at: Span(index, mention.range),
                    vi: "báo cáo của \(unit.name) lại đề nghị chính “\(passage.text.string(mention.range))”",
                    en: "the report of \(unit.name) petitions itself", basis: ""))
        }
    }
    return findings
}
