import Criteria
import Documents
import Registry

/// Kế hoạch tự học, tự bồi dưỡng of a member: a blank form, each copy on its own page, which the head approves (điểm a
/// khoản 2 Điều 5 Thông tư 22/2020 asks for the approval).
struct StudyPlan {
    let source: DossierSource
    let context: PaperContext

    /// How many lines the table has with the empty ones, and at least how many of those: all goes on one page.
    private static let lines = 7
    private static let blanks = 3

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
        builder.blank("1. Mục tiêu học tập của cá nhân trong năm:")
        builder.blank()
        builder.formText("2. Nội dung học tập, bồi dưỡng:")
        let duties = MemberDuties(source.set, kind: source.kind).duties.filter(\.isLearning)
        let blanks = max(Self.blanks, Self.lines - duties.count)
        let lines = duties.map(\.text) + Array(repeating: "", count: blanks)
        builder.table(
            [
                .init("TT", 7, isFigure: true), .init("Nội dung", 46), .init("Hình thức học", 14),
                .init("Thời gian", 14), .init("Kết quả, minh chứng", 19),
            ],
            lines.enumerated().map { index, text in .cells(["\(index + 1)", text, "", "", ""]) })
        builder.blank("3. Đề nghị hỗ trợ (thời gian, kinh phí, tài liệu, thiết bị):")
        builder.blank()
        builder.signatures(
            ("Phê duyệt của lãnh đạo đơn vị", ""), ("Người lập kế hoạch", ""),
            place: PaperBuilder.openPlace)
        builder.suggestion()
    }
}
