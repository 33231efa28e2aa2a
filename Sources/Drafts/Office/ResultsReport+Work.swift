import Criteria
import Documents
import Registry

extension ResultsReport {
    /// What was set going, as far as the round itself tells.
    func direction(_ builder: inout PaperBuilder) {
        builder.heading("1. Công tác chỉ đạo, tổ chức thực hiện", level: 2)
        builder.text(
            "- Mở đợt đánh giá năm \(round.year) từ \(Figures.date(round.openedOn)), áp dụng \(set.shortCitation).")
        if let due = round.deadlines(by: set).first(where: { $0.step == "submit" })?.words?.vi {
            builder.text("- Thời hạn các \(set.candidate) gửi hồ sơ: \(due).")
        }
        if let council = round.council, !council.seats.isEmpty {
            let decision = council.foundedBy.isEmpty ? "" : " theo Quyết định số \(council.foundedBy)"
            builder.text(
                "- Thành lập \(set.panel) gồm \(Figures.count(council.seats.count)) thành viên\(decision).")
        }
        builder.blank("- Tuyên truyền, tập huấn, văn bản chỉ đạo:")
        builder.blank()
    }

    func results(_ tally: RoundTally, _ builder: inout PaperBuilder) {
        builder.heading("2. Kết quả thực hiện", level: 2)
        builder.text(
            "a) Số \(set.candidate) đã nộp hồ sơ: \(Figures.count(tally.filed.count))/\(Figures.count(tally.units)) "
                + "(\(Figures.percent(tally.filed.count, of: tally.units)))"
                + (tally.late.isEmpty ? "." : "; nộp sau hạn: \(Figures.count(tally.late.count))."))
        if !tally.unfiled.isEmpty { builder.text("Chưa nộp: \(tally.unfiled.joined(separator: "; ")).") }
        let total = tally.appraised.count
        builder.text("b) Kết quả \(set.appraising) \(Figures.count(total)) hồ sơ:")
        let counts = tally.counts(of: tally.appraised)
        builder.items(
            counts.map { outcome, count in
                "\(outcome.phrase.uppercasedFirst): \(Figures.count(count)) \(set.candidate) "
                    + "(\(Figures.percent(count, of: total)))"
            })
        byKind(tally, &builder)
        if !tally.declined.isEmpty {
            builder.text(
                "Không công nhận: \(tally.declined.map(\.honoured).joined(separator: "; ")).")
        }
        if total > 0 {
            builder.figure(
                .chart(
                    Chart(
                        .bars, title: "Số \(set.candidate) theo kết quả năm \(round.year)",
                        categories: counts.map(\.outcome.name.vi),
                        series: [.init("Số \(set.candidate)", counts.map(\.count))])),
                "Biểu đồ. " + counts.map { "\($0.outcome.name.vi): \($0.count)" }.joined(separator: "; "))
        }
    }

    private func byKind(_ tally: RoundTally, _ builder: inout PaperBuilder) {
        let kinds = tally.kinds(context.name(ofKind:))
        guard set.subject == .unit, !kinds.isEmpty else { return }
        builder.text("c) Kết quả theo loại \(set.candidate):")
        let outcomes = set.outcomes
        let share = max(7, 44 / outcomes.count)
        func cells(_ number: String, _ name: String, _ dossiers: [DossierSource]) -> [String] {
            [number, name, "\(dossiers.count)"] + tally.counts(of: dossiers).map { "\($0.count)" }
        }
        builder.table(
            [
                .init("TT", 7, isFigure: true), .init("Loại", 93 - 12 - share * outcomes.count),
                .init("Đã nộp", 12, isFigure: true),
            ]
                + outcomes.map { .init($0.name.vi, share, isFigure: true) },
            kinds.enumerated().map { .cells(cells("\($0.offset + 1)", $0.element.name, $0.element.filed)) }
                + [.strong(cells("", "Tổng cộng", tally.filed))])
    }

    func checks(_ tally: RoundTally, _ builder: inout PaperBuilder) {
        builder.heading("3. Công tác \(set.appraising)", level: 2)
        let days = tally.appraised.compactMap(\.dossier.appraisal?.minutes?.heldOn)
        let differing = tally.appraised.count { !$0.differences.isEmpty }
        let when: String =
            switch (days.min(), days.max()) {
            case (let first?, let last?) where first == last: " ngày \(first.vietnamese)"
            case (let first?, let last?): " từ ngày \(first.vietnamese) đến ngày \(last.vietnamese)"
            default: ""
            }
        builder.text(
            "\(set.hasCouncil ? "Hội đồng đánh giá" : round.receivingBody) đã \(set.appraising) "
                + "\(Figures.count(tally.appraised.count)) hồ sơ\(when); \(Figures.count(differing)) hồ sơ có nội dung được "
                + "điều chỉnh so với tự đánh giá.")
        if let issue = source.decision?.issue {
            builder.text(
                "\(DecidingOffice(round.decidingBody).authority) ban hành Quyết định số \(issue.code) "
                    + "\(Figures.date(issue.date)) công nhận \(Figures.count(tally.listed.count)) \(set.candidate).")
        }
    }
}
