import Criteria
import Registry

/// Tờ trình đề nghị đánh giá, công nhận: the first paper of the dossier that a unit files (điểm c khoản 1 Điều 10 Thông tư
/// 24/2023, điểm d khoản 1 Điều 9 Thông tư 25/2023). The circular of 2020 asks for the report alone (khoản 1 Điều 7), and
/// what goes with it then is that report.
struct Petition {
    let source: DossierSource
    let context: PaperContext

    func paper() -> Paper {
        let set = source.set
        let year = source.round.year
        var builder = PaperBuilder()
        builder.head(context.imprint, abbreviation: context.abbreviation)
        builder.title("Tờ trình", ["Về việc đề nghị \(set.act) \(set.honour) năm \(year)"])
        builder.addressees(context.imprint.addressees)
        builder.bases(context.bases(of: set))
        builder.text(
            "\(source.unit.name) đã tổ chức tự đánh giá theo các tiêu chí, chỉ tiêu của \(set.shortCitation)\(result).")
        builder.text(
            "\(source.unit.name) kính đề nghị \(source.round.receivingBody) xem xét, đánh giá \(road) công nhận \(asked) "
                + "năm \(year).")
        builder.text("Hồ sơ đề nghị gồm có:")
        builder.numbered(source.papers(of: "submission").map(\.name.vi))
        builder.text("Kính đề nghị \(source.round.receivingBody) quan tâm, xem xét./.")
        builder.end(context.imprint)
        builder.suggestion()
        return Paper(
            kind: .petition, subject: source.dossier.id.text, document: builder.document,
            fields: Fields(context, source))
    }

    /// What the unit found of itself, where it comes to something.
    private var result: String {
        source.ownVerdict.outcome == nil ? "" : ", kết quả: \(source.ownVerdict.statement)"
    }

    /// On to the one who decides, where that is not the receiving office itself.
    private var road: String {
        let round = source.round
        return DecidingOffice(round.decidingBody).body == round.receivingBody
            ? "và quyết định" : "và trình \(round.decidingBody) quyết định"
    }

    /// What is asked for: the level that the unit found of itself (điểm c khoản 1 Điều 10 Thông tư 24/2023).
    private var asked: String {
        let set = source.set
        let name = source.named
        if set.method == .points { return "kết quả \(set.act) \(set.honour) của \(name)" }
        guard let outcome = source.ownVerdict.outcome, outcome.isRecognisable else {
            return "\(name) đạt \(set.honour)"
        }
        return "\(name) đạt \(set.honour) \(outcome.phrase)"
    }
}
