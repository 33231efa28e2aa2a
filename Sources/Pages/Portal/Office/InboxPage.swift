public import Criteria
public import Registry

/// Hồ sơ chờ tiếp nhận: what came in, those to look at first on top.
public struct InboxPage: Markup {
    private let visit: Visit
    private let filter: Filter
    private let rounds: [RoundFacts]
    private let kinds: [(id: String, name: Bilingual)]
    private let lines: [Line]
    private let page: Int

    /// What was asked for, as it stands in the address.
    public struct Filter: Sendable {
        public var round: String
        public var state: String
        public var kind: String
        public var text: String

        public init(round: String, state: String, kind: String, text: String) {
            self.round = round
            self.state = state
            self.kind = kind
            self.text = text
        }
    }

    public struct Line: Sendable {
        public var dossier: ID<Dossier>
        public var round: RoundFacts
        public var unitName: String
        public var kindName: Bilingual
        public var state: Dossier.State
        public var filedOn: Day?
        public var risk: DossierRisk

        public init(
            dossier: ID<Dossier>, round: RoundFacts, unitName: String, kindName: Bilingual, state: Dossier.State,
            filedOn: Day?, risk: DossierRisk
        ) {
            self.dossier = dossier
            self.round = round
            self.unitName = unitName
            self.kindName = kindName
            self.state = state
            self.filedOn = filedOn
            self.risk = risk
        }
    }

    /// - Parameters:
    ///   - lines: all of them, in order.
    ///   - page: from 1 on.
    public init(
        _ visit: Visit, _ filter: Filter, rounds: [RoundFacts], kinds: [(id: String, name: Bilingual)], lines: [Line],
        page: Int
    ) {
        self.visit = visit
        self.filter = filter
        self.rounds = rounds
        self.kinds = kinds
        self.lines = lines
        self.page = min(max(1, page), max(1, (lines.count + InboxPage.size - 1) / InboxPage.size))
    }

    private static let size = 50

    public var html: HTML {
        let pages = max(1, (lines.count + InboxPage.size - 1) / InboxPage.size)
        PortalPage(visit, heading: visit("Hồ sơ gửi đến", "Dossiers received")) {
            filters
            p(
                visit(
                    "\(lines.count) hồ sơ. Hồ sơ cần xem kỹ đứng trước; lý do ghi ở cột cuối.",
                    "\(lines.count) dossiers. Those to look at closely come first; the last column says why."))
            CaptionedTable(
                visit("Hồ sơ gửi đến", "Dossiers received"),
                columns: [
                    CaptionedTable.Column(visit("Đơn vị", "Unit")), CaptionedTable.Column(visit("Đợt", "Round")),
                    CaptionedTable.Column(visit("Trạng thái", "State")),
                    CaptionedTable.Column(visit("Ngày nộp", "Filed on")),
                    CaptionedTable.Column(visit("Vì sao cần xem kỹ", "Why to look closely")),
                ],
                rows: lines.dropFirst((page - 1) * InboxPage.size).prefix(InboxPage.size).map(row),
                none: visit("Không có hồ sơ nào như vậy.", "There are no such dossiers."))
            Pager(page, of: pages, visit) { [filter] page in
                Route.inbox.with("dot", filter.round).with("trang-thai", filter.state).with("loai", filter.kind)
                    .with("tim", filter.text).with("trang", String(page))
            }
        }
    }

    private var filters: HTML {
        form(.class("filters"), Attribute("method", "get"), Attribute("action", Route.inbox.path)) {
            Field(
                visit("Đợt đánh giá", "Round"), "dot", filter.round,
                .choice(
                    [("", visit("Mọi đợt đang mở", "All open rounds"))]
                        + rounds.map { ($0.round.id.text, visit($0.fullName)) }))
            Field(
                visit("Trạng thái", "State"), "trang-thai", filter.state,
                .choice(
                    [
                        ("", visit("Chờ tiếp nhận", "Waiting")),
                        ("tat-ca", visit("Tất cả đã nộp", "All that were filed")),
                    ]
                        + Dossier.State.allCases.filter { $0 != .draft }.map {
                            ($0.rawValue, visit($0.name.asSentence))
                        }))
            Field(
                visit("Loại đơn vị", "Kind of unit"), "loai", filter.kind,
                .choice([("", visit("Mọi loại", "All kinds"))] + kinds.map { ($0.id, visit($0.name.asSentence)) }))
            Field(visit("Tên đơn vị", "Name of the unit"), "tim", filter.text, .search)
            button(visit("Lọc", "Show"), Attribute("type", "submit"))
        }
    }

    private func row(_ line: Line) -> [HTML] {
        [
            .pieces([
                a(line.unitName, .href(.review(line.dossier))),
                p(visit(line.kindName), .class("muted")),
            ]),
            a(visit(line.round.name), .href(.round(line.round.round.id))), StateBadge(line.state, visit).html,
            .text(line.filedOn.map { visit($0.vietnamese, "\($0)") } ?? "–"), reasons(line.risk),
        ]
    }

    private func reasons(_ risk: DossierRisk) -> HTML {
        guard !risk.reasons.isEmpty else {
            return span(visit("Không thấy gì khác thường", "Nothing unusual"), .class("muted"))
        }
        return ul { for reason in risk.reasons { li(visit(reason.asSentence)) } }
    }
}
