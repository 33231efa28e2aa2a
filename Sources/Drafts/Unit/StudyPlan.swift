import Criteria
import Documents
import Registry

/// Kế hoạch tự học, tự bồi dưỡng of a member: a blank form, each copy on its own page, which the head approves (điểm a
/// khoản 2 Điều 5 Thông tư 22/2020 asks for the approval).
struct StudyPlan {
    let source: DossierSource
    let context: PaperContext

    /// Empty lines after those that the set names.
    private static let blanks = 4

    func paper() -> Paper {
        Paper(
            kind: context.kind, subject: source.dossier.id.text, document: context.copied(form),
            fields: Fields(context, source))
    }

    private func form(_ builder: inout PaperBuilder) {
        builder.nation()
        builder.title("Kế hoạch", ["Tự học, tự bồi dưỡng của cá nhân năm \(source.round.year)"])
        builder.blank("Họ và tên:")
        builder.blank("Chức vụ, vị trí việc làm:")
        builder.blank("Đơn vị: \(source.unit.name). Bộ phận:")
        builder.text("1. Mục tiêu học tập của cá nhân trong năm:")
        builder.blank()
        builder.blank()
        builder.text("2. Nội dung học tập, bồi dưỡng:")
        let duties = MemberDuties(source.set, kind: source.kind).duties.filter(\.isLearning)
        let lines = duties.map(\.text) + Array(repeating: "", count: Self.blanks)
        builder.table(
            [
                .init("TT", 7, isFigure: true), .init("Nội dung", 41), .init("Hình thức học", 17),
                .init("Thời gian", 15), .init("Kết quả, minh chứng", 20),
            ],
            lines.enumerated().map { index, text in .cells(["\(index + 1)", text, "", "", ""]) })
        builder.text("3. Đề nghị hỗ trợ (thời gian, kinh phí, tài liệu, thiết bị):")
        builder.blank()
        builder.line("……………, ngày …… tháng …… năm 20……", .placeAndDate)
        builder.signatures(("Phê duyệt của lãnh đạo đơn vị", ""), ("Người lập kế hoạch", ""))
        builder.suggestion()
    }
}
