import Criteria
import Documents
import Registry

/// Bản tổng hợp kết quả tự đánh giá các tiêu chí, chỉ tiêu: one table over all items, with what they come to.
struct SelfSummary {
    let source: DossierSource
    let imprint: Imprint
    let law: Law

    func paper() -> Paper {
        Paper(
            kind: .selfSummary, subject: source.dossier.id.text, document: text.document,
            fields: Fields(ofAssessment: source, imprint))
    }

    private var text: ReportText {
        let kind = "Bản tổng hợp "
        let subject = source.paperSubject(beginning: kind) ?? "Kết quả tự đánh giá các tiêu chí"
        var lines = ["- Tên đơn vị: \(source.unit.name)"]
        if source.set.subject == .unit, let members = source.dossier.assessment.headcounts["members"] {
            lines.append("- Tổng số thành viên: \(Figures.plain(members)) người")
        }
        lines.append("- Căn cứ: \(law.bases(of: source.set).joined(separator: "; "))")
        return ReportText(
            head: PaperHead(imprint, abbreviation: nil, isNumbered: false), kind: "BẢN TỔNG HỢP",
            title: [subject, "“\(source.title)” năm \(source.round.year)"],
            opening: lines.map { .text($0) } + [.table(table)], closing: Conclusion(source: source).blocks,
            end: PaperEnd(
                recipients: [], authority: imprint.authority(body: imprint.committee),
                signer: imprint.signer?.name ?? ""), isLandscape: true)
    }

    private var table: Table {
        source.set.method == .points
            ? SummaryTable.ofPoints(source) : SummaryTable.ofLevels(source)
    }
}
