import Criteria
import Registry

/// The units of a round with where their dossiers stand.
struct UnitTable: Markup {
    private let visit: Visit
    private let caption: String
    private let lines: [RoundProgress.Line]
    private let kindNames: [String: Bilingual]
    private let mayReview: Bool

    init(
        _ visit: Visit, caption: String, _ lines: [RoundProgress.Line], kindNames: [String: Bilingual], mayReview: Bool
    ) {
        self.visit = visit
        self.caption = caption
        self.lines = lines
        self.kindNames = kindNames
        self.mayReview = mayReview
    }

    var html: HTML {
        CaptionedTable(
            caption,
            columns: [
                CaptionedTable.Column(visit("Đơn vị", "Unit")), CaptionedTable.Column(visit("Loại", "Kind")),
                CaptionedTable.Column(visit("Trạng thái", "State")),
                CaptionedTable.Column(visit("Ngày nộp", "Filed on")),
                CaptionedTable.Column(visit("Kết quả thẩm định", "Appraised")),
            ], rows: lines.map(row), none: visit("Không có đơn vị nào.", "There are no units."))
    }

    private func row(_ line: RoundProgress.Line) -> [HTML] {
        [
            name(line), .text(kindNames[line.kind].map { visit($0) } ?? line.kind),
            .pieces([
                line.state.map { StateBadge($0, visit).html }
                    ?? span(visit("Chưa lập hồ sơ", "Nothing begun"), .class("muted")),
                line.isLate ? .pieces([.text(" "), span(visit("Quá hạn", "Late"), .class("badge late"))]) : .nothing,
            ]), .text(line.filedOn.map { visit($0.vietnamese, "\($0)") } ?? "–"),
            .text(line.outcome.map { visit($0.name.asSentence) } ?? "–"),
        ]
    }

    private func name(_ line: RoundProgress.Line) -> HTML {
        guard mayReview, let dossier = line.dossier, line.hasReported else { return .text(line.name) }
        return a(line.name, .href(.review(dossier)))
    }
}
