import Criteria
import Documents
import Registry

/// Tờ trình to the one who decides, with the list and the papers that go with it (điểm đ khoản 2 Điều 10 Thông tư 24/2023,
/// điểm đ khoản 2 Điều 9 Thông tư 25/2023). The circular of 2020 has the office submit the results and names no papers
/// (khoản 2 Điều 7); list and draft decision go with it then.
struct Proposal {
    let source: RoundSource
    let context: PaperContext

    private var set: CriteriaSet { source.set }
    private var round: Round { source.round }

    func paper() throws(Refusal) -> Paper {
        let tally = RoundTally(source)
        let listed = tally.listed
        guard !listed.isEmpty else { throw .nothingRecognisable }
        let decider = DecidingOffice(round.decidingBody).authority
        var builder = PaperBuilder()
        builder.head(context.imprint, abbreviation: context.abbreviation)
        builder.title("Tờ trình", ["Về việc đề nghị công nhận \(object) năm \(round.year)"])
        builder.addressees(context.imprint.addressees)
        builder.bases(context.bases(of: set))
        builder.text(
            "Trên cơ sở kết quả \(set.appraising) hồ sơ năm \(round.year), \(writer) kính trình \(decider) xem xét, quyết định "
                + "công nhận \(object) năm \(round.year) đối với \(Figures.count(listed.count)) \(set.candidate), cụ thể: "
                + "\(tally.summary(of: listed)).")
        builder.caption("Danh sách đề nghị công nhận")
        builder.units(listed, set)
        builder.text("Hồ sơ trình kèm theo gồm có:")
        builder.numbered(papers)
        builder.text("Kính trình \(decider) xem xét, quyết định./.")
        builder.end(context.imprint)
        builder.suggestion()
        return Paper(
            kind: context.kind, subject: round.id.text, document: builder.document, fields: Fields(context, source))
    }

    /// What is recognised: the title, or the results where everybody is rated.
    private var object: String {
        return set.method == .points ? "kết quả \(set.act) \(set.honour)" : set.honour
    }

    /// Who submits: the council itself, where the head of the office decides.
    private var writer: String {
        context.imprint.issuer.hasPrefix("Hội đồng") ? set.panelShort : round.receivingBody
    }

    /// What the circular names besides this paper itself.
    private var papers: [String] {
        let named = set.procedure.papers.filter { $0.dossier == "proposal" && !$0.name.vi.hasPrefix("Tờ trình") }
            .map(\.name.vi)
        return named.isEmpty
            ? ["Báo cáo kết quả kiểm tra và danh sách các \(set.candidate)", "Dự thảo Quyết định công nhận"] : named
    }
}
