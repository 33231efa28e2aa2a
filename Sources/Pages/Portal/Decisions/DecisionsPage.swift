import Criteria
public import Registry

/// All decisions that somebody may see, drafts first.
public struct DecisionsPage: Markup {
    private let visit: Visit
    private let lines: [Line]

    /// Rounds from which something can be proposed.
    private let rounds: [(id: ID<Round>, name: String)]

    public struct Line: Sendable {
        public var decision: Decision
        public var year: Int
        public var territory: String

        public init(_ decision: Decision, year: Int, territory: String) {
            self.decision = decision
            self.year = year
            self.territory = territory
        }
    }

    public init(_ visit: Visit, lines: [Line], rounds: [(id: ID<Round>, name: String)]) {
        self.visit = visit
        self.lines = lines
        self.rounds = rounds
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Quyết định công nhận", "Decisions")) {
            if !rounds.isEmpty {
                NextStep(visit("Trình công nhận", "Propose")) {
                    ul {
                        for round in rounds { li { a(round.name, .href(.proposal(round.id))) } }
                    }
                }
            }
            CaptionedTable(
                visit("Các quyết định", "Decisions"),
                columns: [
                    CaptionedTable.Column(visit("Quyết định", "Decision")),
                    CaptionedTable.Column(visit("Địa bàn", "Territory")),
                    CaptionedTable.Column(visit("Năm đánh giá", "Year"), isNumber: true),
                    CaptionedTable.Column(visit("Số đơn vị", "Units"), isNumber: true),
                    CaptionedTable.Column(visit("Trạng thái", "State")),
                ],
                rows: lines.map { line in
                    [
                        a(line.decision.title(visit), .href(.decision(line.decision.id))), .text(line.territory),
                        .text(String(line.year)), .text(String(line.decision.entries.count)),
                        DecisionBadge(line.decision.state, visit).html,
                    ]
                }, none: visit("Chưa có quyết định nào.", "There is no decision yet."))
        }
    }
}

/// Where a decision stands.
struct DecisionBadge: Markup {
    private let state: Decision.State
    private let visit: Visit

    init(_ state: Decision.State, _ visit: Visit) {
        self.state = state
        self.visit = visit
    }

    var html: HTML { span(visit(state.name.asSentence), .class("badge \(state.rawValue)")) }
}

extension Decision {
    /// `12/QĐ-UBND ngày 20/01/2024`, or that it is a draft.
    func title(_ visit: Visit) -> String {
        guard let issue else { return visit("Dự thảo", "Draft") }
        return visit("\(issue.code) ngày \(issue.date.vietnamese)", "\(issue.code) of \(issue.date)")
    }
}
