import Criteria
import Documents
import Registry

/// Báo cáo tổng hợp over the territories below, for the tier above: of a province to the Ministry (khoản 3 Điều 18 Thông tư
/// 24/2023, khoản 3 Điều 21 Thông tư 25/2023, điểm c khoản 2 Điều 8 Thông tư 22/2020), or of the whole country. The parts
/// are whatever lies below: districts up to 30 June 2025, communes after it.
struct RollUpReport {
    let source: RollUpSource
    let context: PaperContext

    private var set: CriteriaSet { source.set }
    private var total: ProgressCounts { source.total }

    func paper() -> Paper {
        var builder = PaperBuilder()
        builder.head(context.imprint, abbreviation: context.abbreviation)
        builder.title("Báo cáo", ["Tổng hợp kết quả \(set.act) \(set.honour) năm \(source.year)"])
        builder.addressees(context.imprint.addressees)
        builder.text(
            "Thực hiện \(context.citation(of: set)), \(context.imprint.issuer) tổng hợp kết quả năm \(source.year)"
                + "\(source.name.isEmpty ? "" : " trên địa bàn \(source.name.lowercasedFirst)") như sau:")
        summary(&builder)
        builder.heading("II. KẾT QUẢ THEO ĐỊA BÀN", level: 1)
        territories(&builder)
        chart(&builder)
        builder.heading("III. KẾT QUẢ THEO LOẠI \(set.candidate.uppercased())", level: 1)
        kinds(&builder)
        builder.heading("IV. NHẬN XÉT, KIẾN NGHỊ", level: 1)
        remarks(&builder)
        builder.text("Trên đây là báo cáo tổng hợp kết quả \(set.act) \(set.honour) năm \(source.year)./.")
        builder.end(context.imprint)
        builder.suggestion()
        let subject = source.territory.isEmpty ? "ca-nuoc" : source.territory
        return Paper(
            kind: context.kind, subject: "\(subject)-\(source.year)", document: builder.document,
            fields: Fields(context, source))
    }

    private func summary(_ builder: inout PaperBuilder) {
        builder.heading("I. KẾT QUẢ CHUNG", level: 1)
        builder.text(
            "- Số địa bàn tổng hợp: \(Figures.count(source.parts.count)); tổng số \(set.candidate): "
                + "\(Figures.count(total.units)).")
        builder.text(
            "- Đã nộp hồ sơ: \(share(total.reported, total.units)); nộp muộn hoặc quá hạn: \(Figures.count(total.late))."
        )
        builder.text("- Kết quả \(set.appraising) \(Figures.count(total.concluded)) hồ sơ:")
        builder.items(
            set.outcomes.map { "\($0.phrase.uppercasedFirst): \(share(total.outcomes[$0] ?? 0, total.concluded))" },
            mark: "+ ")
        builder.text("- Đã có quyết định công nhận: \(share(total.recognised, total.units)).")
    }

    private func territories(_ builder: inout PaperBuilder) {
        builder.table(
            columns("Địa bàn"),
            source.parts.enumerated().map { .cells(cells("\($0.offset + 1)", $0.element.name, $0.element.total)) }
                + [.strong(cells("", "Tổng cộng", total))])
    }

    private func kinds(_ builder: inout PaperBuilder) {
        builder.table(
            columns("Loại"),
            source.kinds.enumerated().map {
                .cells(cells("\($0.offset + 1)", context.name(ofKind: $0.element.kind), $0.element.counts))
            } + [.strong(cells("", "Tổng cộng", total))])
    }

    private func columns(_ name: String) -> [PaperBuilder.Column] {
        let outcomes = set.outcomes
        let share = max(7, 30 / outcomes.count)
        return [
            .init("TT", 6, isFigure: true), .init(name, 94 - 38 - share * outcomes.count),
            .init("Tổng số", 9, isFigure: true),
            .init("Đã nộp", 9, isFigure: true),
        ] + outcomes.map { .init($0.name.vi, share, isFigure: true) }
            + [.init("Được công nhận", 10, isFigure: true), .init("Tỷ lệ", 10, isFigure: true)]
    }

    private func cells(_ number: String, _ name: String, _ counts: ProgressCounts) -> [String] {
        [number, name, Figures.plain(counts.units), Figures.plain(counts.reported)]
            + set.outcomes.map { Figures.plain(counts.outcomes[$0] ?? 0) }
            + [Figures.plain(counts.recognised), Figures.percent(counts.recognised, of: counts.units)]
    }

    /// Bars by territory where there are few; the whole as one pie where there are many.
    private func chart(_ builder: inout PaperBuilder) {
        guard total.concluded > 0 else { return }
        let outcomes = set.outcomes
        let title = "Kết quả \(set.act) \(set.honour) năm \(source.year)"
        let words = outcomes.map { "\($0.name.vi): \(Figures.plain(total.outcomes[$0] ?? 0))" }
            .joined(separator: "; ")
        let chart =
            source.parts.count <= Self.bars
            ? Chart(
                .stackedBars, title: title, categories: source.parts.map(\.name),
                series: outcomes.map { outcome in
                    .init(outcome.name.vi, source.parts.map { $0.total.outcomes[outcome] ?? 0 })
                })
            : Chart(
                .pie, title: title, categories: outcomes.map(\.name.vi),
                series: [.init("Số \(set.candidate)", outcomes.map { total.outcomes[$0] ?? 0 })])
        builder.figure(.chart(chart), "Biểu đồ. \(words)")
    }

    /// More territories than this do not stand side by side on a page.
    static let bars = 16

    private func remarks(_ builder: inout PaperBuilder) {
        let behind = source.parts.filter { $0.total.reported < $0.total.units }
        if behind.isEmpty {
            builder.text("- Tất cả các địa bàn đã nộp đủ hồ sơ.")
        } else {
            builder.text("- Địa bàn còn \(set.candidate) chưa nộp hồ sơ:")
            builder.items(
                behind.map {
                    "\($0.name): \(Figures.count($0.total.units - $0.total.reported))/\(Figures.count($0.total.units))"
                },
                mark: "+ ")
        }
        builder.blank("- Khó khăn, vướng mắc:")
        builder.blank("- Kiến nghị, đề xuất:")
    }

    /// `23/24 (95,83%)`.
    private func share(_ count: Int, _ of: Int) -> String {
        "\(Figures.count(count))/\(Figures.count(of)) (\(Figures.percent(count, of: of)))"
    }
}

extension RollUpSource {
    var total: ProgressCounts { parts.reduce(into: ProgressCounts()) { $0 += $1.total } }

    /// All parts together by kind of unit, the most frequent first.
    var kinds: [(kind: String, counts: ProgressCounts)] {
        var counts: [String: ProgressCounts] = [:]
        for part in parts { counts.merge(part.counts) { $0 + $1 } }
        return counts.map { (kind: $0.key, counts: $0.value) }
            .sorted { ($1.counts.units, $0.kind) < ($0.counts.units, $1.kind) }
    }
}

extension ProgressCounts {
    /// Those of whom a council concluded.
    var concluded: Int { outcomes.values.reduce(0, +) }

    /// Those with a decision.
    var recognised: Int { count(.recognised, .published) }

    static func + (a: ProgressCounts, b: ProgressCounts) -> ProgressCounts {
        var sum = a
        sum += b
        return sum
    }
}
