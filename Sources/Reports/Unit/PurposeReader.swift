import Criteria
import Documents

/// Tells a unit's own report from an office's report on many units, and both from the other papers of the year.
struct PurposeReader {
    private static let signs: PatternSet = [
        "đơn vị xếp loại", "đơn vị đã gửi hồ sơ", "đơn vị được công nhận", "đơn vị được xếp loại", "đơn vị đạt loại",
        "đơn vị gửi hồ sơ",
        "cơ quan, đơn vị xếp loại", "tổng số đơn vị", "số đơn vị đạt",
    ]

    /// Papers that are never a report: where they hold the indicators, it is as things to be done.
    private static let intentions: PatternSet = ["kế hoạch", "bản cam kết", "giấy chứng nhận"]

    /// Papers that are none unless they hold answers all the same, as minutes of a unit's own assessment do.
    private static let acts: PatternSet = ["thông báo", "quyết định", "tờ trình", "biên bản"]

    /// What stands over its title tells papers that are no report. A report is a summary when committees of districts or provinces write it, who are no learning units, or when it
    /// counts units and assesses none.
    func read(_ report: Report) -> Report.Purpose {
        let passages = report.passages
        let unit = report.unit
        let head = report.letterhead
        let hasPoints = report.scores.contains { $0.selfScore != nil || $0.appraisedScore != nil }
        if let kind = head.kind, !hasPoints {
            let words = passages[kind.passage].text
            if words.contains(any: Self.intentions, in: kind.range) { return .other }
            if words.contains(any: Self.acts, in: kind.range), report.answers.isEmpty { return .other }
        }
        // An official letter has no kind, only what it is about.
        if head.kind == nil, let title = head.title, !hasPoints, report.answers.isEmpty {
            let words = passages[title.passage].text
            if words.end(of: "v/v", at: title.range.lowerBound) != nil, !words.contains("báo cáo") { return .other }
        }
        if unit?.kind == "district-committee" || unit?.kind == "province-committee" { return .summary }
        if !report.scores.isEmpty || !report.answers.isEmpty { return .selfAssessment }
        return passages.contains { passage in passage.text.contains(any: Self.signs) }
            ? .summary : .selfAssessment
    }
}
