import Criteria
import Registry

/// The steps of rounds by their days, each with the clause that names it.
struct DeadlineTable: Markup {
    private let visit: Visit
    private let caption: String
    private let lines: [(deadline: RoundDeadline, round: RoundFacts?)]

    /// - Parameter lines: each with its round, where the table is of more than one.
    init(_ visit: Visit, caption: String, _ lines: [(deadline: RoundDeadline, round: RoundFacts?)]) {
        self.visit = visit
        self.caption = caption
        self.lines = lines
    }

    var html: HTML {
        CaptionedTable(
            caption,
            columns: [
                CaptionedTable.Column(visit("Thời hạn", "When")), CaptionedTable.Column(visit("Còn lại", "Left")),
                CaptionedTable.Column(visit("Việc", "What")),
            ]
                + (lines.contains { $0.round != nil } ? [CaptionedTable.Column(visit("Đợt đánh giá", "Round"))] : [])
                + [CaptionedTable.Column(visit("Căn cứ", "Basis"))],
            rows: lines.map(row), none: visit("Không có thời hạn nào.", "There are no deadlines."))
    }

    private func row(_ line: (deadline: RoundDeadline, round: RoundFacts?)) -> [HTML] {
        let deadline = line.deadline
        let when = deadline.words.map { visit($0) } ?? visit("Văn bản không nêu ngày", "The text names no day")
        var cells: [HTML] = [
            .text(when.prefix(1).uppercased() + when.dropFirst()),
            deadline.last.map { DaysLeft(visit)(until: $0) } ?? .text("–"), .text(visit(deadline.text)),
        ]
        if let round = line.round { cells.append(a(visit(round.name), .href(.round(round.round.id)))) }
        cells.append(
            .pieces([
                Clause(deadline.source, visit).html,
                deadline.isOwn
                    ? p(visit("Ngày do nơi tiếp nhận đặt", "The day is the office's own"), .class("muted")) : .nothing,
            ]))
        return cells
    }
}
