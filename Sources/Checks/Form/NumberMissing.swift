import Criteria
import Documents
import Reports

extension Check {
    /// A paper without its number.
    static let numberMissing = Check(
        name: "number-missing",
        title: Bilingual(vi: "Chưa có số văn bản", en: "The paper has no number"),
        severity: .note,
        basis: "khoản 3 Mục II Phần I Phụ lục I và Điều 15 Nghị định 30/2020/NĐ-CP",
        why: Bilingual(
            vi: "Bản gửi đi phải có số; bản chưa đăng ký để trống là bình thường, nhưng cần biết trước khi phát hành",
            en: "A paper that is sent out has a number; a blank is normal before registration, but worth seeing before"
                + " it goes out"),
        remedy: Bilingual(
            vi: "Nếu chưa đăng ký thì để trống; nếu là bản đã phát hành thì ghi số do Văn thư cấp",
            en: "Leave it blank if the paper is not registered yet; write the number the registry gave if it is"),
        wrong: [
            Example("⟦Số: /BC-PGDĐT⟧\nKon Rẫy, ngày 05 tháng 12 năm 2023\nBÁO CÁO\nTự đánh giá Đơn vị học tập"),
            Example("UBND XÃ ĐĂK RUỒNG\n⟦Số: ……/BC-UBND⟧\nBÁO CÁO"),
            Example("⟦BÁO CÁO⟧\nKết quả đánh giá Đơn vị học tập năm 2023"),
        ],
        right: [
            Example("Số: 05/BC-PGDĐT\nBÁO CÁO\nTự đánh giá Đơn vị học tập"),
            Example("Số 41-KH/TU\nKẾ HOẠCH"),
            Example("BẢN TỔNG HỢP\nKết quả tự đánh giá các tiêu chí, chỉ tiêu"),
            Example("1. Ưu điểm\nĐơn vị có kế hoạch học tập."),
        ],
        find: { subject in
            let head = subject.report.letterhead
            if head.number != nil { return [] }
            if let line = head.numberLine { return [blankNumber(subject, line)] }
            guard let kind = head.kind, isNumbered(subject.report, kind) else { return [] }
            return [noNumberLine(subject, kind)]
        })

    private static func blankNumber(_ subject: Subject, _ line: Span) -> Finding {
        numberMissing.finding(
            subject, at: line, vi: "Dòng số, ký hiệu chưa ghi số",
            en: "The line of number and symbol has no number yet")
    }

    private static func noNumberLine(_ subject: Subject, _ kind: Span) -> Finding {
        numberMissing.finding(
            subject, at: kind, vi: "Đầu văn bản không có dòng số, ký hiệu",
            en: "The head of the paper has no line of number and symbol")
    }

    /// Tables and forms go out with another paper and have no number of their own.
    private static func isNumbered(_ report: Report, _ kind: Span) -> Bool {
        let text = report.passages[kind.passage].text
        let attachments: PatternSet = [
            "bản tổng hợp", "bảng", "phiếu", "danh sách", "bản tự đánh giá", "bản cam kết", "đơn đề nghị",
        ]
        return text.end(ofAny: attachments, at: kind.range.lowerBound) == nil
    }
}
