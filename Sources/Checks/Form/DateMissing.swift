import Criteria
import Documents
import Reports

extension Check {
    /// A paper without its date, or with one that no calendar has.
    static let dateMissing = Check(
        name: "date-missing",
        title: Bilingual(vi: "Chưa có ngày, tháng, năm ban hành", en: "The paper has no complete date"),
        severity: .warning,
        basis: "điểm b khoản 4 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP",
        why: Bilingual(
            vi: "Hạn gửi và năm đánh giá đều tính theo ngày của báo cáo; ngày không có thật thì không dùng được",
            en: "Deadlines and the year of assessment go by the report's date; a day that does not exist is of no use"),
        remedy: Bilingual(
            vi: "Ghi đủ ngày, tháng, năm khi ký và đăng ký; bản chưa đăng ký để trống ngày là bình thường",
            en: "Write day, month and year when the paper is signed and registered; a blank day is normal before that"),
        wrong: [
            Example("Số: 12/BC-PGDĐT\n⟦Kon Rẫy, ngày tháng 12 năm 2023⟧\nBÁO CÁO"),
            Example("⟦Ia H’Drai, ngày … tháng … năm 2024⟧\nBÁO CÁO"),
            Example("⟦Phổ Ninh, ngày 31 tháng 02 năm 2024⟧\nBÁO CÁO"),
            Example("⟦Phổ Ninh, ngày 30/13/2024⟧\nBÁO CÁO"),
            Example("Số: 12/BC-UBND\n⟦BÁO CÁO⟧\nKết quả đánh giá Đơn vị học tập năm 2024"),
        ],
        right: [
            Example("Bắc Giang, ngày 05 tháng 01 năm 2022\nBÁO CÁO"),
            Example("Bắc Giang, ngày 29 tháng 02 năm 2024\nBÁO CÁO"),
            Example("BẢN TỔNG HỢP\nKết quả tự đánh giá các tiêu chí, chỉ tiêu"),
            Example("1. Ưu điểm\nĐơn vị đã họp ngày 31 tháng 02 năm 2024."),
        ],
        find: { subject in
            let head = subject.report.letterhead
            guard let line = head.dateLine else {
                guard let kind = head.kind, head.numberLine != nil || isReport(subject.report, kind) else { return [] }
                return [noDateLine(subject, kind)]
            }
            if isImpossible(head) { return [impossibleDate(subject, line)] }
            var blanks: [Bilingual] = []
            if head.day == nil { blanks.append(Bilingual(vi: "ngày", en: "day")) }
            if head.month == nil { blanks.append(Bilingual(vi: "tháng", en: "month")) }
            if head.year == nil { blanks.append(Bilingual(vi: "năm", en: "year")) }
            return blanks.isEmpty ? [] : [blankDate(subject, line, blanks)]
        })

    private static func blankDate(_ subject: Subject, _ line: Span, _ blanks: [Bilingual]) -> Finding {
        dateMissing.finding(
            subject, at: line, severity: .note,
            vi: "Dòng địa danh, thời gian còn để trống \(blanks.map(\.vi).joined(separator: ", "))",
            en: "The line of place and date leaves blank: \(blanks.map(\.en).joined(separator: ", "))")
    }

    private static func noDateLine(_ subject: Subject, _ kind: Span) -> Finding {
        dateMissing.finding(
            subject, at: kind, severity: .note, vi: "Đầu văn bản không có dòng địa danh, thời gian",
            en: "The head of the paper has no line of place and date")
    }

    private static func impossibleDate(_ subject: Subject, _ line: Span) -> Finding {
        let head = subject.report.letterhead
        let written = [head.day, head.month, head.year].map { $0.map(String.init) ?? "…" }.joined(separator: "/")
        return dateMissing.finding(
            subject, at: line, vi: "Không có ngày \(written) trong lịch",
            en: "No calendar has the day \(written)",
            remedy: Bilingual(vi: "Sửa lại ngày, tháng, năm ban hành", en: "Correct the date of the paper"))
    }

    /// Whether the numbers that are written can stand in no date, whatever the blanks become.
    private static func isImpossible(_ head: Letterhead) -> Bool {
        let day = head.day ?? 1
        let month = head.month ?? 1
        return Day(year: head.year ?? 2000, month: month, day: day) == nil
    }

    private static func isReport(_ report: Report, _ kind: Span) -> Bool {
        let text = report.passages[kind.passage].text
        return text.end(of: .report, at: kind.range.lowerBound) != nil
            || text.end(of: "tờ trình", at: kind.range.lowerBound) != nil
    }
}
