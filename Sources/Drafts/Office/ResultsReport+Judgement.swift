import Criteria
import Documents
import Registry

extension ResultsReport {
    /// What the figures praise.
    func achievements(_ tally: RoundTally, _ builder: inout PaperBuilder) {
        builder.heading("1. Kết quả đạt được", level: 2)
        let total = tally.appraised.count
        builder.text(
            "- \(Figures.count(tally.recognisable.count))/\(Figures.count(total)) \(set.candidate) được \(set.appraising) đủ "
                + "điều kiện công nhận (\(Figures.percent(tally.recognisable.count, of: total))).")
        let onTime = tally.filed.count - tally.late.count
        builder.text(
            "- \(Figures.count(onTime))/\(Figures.count(tally.filed.count)) hồ sơ nộp đúng hạn "
                + "(\(Figures.percent(onTime, of: tally.filed.count))).")
        builder.blank("- Kết quả khác:")
    }

    /// What the figures blame: the indicators most often missed, those who have not filed, the late.
    func shortcomings(_ tally: RoundTally, _ builder: inout PaperBuilder) {
        builder.heading("2. Hạn chế", level: 2)
        let missed = tally.missed
        if missed.isEmpty {
            builder.text("- Các hồ sơ đã \(set.appraising) đều đạt đầy đủ các chỉ tiêu.")
        } else {
            builder.text(
                "- Các chỉ tiêu còn nhiều \(set.candidate) \(set.method == .points ? "chưa đủ điểm" : "chưa đạt"):")
            builder.table(
                [
                    .init("Chỉ tiêu", 10, isFigure: true), .init("Nội dung", 58),
                    .init("Số \(set.candidate)", 16, isFigure: true),
                    .init("Tỷ lệ", 16, isFigure: true),
                ],
                missed.prefix(Self.mostMissed).map {
                    .cells([
                        $0.item, $0.text, "\($0.count)/\(tally.appraised.count)",
                        Figures.percent($0.count, of: tally.appraised.count),
                    ])
                })
        }
        if !tally.unfiled.isEmpty {
            builder.text("- Còn \(Figures.count(tally.unfiled.count)) \(set.candidate) chưa nộp hồ sơ.")
        }
        if !tally.late.isEmpty {
            builder.text("- Còn \(Figures.count(tally.late.count)) hồ sơ nộp sau hạn.")
        }
        builder.heading("3. Nguyên nhân", level: 2)
        builder.blank()
        builder.blank()
    }

    /// How many of the indicators most often missed are told.
    static let mostMissed = 5

    /// What next year asks for, by the figures and by the set that governs it.
    func tasks(_ tally: RoundTally) -> [String] {
        let next = round.year + 1
        var tasks: [String] = []
        if set.governs(year: next) {
            tasks.append("Tiếp tục triển khai \(set.shortCitation) và tổ chức \(set.act) \(set.honour) năm \(next)")
        } else if let following = following(next) {
            tasks.append(
                "Phổ biến, triển khai \(context.citation(of: following)), áp dụng cho năm đánh giá \(next), thay "
                    + set.shortCitation)
        }
        if !tally.declined.isEmpty {
            tasks.append(
                "Hướng dẫn \(Figures.count(tally.declined.count)) \(set.candidate) chưa đạt khắc phục: "
                    + tally.declined.map(\.honoured).joined(separator: ", "))
        }
        if !tally.unfiled.isEmpty {
            tasks.append(
                "Đôn đốc \(Figures.count(tally.unfiled.count)) \(set.candidate) chưa nộp hồ sơ tổ chức tự đánh giá")
        }
        let items = tally.missed.prefix(3).map(\.item)
        if !items.isEmpty {
            tasks.append("Tập trung nâng kết quả các chỉ tiêu còn hạn chế: \(items.joined(separator: ", "))")
        }
        tasks.append("Kiểm tra việc duy trì kết quả của các \(set.candidate) đã được công nhận")
        return tasks
    }

    /// The set that governs a year for the same kind of subject.
    private func following(_ year: Int) -> CriteriaSet? {
        let tier: Tier =
            source.territories.count > 1 || set.tiers.count == 1
            ? set.tiers.first ?? .district : set.tiers.last ?? .province
        return context.law.set(for: year, subject: set.subject, tier: tier)
    }
}
