import Checks
import Criteria
import Documents
import Reports

/// The score table of a report, item by item: what is stated, the maximum of the law, and what the parts add up to.
struct ScoreTable: Markup {
    let sheet: ScoreSheet
    let findings: NumberedFindings

    private var language: Language { findings.language }
    private var words: VerdictWords { VerdictWords(language: language) }

    /// A row of the table.
    private struct Row {
        var label: String
        var text: String
        var rank: Item.Rank
        var maximum: Points?
        var line: ScoreLine?

        /// What its parts add up to; `nil` where it has none.
        var sum: Points?
        var appraisedSum: Points?
    }

    var html: HTML {
        let rows = rows
        let hasAppraised = rows.contains { $0.line?.appraisedScore != nil }
        let id = "\(findings.file.id)-scores"
        section(.class("scores")) {
            h3(language("Bảng điểm", "Scores"), .id(id))
            div(.class("wide"), .role("group"), .reachable, .labelledBy(id: id)) {
                table(.class("data")) {
                    thead {
                        tr {
                            th(language("Mục", "Item"), .scope("col"))
                            th(language("Nội dung", "Content"), .scope("col"))
                            th(language("Tối đa theo luật", "Maximum by law"), .scope("col"), .class("figure"))
                            th(language("Tối đa báo cáo ghi", "Maximum stated"), .scope("col"), .class("figure"))
                            th(language("Tự chấm", "Self score"), .scope("col"), .class("figure"))
                            if hasAppraised {
                                th(language("Thẩm định", "Appraised"), .scope("col"), .class("figure"))
                            }
                            th(language("Cộng lại", "Sum of parts"), .scope("col"), .class("figure"))
                            th(language("Phát hiện", "Findings"), .scope("col"))
                        }
                    }
                    tbody { for row in rows { self.row(row, hasAppraised: hasAppraised) } }
                    tfoot { total(hasAppraised: hasAppraised) }
                }
            }
        }
    }

    private var rows: [Row] {
        sheet.set.criteria.flatMap { criterion -> [Row] in
            [
                Row(
                    label: criterion.id, text: criterion.text, rank: .criterion, maximum: criterion.maximum,
                    line: sheet.line(criterion.id), sum: Self.sum(sheet.parts(criterion)),
                    appraisedSum: Self.sum(sheet.parts(criterion, .appraised)))
            ]
                + criterion.indicators.flatMap { indicator -> [Row] in
                    [
                        Row(
                            label: indicator.label, text: indicator.text, rank: .indicator,
                            maximum: indicator.maximum, line: sheet.line(indicator.id),
                            sum: indicator.subIndicators.isEmpty ? nil : Self.sum(sheet.parts(indicator)),
                            appraisedSum: indicator.subIndicators.isEmpty
                                ? nil : Self.sum(sheet.parts(indicator, .appraised)))
                    ]
                        + indicator.subIndicators.compactMap { sub -> Row? in
                            guard let line = sheet.line(sub.id) else { return nil }
                            return Row(
                                label: "–", text: sub.text, rank: .subIndicator, maximum: sub.maximum, line: line)
                        }
                }
        }
    }

    private static func sum(_ parts: [(id: String, points: Points)]?) -> Points? {
        parts.map { $0.reduce(.zero) { $0 + $1.points } }
    }

    private func row(_ row: Row, hasAppraised: Bool) -> HTML {
        let own = row.line?.selfScore?.value
        let stated = row.line?.maximum?.value
        return tr(.class(row.rank == .criterion ? "criterion" : row.rank == .subIndicator ? "part" : nil)) {
            th(row.label, .scope("row"))
            td(row.text)
            figure(row.maximum)
            figure(stated, isOff: stated != nil && row.maximum != nil && stated != row.maximum)
            figure(own, isOff: isAbove(own, row.maximum ?? stated))
            if hasAppraised {
                let appraised = row.line?.appraisedScore?.value
                figure(
                    appraised,
                    isOff: isAbove(appraised, row.maximum ?? stated)
                        || appraised != nil && row.appraisedSum != nil && appraised != row.appraisedSum)
            }
            figure(row.sum, isOff: row.sum != nil && own != nil && row.sum != own)
            td { badges(row.line) }
        }
    }

    private func total(hasAppraised: Bool) -> HTML {
        let line = sheet.total
        let stated = line?.selfScore?.value
        let sum = sheet.leafTotal()
        return tr {
            th(.scope("row"), .columns(2)) { language("Tổng", "Total") }
            figure(sheet.set.maximum?.value)
            figure(line?.maximum?.value)
            figure(stated)
            if hasAppraised { figure(line?.appraisedScore?.value) }
            figure(sum, isOff: sum != nil && stated != nil && sum != stated)
            td { badges(line) }
        }
    }

    private func isAbove(_ points: Points?, _ maximum: Points?) -> Bool {
        guard let points, let maximum else { return false }
        return points > maximum
    }

    private func figure(_ points: Points?, isOff: Bool = false) -> HTML {
        td(.class(isOff ? "figure off" : "figure")) {
            if isOff { span(language("sai: ", "wrong: "), .class("unseen")) }
            points.map(words.points) ?? ""
        }
    }

    /// The findings about a row of the report's own table.
    private func badges(_ line: ScoreLine?) -> HTML {
        guard let line else { return .nothing }
        let numbers = findings.findings.indices.filter {
            findings.findings[$0].place.table == line.table && findings.findings[$0].place.row == line.row
        }
        return .pieces(
            numbers.map { index in
                Badge(number: index + 1, findings: findings, target: findings.file.mark(index + 1)).html
            })
    }
}
