import Criteria
import Documents
import Registry

/// Quyết định thành lập Hội đồng đánh giá (điểm b khoản 2 Điều 10 Thông tư 24/2023, điểm b khoản 2 Điều 9 Thông tư
/// 25/2023). Where the circular knows no council (khoản 2 Điều 7 Thông tư 22/2020: the office "chủ trì tổ chức kiểm tra")
/// the same people are a group that checks.
struct CouncilDecision {
    let source: RoundSource
    let context: PaperContext

    private var set: CriteriaSet { source.set }
    private var round: Round { source.round }

    func paper() throws(Refusal) -> Paper {
        guard let council = round.council, !council.seats.isEmpty else { throw .noCouncil }
        let faults = council.faults(by: set.procedure.council)
        guard faults.isEmpty else { throw .wrongCouncil(faults) }
        var builder = PaperBuilder()
        builder.head(context.imprint, abbreviation: context.abbreviation)
        builder.title("Quyết định", ["Về việc thành lập \(set.panel) năm \(round.year)"])
        builder.authority(leader)
        builder.bases(context.bases(of: set))
        builder.enactment("QUYẾT ĐỊNH:")
        builder.text(
            lead: "Điều 1.",
            "Thành lập \(set.panel) năm \(round.year) (sau đây gọi là \(set.panelShort)) gồm "
                + "\(Figures.count(council.seats.count)) người có tên sau:")
        builder.table(
            [
                .init("TT", 8, isFigure: true), .init("Họ và tên", 30), .init("Nhiệm vụ", 24), .init("Đại diện", 38),
            ],
            council.ordered.enumerated().map { index, seat in
                .cells(["\(index + 1)", seat.name, set.name(of: seat.position), seat.represents.uppercasedFirst])
            })
        duties(&builder)
        builder.text(
            lead: "Điều 3.",
            "Quyết định này có hiệu lực kể từ ngày ký. Các ông, bà có tên tại Điều 1 và các đơn vị, cá nhân có liên quan "
                + "chịu trách nhiệm thi hành Quyết định này./.")
        builder.end(context.imprint, isHeads: true, article: 3)
        builder.suggestion()
        return Paper(
            kind: context.kind, subject: round.id.text, document: builder.document, fields: Fields(context, source))
    }

    /// Who sets it up: the head of the receiving office.
    private var leader: String { Leader.title(of: round.receivingBody) }

    private func duties(_ builder: inout PaperBuilder) {
        let short = set.panelShort
        builder.text(lead: "Điều 2.", "\(short) có nhiệm vụ:")
        if set.hasCouncil {
            builder.text(
                "1. Thẩm định hồ sơ đề nghị công nhận \(set.honour) bằng cuộc họp hoặc lấy ý kiến bằng văn bản của các "
                    + "ủy viên; lập biên bản, báo cáo thẩm định và bản tổng hợp kết quả của từng \(set.candidate).")
            builder.text(
                "2. Trường hợp không đáp ứng đủ điều kiện công nhận, báo cáo \(leader) để có văn bản trả lời và nêu rõ lý "
                    + "do không đạt.")
            builder.text(
                "3. Trường hợp đáp ứng đủ điều kiện công nhận, hoàn thiện hồ sơ để trình \(decider) xem xét, quyết định "
                    + "công nhận.")
        } else {
            builder.text(
                "1. Kiểm tra việc tự \(set.act) \(set.honour) của các \(set.candidate); lập biên bản kiểm tra.")
            builder.text(
                "2. Tổng hợp kết quả để trình \(decider) quyết định công nhận và công bố công khai.")
        }
        let due = round.deadlines(by: set).first { $0.step == "complete" }?.words?.vi
        builder.text(
            "\(set.hasCouncil ? 4 : 3). Hoàn thành nhiệm vụ\(due.map { " \($0)" } ?? " đúng thời hạn"); \(short) tự giải "
                + "thể sau khi hoàn thành nhiệm vụ.")
    }

    private var decider: String { DecidingOffice(round.decidingBody).authority }
}

extension Council {
    /// The chair first, then the secretary, then the others as they were named.
    var ordered: [Seat] {
        Position.allCases.flatMap { position in seats.filter { $0.position == position } }
    }
}
