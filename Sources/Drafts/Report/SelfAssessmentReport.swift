import Criteria
import Documents
import Registry

/// Báo cáo tự đánh giá: what a unit says of its year, criterion by criterion, and what it comes to.
struct SelfAssessmentReport {
    let source: DossierSource
    let imprint: Imprint
    let abbreviation: String?
    let law: Law
    let form: PaperForm

    func paper() -> Paper {
        let assessed = AssessedDossier(source)
        return Paper(
            kind: .selfAssessment, subject: source.dossier.id.text, document: text(assessed).document,
            fields: Fields(ofAssessment: assessed, imprint))
    }

    private func text(_ assessed: AssessedDossier) -> ReportText {
        let words = RemarkSections(remarks: assessed.remarks, year: source.round.year)
        var sections = SectionList()
        GeneralInformation(source: source).add(to: &sections)
        switch source.set.method {
        case .points: ScoredResults(assessed: assessed, form: form).add(to: &sections)
        case .levels: JudgedResults(assessed: assessed).add(to: &sections)
        }
        words.addAssessment(to: &sections)
        Conclusion(assessed: assessed).add(to: &sections)
        words.addOutlook(to: &sections)
        return ReportText(
            head: PaperHead(imprint, abbreviation: abbreviation), kind: "BÁO CÁO", title: [title],
            addressees: imprint.addressees, opening: [.text(opening)], sections: sections.all,
            closing: [.text(closing)],
            end: PaperEnd(imprint, body: imprint.committee, isAddressed: !imprint.addressees.isEmpty),
            annexes: annexes(assessed))
    }

    /// As the circular names the paper, and the year.
    private var title: String {
        "\(source.paperSubject(beginning: "Báo cáo ") ?? "Tự đánh giá “\(source.title)”") năm \(source.round.year)"
    }

    private var opening: String {
        let bases = law.bases(of: source.set) + imprint.bases
        return "Thực hiện \(bases.joined(separator: "; ")), \(source.unit.name) báo cáo kết quả tự đánh giá "
            + "“\(source.title)” năm \(source.round.year) như sau:"
    }

    private var closing: String {
        let receiver = imprint.addressees.first.map { ", kính gửi \($0) xem xét, tổng hợp" } ?? ""
        return "Trên đây là báo cáo kết quả tự đánh giá “\(source.title)” năm \(source.round.year) của "
            + "\(source.unit.name)\(receiver)./."
    }

    /// The score table, where the text only tells.
    private func annexes(_ assessed: AssessedDossier) -> [ReportText.Annex] {
        guard source.set.method == .points, form.layout == .annex else { return [] }
        let number = PaperHead(imprint, abbreviation: abbreviation).number ?? ""
        let day = imprint.date.map(Figures.date) ?? "ngày     tháng     năm 20…"
        return [
            ReportText.Annex(
                label: "PHỤ LỤC",
                title: ["Bảng điểm tự đánh giá “\(source.title)” năm \(source.round.year)"],
                note: "(Kèm theo Báo cáo \(number.lowercasedFirst.replacingColon) \(day) của \(source.unit.name))",
                blocks: [.table(ScoreTable(assessed: assessed, form: form).table)])
        ]
    }
}

extension DossierSource {
    /// What a paper of the unit's dossier is about, by the name that the circular gives it; `nil` where it names none.
    func paperSubject(beginning kind: String) -> String? {
        let names = papers(of: "submission").map(\.name.vi)
        guard let name = names.first(where: { $0.hasPrefix(kind) }) else { return nil }
        let subject = name.dropFirst(kind.count)
        return subject.prefix(1).uppercased() + subject.dropFirst()
    }
}

extension String {
    /// `số 05/BC-PGDĐT` of `số: 05/BC-PGDĐT`.
    fileprivate var replacingColon: String {
        hasPrefix("số: ") ? "số " + dropFirst("số: ".count) : self
    }
}
