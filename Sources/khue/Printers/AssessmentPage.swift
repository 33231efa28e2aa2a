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
        words.addMissing(verdict, to: &page)
        words.addIndicators(verdict, to: &page)
        if !sheet.set.unknown.isEmpty {
            page.gap()
            page.line(language("Điều chưa kiểm chứng", "Not verified") + ":")
            for unknown in sheet.set.unknown { page.line(unknown, after: "  - ") }
        }
        return page.bytes
    }
}
