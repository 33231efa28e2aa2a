import Criteria
import Formats

/// Prints the verdict on a sheet of answers.
struct AssessmentPage {
    let language: Language
    let layout: Layout

    func callAsFunction(_ sheet: AnswerSheet, _ verdict: Verdict) -> [UInt8] {
        var page = TextPage(layout)
        if let unit = sheet.unit { page.field(language("Đơn vị", "Unit"), unit) }
        if let kind = sheet.answers.kind { page.field(language("Loại", "Kind"), language(kind.name)) }
        page.field(language("Bộ tiêu chí", "Criteria"), "\(sheet.set.id) (\(sheet.set.source.citation))")
        let words = VerdictText(language: language)
        let ground = verdict.source.map { " (\($0.citation))" } ?? ""
        switch sheet.set.method {
        case .points:
            page.field(language("Tổng điểm", "Total"), verdict.total?.description ?? words.unknown)
            page.field(
                language("Xếp loại", "Rating"), (verdict.rating.map { language($0.name) } ?? words.unknown) + ground)
        case .levels:
            page.field(language("Mức độ", "Level"), (verdict.level.map(words.level) ?? words.unknown) + ground)
        }
        if let decided = sheet.decided { addRecognition(decided, sheet.set.procedure, to: &page) }
        words.addMissing(verdict, to: &page)
        words.addIndicators(verdict, to: &page)
        if !sheet.set.unknown.isEmpty {
            page.gap()
            page.line(language("Điều chưa kiểm chứng", "Not verified") + ":")
            for unknown in sheet.set.unknown { page.line(language(unknown), after: "  - ") }
        }
        return page.bytes
    }

    /// How long a recognition of a day holds, by both readings of the law, and when a higher level may be asked for.
    private func addRecognition(_ decided: Day, _ procedure: Procedure, to page: inout TextPage) {
        if let validity = procedure.validity {
            let last = validity.lastDays(decided: decided)
            page.field(
                language("Giá trị đến", "Holds until"),
                language(
                    "\(last.byCalendarYears.vietnamese) nếu tính theo năm dương lịch tiếp theo, "
                        + "\(last.byMonths.vietnamese) nếu tính đủ \(validity.months) tháng từ ngày quyết định "
                        + "(\(validity.source.citation): “\(validity.text)”)",
                    "\(last.byCalendarYears) by the calendar years that follow, \(last.byMonths) by \(validity.months) "
                        + "months from the decision (\(validity.source.citation))"))
        }
        if let upgrade = procedure.upgrade {
            let first = decided.adding(months: upgrade.months)
            page.field(
                language("Nâng mức độ từ", "Upgrade from"),
                language("\(first.vietnamese)", "\(first)") + " (\(upgrade.source.citation))")
        }
    }
}
