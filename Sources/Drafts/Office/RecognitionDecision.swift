import Criteria
import Documents
import Registry

/// Quyết định công nhận: of the chairman, or of whom the set names (khoản 1 Điều 5 Thông tư 24/2023, khoản 2 Điều 7 Thông tư
/// 22/2020, điểm đ khoản 2 Điều 9 Thông tư 25/2023), with the list as its annex. Signed without TM.: the power is the
/// chairman's own. Before it is issued it is the draft that goes with the submission.
struct RecognitionDecision {
    let source: RoundSource
    let context: PaperContext

    private var set: CriteriaSet { source.set }
    private var round: Round { source.round }
    private var office: DecidingOffice { DecidingOffice(round.decidingBody) }

    func paper() throws(Refusal) -> Paper {
        let tally = RoundTally(source)
        let listed = tally.listed
        guard !listed.isEmpty else { throw .nothingRecognisable }
        var builder = PaperBuilder()
        builder.head(context.imprint, abbreviation: context.abbreviation)
        builder.title("Quyết định", ["Về việc công nhận \(object) năm \(round.year)"])
        builder.authority(office.authority)
        builder.bases(context.bases(of: set) + [request])
        builder.enactment("QUYẾT ĐỊNH:")
        articles(tally, listed, &builder)
        builder.end(context.imprint, isHeads: true, article: 3)
        builder.suggestion()
        builder.annex(
            title: set.method == .points
                ? "Danh sách \(set.candidate) được công nhận \(object) năm \(round.year)"
                : "Danh sách \(object) năm \(round.year)",
            note: "Kèm theo Quyết định \(context.reference) của \(office.authority)")
        builder.units(listed, set)
        return Paper(
            kind: context.kind, subject: round.id.text, document: builder.document, fields: Fields(context, source))
    }

    private var object: String {
        return set.method == .points ? "kết quả \(set.act) \(set.honour)" : "\(set.candidate) đạt \(set.honour)"
    }

    /// At whose request.
    private var request: String {
        office.body == round.receivingBody
            ? "Theo đề nghị của \(set.panel)"
            : "Theo đề nghị của \(leader) tại Tờ trình số ……/TTr-\(IssuerSymbol.suggested(for: round.receivingBody))"
    }

    private var leader: String { Leader.title(of: round.receivingBody) }

    private func articles(_ tally: RoundTally, _ listed: [DossierSource], _ builder: inout PaperBuilder) {
        let count = "\(Figures.count(listed.count)) \(set.candidate)"
        builder.text(
            lead: "Điều 1.",
            (set.method == .points
                ? "Công nhận \(object) năm \(round.year) đối với \(count)"
                : "Công nhận \(count) đạt \(set.honour) năm \(round.year)")
                + ", trong đó: \(tally.summary(of: listed)) (có danh sách kèm theo).")
        var duties: [String] = []
        if let validity = set.procedure.validity {
            duties.append("Kết quả công nhận được \(validity.text) (\(validity.source.citation)).")
        }
        duties.append(
            "Giao \(round.receivingBody) công bố công khai kết quả, theo dõi việc duy trì và nâng cao kết quả của các "
                + "\(set.candidate) được công nhận.")
        builder.text(lead: "Điều 2.", duties.joined(separator: " "))
        builder.text(
            lead: "Điều 3.",
            "Quyết định này có hiệu lực kể từ ngày ký. \(leader), thủ trưởng các cơ quan, đơn vị có liên quan và các "
                + "\(set.candidate) có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.")
    }
}
