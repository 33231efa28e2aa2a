public import Criteria
public import Registry

/// Hồ sơ của đơn vị: the rounds in which one's own units file, and what comes next in each.
public struct UnitDossiersPage: Markup {
    private let visit: Visit
    private let lines: [Line]

    public struct Line: Sendable {
        public var round: Round
        public var unit: ID<Registry.Unit>
        public var unitName: String
        public var set: CriteriaSet

        /// `nil` before a dossier is begun.
        public var dossier: ID<Dossier>?
        public var state: Dossier.State?
        public var outcome: Outcome?
        public var filedOn: Day?

        public init(
            round: Round, unit: ID<Registry.Unit>, unitName: String, set: CriteriaSet, dossier: ID<Dossier>?,
            state: Dossier.State?, outcome: Outcome?, filedOn: Day?
        ) {
            self.round = round
            self.unit = unit
            self.unitName = unitName
            self.set = set
            self.dossier = dossier
            self.state = state
            self.outcome = outcome
            self.filedOn = filedOn
        }
    }

    public init(_ visit: Visit, _ lines: [Line]) {
        self.visit = visit
        self.lines = lines
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Hồ sơ của đơn vị", "Our dossiers")) {
            if lines.isEmpty {
                p(
                    visit(
                        "Chưa có đợt đánh giá nào mở cho đơn vị của bạn. Nơi tiếp nhận hồ sơ sẽ mở đợt khi đến kỳ.",
                        "No round is open for your unit. The receiving office opens one when it is time."))
            }
            for line in lines { card(line) }
        }
    }

    private func card(_ line: Line) -> HTML {
        section(.class("card"), .labelledBy(id: "dot-\(line.round.id.text)-\(line.unit.text)")) {
            h2(
                visit("Năm \(line.round.year) · \(line.unitName)", "\(line.round.year) · \(line.unitName)"),
                .id("dot-\(line.round.id.text)-\(line.unit.text)"))
            FactList {
                Fact(visit("Bộ tiêu chí", "Criteria"), line.set.source.instrument)
                Fact(visit("Nơi tiếp nhận", "Receiving office"), line.round.receivingBody)
                Fact(visit("Trạng thái", "State")) {
                    if let state = line.state {
                        StateBadge(state, visit)
                    } else {
                        visit("Chưa lập hồ sơ", "Not begun")
                    }
                    if let outcome = line.outcome { " · "; visit(outcome.name) }
                }
                if let due = line.round.deadlines["submit"], line.round.isOpen || line.filedOn != nil {
                    Fact(visit("Hạn nộp", "Due")) { DueText(visit, due: due, filed: line.filedOn) }
                }
            }
            p {
                if let dossier = line.dossier {
                    a(
                        line.state?.isOpenToUnit ?? false ? visit("Làm tiếp", "Go on") : visit("Xem hồ sơ", "See it"),
                        .href(.dossier(dossier)), .class("main button"))
                } else {
                    a(
                        visit("Lập hồ sơ", "Begin a dossier"), .href(.begin(line.round.id, line.unit)),
                        .class("main button"))
                }
            }
        }
    }
}
