import Criteria
import Documents
import Registry

/// Bản tổng hợp kết quả tự đánh giá các tiêu chí, chỉ tiêu: one table over all items, with what they come to.
struct SelfSummary {
    let source: DossierSource
    let imprint: Imprint
    let law: Law

    func paper() -> Paper {
        let assessed = AssessedDossier(source)
        return Paper(
            kind: .selfSummary, subject: source.dossier.id.text, document: text(assessed).document,
            fields: Fields(ofAssessment: assessed, imprint))
    }

    private func text(_ assessed: AssessedDossier) -> ReportText {
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
            opening: lines.map { .text($0) } + [.table(table(assessed))],
            closing: Conclusion(assessed: assessed).blocks,
            end: PaperEnd(
                recipients: [], authority: imprint.authority(body: imprint.committee),
                signer: imprint.signer?.name ?? ""), isLandscape: true)
    }

    private func table(_ assessed: AssessedDossier) -> Table {
        source.set.method == .points ? SummaryTable.ofPoints(assessed) : SummaryTable.ofLevels(assessed)
    }
}
