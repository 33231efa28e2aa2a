import Criteria
import Documents
import Registry

/// Biên bản of the meeting, or of the written opinions, in which dossiers were appraised (điểm c khoản 2 Điều 10 Thông tư
/// 24/2023, điểm c khoản 2 Điều 9 Thông tư 25/2023). What was written down for each dossier goes with it as an annex.
/// Under a circular without a council it is the record of the check.
struct CouncilMinutes {
    let source: RoundSource
    let context: PaperContext

    private var set: CriteriaSet { source.set }
    private var round: Round { source.round }

    func paper() throws(Refusal) -> Paper {
        let tally = RoundTally(source)
        let heard = tally.filed.filter { $0.dossier.appraisal != nil }
        guard !heard.isEmpty else { throw .nothingAppraised }
        var builder = PaperBuilder()
        builder.head(context.imprint, abbreviation: context.abbreviation)
        builder.title(
            "Biên bản",
            [
                set.hasCouncil
                    ? "Họp \(set.panel) năm \(round.year)" : "Kiểm tra, \(set.act) \(set.honour) năm \(round.year)"
            ])
        let panel = set.hasCouncil ? "\(set.panelShort) họp" : "\(round.receivingBody) kiểm tra hồ sơ"
        builder.text("Thực hiện \(context.citation(of: set)), \(panel), ghi lại như sau:")
        opening(heard, &builder)
        attendance(&builder)
        contents(heard, &builder)
        conclusion(heard, &builder)
        let council = round.council?.seats ?? []
        builder.signatures(
            ("Thư ký", council.first { $0.position == .secretary }?.name ?? ""),
            ("Chủ trì", council.first { $0.position == .chair }?.name ?? ""),
            recipients: PaperEnd(context.imprint, archive: "hồ sơ").left)
        builder.suggestion()
        annex(heard, &builder)
        return Paper(
            kind: context.kind, subject: round.id.text, document: builder.document, fields: Fields(context, source))
    }

    private func opening(_ heard: [DossierSource], _ builder: inout PaperBuilder) {
        let minutes = heard.compactMap(\.dossier.appraisal?.minutes)
        builder.heading("I. THỜI GIAN, ĐỊA ĐIỂM", level: 1)
        let days = Set(minutes.map(\.heldOn)).sorted().map(Figures.date)
        builder.text(
            "- Thời gian: …… giờ …… phút, \(days.isEmpty ? "ngày …… tháng …… năm 20……" : days.joined(separator: "; "))."
        )
        let places = minutes.map(\.place).filter { !$0.isEmpty }.unique
        builder.text("- Địa điểm: \(places.isEmpty ? "……………………" : places.joined(separator: "; ")).")
        let forms = minutes.map { set.name(of: $0.form) }.unique
        if !forms.isEmpty { builder.text("- Hình thức: \(forms.joined(separator: "; ")).") }
    }

    private func attendance(_ builder: inout PaperBuilder) {
        builder.heading("II. THÀNH PHẦN", level: 1)
        let seats = round.council?.ordered ?? []
        for (index, seat) in seats.enumerated() {
            let body = seat.represents.isEmpty ? "" : ", đại diện \(seat.represents)"
            builder.text("\(index + 1). \(seat.name), \(set.name(of: seat.position))\(body).")
        }
        builder.blank("- Có mặt:")
        builder.blank("- Vắng mặt (lý do):")
    }

    private func contents(_ heard: [DossierSource], _ builder: inout PaperBuilder) {
        builder.heading("III. NỘI DUNG", level: 1)
        builder.heading("1. Kết quả \(set.appraising) từng hồ sơ", level: 2)
        builder.table(
            [
                .init("TT", 6, isFigure: true), .init("Tên \(set.candidate)", 31), .init("Tự đánh giá", 17),
                .init(set.appraising.uppercasedFirst, 16), .init("Đồng ý", 10, isFigure: true),
                .init("Không đồng ý", 10, isFigure: true), .init("Ý kiến khác", 10, isFigure: true),
            ],
            heard.enumerated().map { index, source in
                .cells(
                    [
                        "\(index + 1)", source.honoured, source.ownVerdict.statement,
                        source.appraisedVerdict?.statement ?? "",
                    ] + source.ballot)
            })
        builder.heading("2. Nội dung khác với kết quả tự đánh giá", level: 2)
        let differing = heard.filter { !$0.differences.isEmpty }
        if differing.isEmpty { builder.text("Không có.") }
        for source in differing {
            builder.text("\(source.honoured):")
            builder.items(source.differences.map { $0.comparison(set) })
        }
        builder.heading("3. Ý kiến của các thành viên", level: 2)
        let opinions = heard.flatMap { source in
            (source.dossier.appraisal?.votes ?? []).filter { !$0.opinion.isEmpty }.map { vote in
                let name = round.council?.seat(of: vote.user)?.name ?? vote.user.text
                return "\(name), về \(source.named): \(vote.opinion)"
            }
        }
        if opinions.isEmpty { builder.text("Không có ý kiến khác.") } else { builder.items(opinions) }
    }

    private func conclusion(_ heard: [DossierSource], _ builder: inout PaperBuilder) {
        builder.heading("IV. KẾT LUẬN", level: 1)
        let reached = heard.filter { $0.outcome?.isRecognisable == true }
        let failed = heard.filter { $0.outcome?.isRecognisable == false }
        builder.text(
            "1. Đủ điều kiện đề nghị công nhận: \(Figures.count(reached.count))/\(Figures.count(heard.count)) hồ sơ.")
        if !reached.isEmpty {
            builder.items(reached.map { "\($0.honoured): \(($0.appraisedVerdict ?? $0.ownVerdict).statement)" })
        }
        builder.text(
            "2. Chưa đủ điều kiện: \(Figures.count(failed.count))/\(Figures.count(heard.count)) hồ sơ.")
        if !failed.isEmpty { builder.items(failed.map(\.honoured)) }
        builder.text(
            "Biên bản đã được thông qua, kết thúc vào …… giờ …… phút cùng ngày./.")
    }

    /// What was written down for each dossier, as it was kept.
    private func annex(_ heard: [DossierSource], _ builder: inout PaperBuilder) {
        let kept = heard.filter { $0.dossier.appraisal?.minutes?.text.isEmpty == false }
        guard !kept.isEmpty else { return }
        builder.annex(
            title: "Diễn biến \(set.appraising) từng hồ sơ",
            note: context.annexed(to: "Biên bản", of: "\(set.panelShort) năm \(round.year)"))
        for (index, source) in kept.enumerated() {
            builder.heading("\(Figures.roman(index + 1)). \(source.honoured)", level: 1)
            for line in (source.dossier.appraisal?.minutes?.text ?? "").split(separator: "\n") {
                builder.text(String(line))
            }
        }
    }
}

extension DossierSource {
    /// How many may vote on it: nobody on their own unit.
    var voters: Int { round.council?.seats.count { $0.unit != dossier.unit } ?? 0 }

    func votes(_ choice: Appraisal.Choice) -> Int {
        dossier.appraisal?.votes.count { $0.choice == choice } ?? 0
    }

    /// How many chose what, of how many; room to write where nobody's vote was kept.
    var ballot: [String] {
        let isKept = dossier.appraisal?.votes.isEmpty == false
        return Appraisal.Choice.allCases.map { "\(isKept ? "\(votes($0))" : "…")/\(voters)" }
    }
}

extension [String] {
    /// Each text once, in the order in which it comes first.
    var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
