import Criteria
import Documents
import Registry

/// Báo cáo thẩm định of the council, one of the papers that go to the one who decides (điểm đ khoản 2 Điều 10 Thông tư
/// 24/2023, điểm đ khoản 2 Điều 9 Thông tư 25/2023). Under a circular without a council it is the office's report of its
/// check (khoản 2 Điều 7 Thông tư 22/2020).
struct AppraisalReport {
    let source: RoundSource
    let context: PaperContext

    private var set: CriteriaSet { source.set }
    private var round: Round { source.round }

    func paper() throws(Refusal) -> Paper {
        let tally = RoundTally(source)
        guard !tally.appraised.isEmpty else { throw .nothingAppraised }
        var builder = PaperBuilder()
        builder.head(context.imprint, abbreviation: context.abbreviation)
        let subject = set.hasCouncil ? "Thẩm định hồ sơ đề nghị công nhận" : "Kết quả kiểm tra, \(set.act)"
        builder.title("Báo cáo", ["\(subject) \(set.honour) năm \(round.year)"])
        builder.addressees(context.imprint.addressees)
        builder.bases(context.bases(of: set) + founding)
        builder.text("\(set.hasCouncil ? set.panel : round.receivingBody) báo cáo kết quả \(set.appraising) như sau:")
        work(tally, &builder)
        results(tally, &builder)
        differences(tally, &builder)
        conclusion(tally, &builder)
        builder.end(context.imprint)
        builder.suggestion()
        return Paper(
            kind: context.kind, subject: round.id.text, document: builder.document, fields: Fields(context, source))
    }

    /// The decision that set the council up.
    private var founding: [String] {
        guard let council = round.council, !council.foundedBy.isEmpty else { return [] }
        return ["Căn cứ Quyết định số \(council.foundedBy) thành lập \(set.panel)"]
    }

    private func work(_ tally: RoundTally, _ builder: inout PaperBuilder) {
        builder.heading("I. TỔ CHỨC \(set.appraising.uppercased())", level: 1)
        let days = tally.appraised.compactMap(\.dossier.appraisal?.minutes?.heldOn)
        builder.text(
            "1. Số hồ sơ đã nộp: \(Figures.count(tally.filed.count)); đã \(set.appraising): "
                + "\(Figures.count(tally.appraised.count)).")
        if let first = days.min(), let last = days.max() {
            builder.text(
                first == last
                    ? "2. Thời gian \(set.appraising): \(Figures.date(first))."
                    : "2. Thời gian \(set.appraising): từ \(Figures.date(first)) đến \(Figures.date(last)).")
        }
        if let seats = round.council?.seats, !seats.isEmpty {
            builder.text("3. Thành phần: \(Figures.count(seats.count)) thành viên \(set.panelShort).")
        }
    }

    private func results(_ tally: RoundTally, _ builder: inout PaperBuilder) {
        builder.heading("II. KẾT QUẢ \(set.appraising.uppercased())", level: 1)
        builder.text(
            "Kết quả \(set.appraising) \(Figures.count(tally.appraised.count)) hồ sơ: "
                + "\(tally.summary(of: tally.appraised)).")
        builder.units(tally.appraised, set)
    }

    private func differences(_ tally: RoundTally, _ builder: inout PaperBuilder) {
        builder.heading("III. NỘI DUNG KHÁC VỚI TỰ ĐÁNH GIÁ", level: 1)
        let differing = tally.appraised.filter { !$0.differences.isEmpty }
        if differing.isEmpty { builder.text("Không có.") }
        for source in differing {
            builder.text("\(source.honoured):")
            builder.items(source.differences.map { $0.comparison(set) })
        }
    }

    private func conclusion(_ tally: RoundTally, _ builder: inout PaperBuilder) {
        builder.heading("IV. KẾT LUẬN, ĐỀ NGHỊ", level: 1)
        let reached = tally.recognisable
        let failed = tally.declined
        builder.text(
            "1. Đề nghị công nhận \(Figures.count(reached.count)) \(set.candidate)"
                + (reached.isEmpty ? "." : " (\(tally.summary(of: reached)))."))
        if failed.isEmpty {
            builder.text("2. Không có \(set.candidate) nào chưa đủ điều kiện công nhận.")
        } else {
            builder.text("2. Chưa đủ điều kiện công nhận \(Figures.count(failed.count)) \(set.candidate):")
            builder.items(
                failed.map { source in
                    let items = source.unmet.map(\.id)
                    let reason = source.declineWords ?? "các chỉ tiêu không đạt: \(items.joined(separator: ", "))"
                    return "\(source.honoured): \(reason.withoutStop.lowercasedFirst)"
                })
        }
        builder.text("Trên đây là báo cáo kết quả \(set.appraising) năm \(round.year)./.")
    }
}
