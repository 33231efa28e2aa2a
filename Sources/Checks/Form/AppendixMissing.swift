import Criteria
import Documents
import Reports

extension Check {
    /// A report that promises an annex it does not hold.
    static let appendixMissing = Check(
        name: "appendix-missing",
        title: Bilingual(vi: "Thiếu phụ lục đã nêu", en: "A promised annex is not there"),
        severity: .warning,
        basis: "khoản 1 Mục III Phần I Phụ lục I Nghị định 30/2020/NĐ-CP",
        why: Bilingual(
            vi: "Điểm chấm, danh sách nằm ở phụ lục thì người thẩm định không có gì để đối chiếu",
            en: "When scores or lists stand in the annex, the reviewer has nothing to compare"),
        remedy: Bilingual(
            vi: "Gửi kèm phụ lục trong cùng tệp, hoặc bỏ lời dẫn",
            en: "Put the annex into the same file, or drop the words"),
        wrong: [
            Example("Kết quả tự chấm điểm: 100 điểm (⟦Có phụ lục kèm theo⟧)."),
            Example("Có 23 đơn vị xếp loại tốt (⟦danh sách kèm theo⟧); (⟦biểu tổng hợp kèm theo⟧)."),
            Example("Đơn vị đạt 98 điểm (⟦Phụ lục 1⟧). Chi tiết xem (⟦Phụ lục 2⟧), (Phụ lục 1)."),
            Example("⟦Kèm theo báo cáo này là danh sách các đơn vị⟧."),
            Example(scores + "(⟦Chi tiết có phụ lục kèm theo⟧).\nTrên đây là báo cáo của Phòng Nội vụ./."),
            Example(scores + "⟦Danh sách thành viên đạt danh hiệu có phụ lục kèm theo⟧.\nTrên đây là báo cáo./."),
        ],
        right: [
            Example("Kết quả tự chấm điểm: 100 điểm (Có phụ lục kèm theo).\nPHỤ LỤC\nBảng chấm điểm năm 2023"),
            Example("Có 23 đơn vị xếp loại tốt (danh sách kèm theo).\nDANH SÁCH CÁC ĐƠN VỊ XẾP LOẠI TỐT"),
            Example("Chi tiết có phụ lục kèm theo.\nTrên đây là báo cáo của Phòng Nội vụ./.\n" + scores),
            Example(scores + "Đơn vị đạt 38 điểm (có bảng chấm điểm kèm theo).\nTrên đây là báo cáo./."),
            Example(
                "Có phụ lục kèm theo.\nSTT\tNội dung tiêu chí\tĐiểm tối đa\tĐiểm tự chấm\n"
                    + "1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t30\na\tĐơn vị có chủ trương\t10\t10"),
            Example("Thực hiện theo Phụ lục ban hành kèm theo Thông tư số 22/2020/TT-BGDĐT."),
            Example("Tiêu biểu có đại biểu dự, kèm theo giấy mời; hồ sơ, minh chứng kèm theo."),
        ],
        find: { subject in
            let report = subject.report
            var found: [Finding] = []
            var seen: Set<[UInt8]> = []
            let annexes = Annexes(report)
            let evidence = Set(report.answers.flatMap { $0.evidence ?? [] }.map(\.passage))
            for (index, passage) in report.passages.enumerated() {
                // Cells and evidence speak of the dossier, not of the paper; what follows the paper is the annex.
                if case .cell = passage.kind { continue }
                if evidence.contains(index) || index > annexes.ending ?? index { continue }
                for promise in AnnexPromise.all(in: passage.text) where !passage.isWording(promise.range) {
                    guard !annexes.hold(promise, in: index), seen.insert(promise.key).inserted else { continue }
                    found.append(missingAnnex(subject, Span(index, promise.range)))
                }
            }
            return found
        })

    private static let scores = """
        STT\tNội dung tiêu chí\tĐiểm tối đa\tĐiểm tự chấm
        1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t30
        a\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên\t10\t10
        b\tĐơn vị có các quy định cụ thể nhằm động viên thành viên học tập\t10\t10
        Kết quả năm 2023 của đơn vị như sau.

        """

    private static func missingAnnex(_ subject: Subject, _ span: Span) -> Finding {
        let words = subject.report.text(span)
        return appendixMissing.finding(
            subject, at: span, vi: "Báo cáo nêu “\(words)” nhưng trong tệp không có",
            en: "The report says “\(words)”, but the file holds none")
    }
}
