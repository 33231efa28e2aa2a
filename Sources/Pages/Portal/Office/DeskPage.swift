public import Criteria
public import Registry

/// Thẩm định: what lies before the councils in which somebody sits.
public struct DeskPage: Markup {
    private let visit: Visit
    private let lines: [Line]

    public struct Line: Sendable {
        public var dossier: ID<Dossier>
        public var round: RoundFacts
        public var unitName: String
        public var appraised: Int
        public var votes: Int
        public var voters: Int
        public var hasMinutes: Bool

        /// What the visitor has to do with it now, in words; `nil` where nothing.
        public var work: Bilingual?

        public init(
            dossier: ID<Dossier>, round: RoundFacts, unitName: String, appraised: Int, votes: Int, voters: Int,
            hasMinutes: Bool, work: Bilingual?
        ) {
            self.dossier = dossier
            self.round = round
            self.unitName = unitName
            self.appraised = appraised
            self.votes = votes
            self.voters = voters
            self.hasMinutes = hasMinutes
            self.work = work
        }
    }

    public init(_ visit: Visit, _ lines: [Line]) {
        self.visit = visit
        self.lines = lines
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Hồ sơ đang thẩm định", "Dossiers under appraisal")) {
            CaptionedTable(
                visit("Hồ sơ trước Hội đồng", "Before the council"),
                columns: [
                    CaptionedTable.Column(visit("Đơn vị", "Unit")), CaptionedTable.Column(visit("Đợt", "Round")),
                    CaptionedTable.Column(visit("Việc của bạn", "Your work")),
                    CaptionedTable.Column(visit("Mục đã xem", "Items seen"), isNumber: true),
                    CaptionedTable.Column(visit("Biểu quyết", "Votes"), isNumber: true),
                    CaptionedTable.Column(visit("Biên bản", "Minutes")),
                ],
                rows: lines.map { line in
                    [
                        a(line.unitName, .href(.appraisal(line.dossier))),
                        a(visit(line.round.name), .href(.round(line.round.round.id))),
                        line.work.map { .text(visit($0)) } ?? span(visit("Không", "None"), .class("muted")),
                        .text(String(line.appraised)), .text("\(line.votes)/\(line.voters)"),
                        .text(line.hasMinutes ? visit("Đã lập", "Kept") : visit("Chưa lập", "Not yet")),
                    ]
                },
                none: visit(
                    "Không có hồ sơ nào đang thẩm định ở Hội đồng của bạn.",
                    "No dossier lies before a council in which you sit."))
        }
    }
}
