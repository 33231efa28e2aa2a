import Criteria
import Documents
import Registry

/// Thông báo that makes the results public (khoản 2 Điều 7 Thông tư 22/2020 "công bố công khai"; khoản 1 Điều 3 Thông tư
/// 24/2023 "thông báo công khai").
struct Announcement {
    let source: RoundSource
    let context: PaperContext

    private var set: CriteriaSet { source.set }
    private var round: Round { source.round }

    func paper() throws(Refusal) -> Paper {
        guard let decision = source.decision, let issue = decision.issue else { throw .notIssued }
        let tally = RoundTally(source)
        let office = DecidingOffice(round.decidingBody)
        let listed = tally.listed
        var builder = PaperBuilder()
        builder.head(context.imprint, abbreviation: context.abbreviation)
        builder.title("Thông báo", ["Công bố kết quả \(set.act) \(set.honour) năm \(round.year)"])
        builder.bases(
            context.bases(of: set)
                + ["Căn cứ Quyết định số \(issue.code) \(Figures.date(issue.date)) của \(office.authority)"])
        builder.text(
            "\(round.receivingBody) công bố công khai kết quả \(set.act) \(set.honour) năm \(round.year): "
                + "\(Figures.count(listed.count)) \(set.candidate) được công nhận, trong đó \(tally.summary(of: listed))."
        )
        builder.caption("Danh sách \(set.candidate) được công nhận")
        builder.units(listed, set, showsCodes: listed.contains { $0.recognition != nil })
        if let validity = set.procedure.validity {
            builder.text("Kết quả công nhận được \(validity.text) (\(validity.source.citation)).")
        }
        builder.text(
            "\(round.receivingBody) thông báo để các cơ quan, đơn vị, tổ chức và nhân dân được biết./.")
        builder.end(context.imprint)
        builder.suggestion()
        return Paper(
            kind: context.kind, subject: round.id.text, document: builder.document, fields: Fields(context, source))
    }
}
