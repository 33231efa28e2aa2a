import Criteria
import Registry

/// Tờ trình đề nghị đánh giá, công nhận: the first paper of the dossier that a unit files.
struct Petition {
    let source: DossierSource
    let imprint: Imprint
    let abbreviation: String?

    func paper() -> Paper {
        var builder = PaperBuilder()
        builder.head(imprint, abbreviation: abbreviation)
        builder.title("Tờ trình", ["Đề nghị đánh giá, công nhận “\(source.title)” năm \(source.round.year)"])
        builder.addressees(imprint.addressees)
        builder.bases(source.bases(imprint))
        builder.text(
            "Trên cơ sở kết quả tự đánh giá năm \(source.round.year), \(source.unit.name) kính đề nghị "
                + "\(source.round.receivingBody) xem xét, đánh giá và trình cấp có thẩm quyền công nhận "
                + "“\(source.title)” năm \(source.round.year)\(result).")
        builder.text("Hồ sơ kèm theo gồm có:")
        for (index, paper) in source.papers(of: "submission").enumerated() {
            builder.text(
                "\(index + 1). \(paper.name.vi)\(index == source.papers(of: "submission").count - 1 ? "." : ";")")
        }
        builder.text("\(source.unit.name) kính trình \(source.round.receivingBody) xem xét, quyết định./.")
        builder.end(imprint)
        builder.suggestion()
        return Paper(
            kind: .petition, subject: source.dossier.id.text, document: builder.document,
            fields: Fields(of: source, imprint))
    }

    /// What the unit found of itself, where it comes to something.
    private var result: String {
        source.ownVerdict.outcome.map { "; kết quả tự đánh giá: \($0.name.vi)" } ?? ""
    }
}
