import Criteria
import Documents
import Registry

/// Kế hoạch học tập năm of a unit: what it sets out to do at each indicator. The first indicator of the circulars asks for
/// it (điểm a khoản 1 Điều 5 Thông tư 22/2020, điểm a khoản 1 Điều 6 Thông tư 24/2023).
struct Plan {
    let source: DossierSource
    let context: PaperContext

    private var set: CriteriaSet { source.set }
    private var year: Int { source.round.year }

    func paper() -> Paper {
        var builder = PaperBuilder()
        builder.head(context.imprint, abbreviation: context.abbreviation)
        builder.title("Kế hoạch", ["Học tập thường xuyên và xây dựng \(set.honour) năm \(year)"])
        builder.bases(context.bases(of: set))
        builder.text(
            "\(source.unit.name) ban hành Kế hoạch học tập thường xuyên và xây dựng \(set.honour) năm \(year) như sau:")
        purpose(&builder)
        targets(&builder)
        organisation(&builder)
        builder.end(context.imprint)
        builder.suggestion()
        return Paper(
            kind: context.kind, subject: source.dossier.id.text, document: builder.document,
            fields: Fields(context, source))
    }

    private func purpose(_ builder: inout PaperBuilder) {
        builder.heading("I. MỤC ĐÍCH, YÊU CẦU", level: 1)
        builder.heading("1. Mục đích", level: 2)
        builder.text(
            "- Tạo cơ hội và điều kiện để mọi \(set.learner) được học tập thường xuyên, học tập suốt đời, phấn đấu trở "
                + "thành “Công dân học tập”.")
        builder.text("- Xây dựng \(source.named) đạt \(set.honour) năm \(year).")
        builder.heading("2. Yêu cầu", level: 2)
        builder.text(
            "- Nội dung bám sát từng tiêu chí, chỉ tiêu của \(set.shortCitation), phù hợp với điều kiện thực tế; phân "
                + "công rõ người thực hiện và thời hạn.")
        if let window = set.procedure.dataWindow {
            builder.text(
                "- Lưu minh chứng của từng chỉ tiêu; thông tin, số liệu \(window.value) (\(window.source.citation)).")
        } else {
            builder.text("- Lưu minh chứng của từng chỉ tiêu trong năm.")
        }
    }

    private func targets(_ builder: inout PaperBuilder) {
        builder.heading("II. NỘI DUNG VÀ CHỈ TIÊU", level: 1)
        var lines: [PaperBuilder.Line] = []
        for criterion in set.criteria {
            lines.append(.strong([criterion.id, criterion.text, maximum(criterion.maximum), "", ""]))
            for target in Self.targets(set, criterion, source.kind) {
                lines.append(.cells([target.label, target.text, target.target, "", ""]))
            }
        }
        builder.table(
            [
                .init("TT", 8, isFigure: true), .init("Tiêu chí, chỉ tiêu", 42), .init("Mục tiêu", 22),
                .init("Người thực hiện", 15), .init("Thời hạn", 13),
            ], lines)
        if let members = source.dossier.assessment.headcounts["members"] {
            builder.line("Số thành viên của đơn vị: \(Figures.plain(members)).", .remark)
        }
    }

    private func maximum(_ points: Points?) -> String { points.map { "\($0) điểm" } ?? "" }

    /// What is aimed at under a criterion, of all that binds a kind of unit.
    static func targets(
        _ set: CriteriaSet, _ criterion: Criterion, _ kind: UnitKind?
    ) -> [(item: String, label: String, text: String, target: String)] {
        guard set.method == .levels else {
            return criterion.indicators.map { indicator in
                let share = indicator.expected.map {
                    "\($0.value.percent)% \(Denominator($0.value.denominator).name.vi)"
                }
                let points = indicator.maximum.map { "\($0) điểm" }
                return (
                    indicator.id, indicator.label, indicator.text.withoutStop,
                    [points, share].compactMap { $0 }.joined(separator: "; ")
                )
            }
        }
        return set.questions(of: criterion, for: kind).filter(\.binds).map { question in
            let demands = question.requirements.filter { requirement in
                kind.map { requirement.applicability.binds($0) } ?? true
            }
            let words = demands.map(\.demand.words)
            let isSame = Set(words).count == 1
            return (
                question.item, question.item, (demands.first?.text ?? question.text).withoutStop,
                isSame
                    ? words[0].uppercasedFirst
                    : zip(demands, words).map { "mức độ \($0.level): \($1)" }.joined(separator: "; ").uppercasedFirst
            )
        }
    }

    private func organisation(_ builder: inout PaperBuilder) {
        builder.heading("III. TỔ CHỨC THỰC HIỆN", level: 1)
        builder.text(
            "1. Thủ trưởng đơn vị: chỉ đạo thực hiện, bố trí kinh phí, thời gian và thiết bị học tập; giao người theo dõi, "
                + "tổng hợp minh chứng.")
        builder.text(
            "2. Các bộ phận: cụ thể hóa nội dung được giao, kiểm tra và báo cáo kết quả theo từng quý.")
        builder.text(
            "3. Từng \(set.learner): lập kế hoạch tự học, tự bồi dưỡng, ký cam kết và thực hiện; cung cấp minh chứng khi "
                + "hoàn thành.")
        let due = source.round.deadlines(by: set).first { $0.step == "submit" }?.words?.vi
        builder.text(
            "4. Hết năm \(year), đơn vị tự đánh giá theo \(set.shortCitation) và gửi hồ sơ đến "
                + "\(source.round.receivingBody)\(due.map { " \($0)" } ?? "").")
        builder.text(
            "Trên đây là Kế hoạch học tập thường xuyên và xây dựng \(set.honour) năm \(year) của \(source.unit.name)./."
        )
    }
}
