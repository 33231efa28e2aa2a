import Criteria
import Documents
import Reports

extension Check {
    /// A self-assessment without its results, or without what it comes to.
    static let sectionMissing = Check(
        name: "section-missing",
        title: Bilingual(vi: "Báo cáo thiếu phần", en: "A part of the report is missing"),
        severity: .note,
        basis: "khoản 1 Điều 7 Thông tư 22/2020/TT-BGDĐT; khoản 1 Điều 10 và Điều 16 Thông tư 24/2023/TT-BGDĐT",
        why: Bilingual(
            vi: "Người thẩm định cần thấy kết quả theo tiêu chí và kết luận, đề nghị của đơn vị",
            en: "A reviewer needs the results by criterion, and what the unit concludes or asks for"),
        remedy: Bilingual(
            vi: "Bổ sung phần còn thiếu; chưa có mẫu chính thức nên tên phần có thể khác",
            en: "Add the missing part; no form is official, so its name may differ"),
        wrong: [
            Example(withoutResults), Example(withoutConclusion),
            Example(
                withoutResults.replacing("năm 2024", with: "năm 2023") + "\nXếp loại: Tốt. Tỷ lệ hộ nghèo còn 3,5%."),
        ],
        right: [
            Example(complete),
            Example("BÁO CÁO\nTự đánh giá Đơn vị học tập năm 2023\nĐơn vị có kế hoạch học tập."),
            Example("1. Ưu điểm\nĐơn vị có kế hoạch học tập."),
        ],
        find: { subject in
            let report = subject.report
            let paragraphs = report.passages.count { $0.kind == .paragraph }
            guard report.purpose == .selfAssessment, let kind = report.letterhead.kind, paragraphs >= 10,
                report.passages[kind.passage].text.end(of: .report, at: kind.range.lowerBound) != nil
            else { return [] }
            let title = Set(report.letterhead.titleLines.map(\.passage) + [kind.passage])
            let body = report.passages.indices.filter { !title.contains($0) }
            var found: [Finding] = []
            let hasResults =
                hasFigures(report, subject.set?.method) || body.contains { says(results, report.passages[$0]) }
            if !hasResults { found.append(noResults(subject, kind)) }
            if !body.contains(where: { says(conclusions, report.passages[$0]) }) {
                found.append(noConclusion(subject, kind))
            }
            return found
        })

    /// Whether anything by which a criterion could be judged is in the report. Where points are demanded a rating alone
    /// is no result, nor is a percentage of something else than people.
    private static func hasFigures(_ report: Report, _ method: CriteriaSet.Method?) -> Bool {
        let shares = report.shares.contains { $0.item != nil || $0.numerator != nil || !$0.group.isEmpty }
        return !report.tables.isEmpty || !report.scores.isEmpty || !report.answers.isEmpty || shares
            || !report.declared.totals.isEmpty || method != .points && !report.declared.ratings.isEmpty
    }

    private static let results: PatternSet = [
        "kết quả thực hiện", "kết quả đánh giá", "kết quả tự đánh giá", "kết quả đạt được", "kết quả chấm điểm",
        "tiêu chí 1", "chỉ tiêu 1", "tự chấm", "tổng điểm", "từng tiêu chí",
    ]
    private static let conclusions: PatternSet = [
        "đánh giá chung", "kết luận", "kiến nghị", "đề xuất", "đề nghị", "phương hướng", "nhiệm vụ trọng tâm",
        "tồn tại",
        "hạn chế", "ưu điểm", "giải pháp", "trên đây là",
    ]

    private static func says(_ patterns: PatternSet, _ passage: Passage) -> Bool {
        patterns.contains { passage.text.contains($0) }
    }

    private static func noResults(_ subject: Subject, _ kind: Span) -> Finding {
        sectionMissing.finding(
            subject, at: kind, vi: "Báo cáo không có phần kết quả theo tiêu chí hay bảng chấm điểm",
            en: "The report has neither results by criterion nor a table of scores")
    }

    private static func noConclusion(_ subject: Subject, _ kind: Span) -> Finding {
        sectionMissing.finding(
            subject, at: kind, vi: "Báo cáo không có phần đánh giá chung, kết luận hay đề nghị",
            en: "The report has no general assessment, conclusion or request")
    }

    // MARK: Examples

    private static let opening = """
        Tự đánh giá, công nhận Đơn vị học tập năm 2024
        Kính gửi: Ủy ban nhân dân xã
        I. Đặc điểm tình hình
        Nhà trường có 20 giáo viên.
        Cơ sở vật chất đầy đủ.
        Phụ huynh quan tâm đến việc học.

        """
    private static let middle = """
        II. Kết quả thực hiện các tiêu chí
        1. Điều kiện xây dựng
        Nhà trường ban hành kế hoạch hằng năm.
        2. Học tập của thành viên
        Thành viên học đầy đủ.
        3. Tác dụng
        Nhà trường chia sẻ tri thức.

        """
    private static let complete = "BÁO CÁO\n" + opening + middle + "III. Đánh giá chung\nNhà trường đề nghị công nhận."
    private static let withoutConclusion = "⟦BÁO CÁO⟧\n" + opening + middle
    private static let withoutResults =
        "⟦BÁO CÁO⟧\n" + opening
            + """
            Thư viện mở cửa hằng ngày.
            II. Kiến nghị
            Nhà trường mong được quan tâm.
            Nhà trường mong có thêm sách.
            Nhà trường mong có thêm máy.
            """
}
