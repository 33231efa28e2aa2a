import Criteria
import Registry

/// Lịch thời hạn: the deadlines of all open rounds, in the order of their days.
public struct CalendarPage: Markup {
    private let visit: Visit
    private let lines: [(deadline: RoundDeadline, round: RoundFacts?)]

    public init(_ visit: Visit, rounds: [RoundFacts]) {
        self.visit = visit
        let all = rounds.filter(\.round.isOpen).flatMap { facts in
            facts.round.deadlines(by: facts.set).map { (deadline: $0, round: Optional(facts)) }
        }
        lines = all.enumerated().sorted { a, b in
            (a.element.deadline.last?.sinceEpoch ?? .max, a.offset)
                < (b.element.deadline.last?.sinceEpoch ?? .max, b.offset)
        }.map(\.element)
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Lịch thời hạn", "Calendar of deadlines"),
            trail: [PortalPage.Link(visit("Tiến độ", "Progress"), .progress)]
        ) {
            part(
                visit("Sắp tới", "To come"), id: "sap-toi",
                lines.filter { line in line.deadline.last.map { $0 >= visit.today } ?? true })
            part(
                visit("Đã qua", "Past"), id: "da-qua",
                lines.filter { line in line.deadline.last.map { $0 < visit.today } ?? false })
        }
    }

    private func part(
        _ heading: String, id: String, _ lines: [(deadline: RoundDeadline, round: RoundFacts?)]
    ) -> HTML {
        section(.class("card"), .labelledBy(id: id)) {
            h2(heading, .id(id))
            DeadlineTable(visit, caption: heading, lines)
        }
    }
}
