import Criteria
import Documents
import Registry

/// Bản tổng hợp kết quả … của từng đơn vị do Hội đồng thẩm định: the unit's own result and the council's, line by line
/// (điểm đ khoản 2 Điều 10 Thông tư 24/2023, điểm đ khoản 2 Điều 9 Thông tư 25/2023). Under a circular without a council
/// it is the summary of what the office checked.
struct AppraisalSummary {
    let source: DossierSource
    let context: PaperContext

    private var set: CriteriaSet { source.set }

    func paper() throws(Refusal) -> Paper {
        guard let appraised = source.appraisedVerdict else { throw .notAppraised }
        var builder = PaperBuilder()
        builder.head(context.imprint, abbreviation: nil, isNumbered: false)
        builder.title(
            "Bản tổng hợp",
            [
                "Kết quả đánh giá các tiêu chí, chỉ tiêu \(set.honour) năm \(source.round.year) do "
                    + "\(set.hasCouncil ? set.panelShort : source.round.receivingBody) \(set.appraising)"
            ])
        builder.text("1. Tên đơn vị: \(source.unit.name)\(kind).")
        if let filed = source.dossier.filedOn { builder.text("2. Ngày nộp hồ sơ: \(filed.vietnamese).") }
        builder.text("\(source.dossier.filedOn == nil ? 2 : 3). Căn cứ: \(context.citation(of: set)).")
        let results = source.itemResults
        table(results, appraised, &builder)
        builder.text("Kết quả tự đánh giá: \(conclusion(source.ownVerdict)).")
        builder.text("Kết quả \(set.appraising): \(conclusion(appraised)).")
        let differing = results.filter { $0.differs && $0.rank != .criterion }.map(\.id)
        builder.text(
            differing.isEmpty
                ? "Không có nội dung nào khác với kết quả tự đánh giá."
                : "Nội dung khác với kết quả tự đánh giá: \(differing.joined(separator: ", ")).")
        builder.end(
            PaperEnd(
                authority: context.imprint.authority(body: context.imprint.collegiateBody),
                signer: context.imprint.signer?.name ?? ""))
        builder.suggestion()
        return Paper(
            kind: context.kind, subject: source.dossier.id.text, document: builder.document,
            fields: Fields(context, source))
    }

    /// What is not reached is named, as a report has to.
    private func conclusion(_ verdict: Verdict) -> String {
        verdict.outcome == .level(0) ? "chưa đạt \(set.honour)" : verdict.statement
    }

    private var kind: String { source.kind.map { " (\($0.name.vi))" } ?? "" }

    private func table(_ results: [ItemResult], _ appraised: Verdict, _ builder: inout PaperBuilder) {
        if set.method == .points {
            var lines = results.map { line($0, [$0.label, $0.text, $0.maximum, $0.own, $0.appraised, $0.remark]) }
            lines.append(
                .strong([
                    "", "Tổng cộng", set.maximum?.value.description ?? "", source.ownVerdict.total?.description ?? "",
                    appraised.total?.description ?? "", "",
                ]))
            builder.table(
                [
                    .init("TT", 7, isFigure: true), .init("Nội dung tiêu chí", 36),
                    .init("Điểm tối đa", 9, isFigure: true), .init("Điểm tự chấm", 9, isFigure: true),
                    .init("Điểm \(set.appraising)", 10, isFigure: true), .init("Lý do, minh chứng", 29),
                ], lines)
        } else {
            builder.table(
                [
                    .init("TT", 7, isFigure: true), .init("Tiêu chí, chỉ tiêu", 32), .init("Tự đánh giá", 17),
                    .init(set.appraising.uppercasedFirst, 17), .init("Lý do, minh chứng", 27),
                ], results.map { line($0, [$0.label, $0.text, $0.own, $0.appraised, $0.remark]) })
        }
    }

    private func line(_ result: ItemResult, _ cells: [String]) -> PaperBuilder.Line {
        result.rank == .criterion ? .strong(cells) : .cells(cells)
    }
}
