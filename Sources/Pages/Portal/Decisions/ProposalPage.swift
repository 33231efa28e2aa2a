import Criteria
public import Registry

/// Trình công nhận: what the council has appraised, put on the draft decision or answered with a refusal.
public struct ProposalPage: Markup {
    private let visit: Visit
    private let round: Round
    private let territory: String
    private let lists: Lists
    private let draft: ID<Decision>?

    /// The dossiers of the round, by where they stand.
    public struct Lists: Sendable {
        public var appraised: [DossierRow]
        public var proposed: [DossierRow]
        public var declined: [DossierRow]

        public init(appraised: [DossierRow], proposed: [DossierRow], declined: [DossierRow]) {
            self.appraised = appraised
            self.proposed = proposed
            self.declined = declined
        }
    }

    public init(_ visit: Visit, round: Round, territory: String, lists: Lists, draft: ID<Decision>?) {
        self.visit = visit
        self.round = round
        self.territory = territory
        self.lists = lists
        self.draft = draft
    }

    public var html: HTML {
        PortalPage(
            visit,
            heading: visit("Trình công nhận năm \(round.year)", "Proposals of \(round.year)"),
            trail: [PortalPage.Link(visit("Quyết định", "Decisions"), .decisions)]
        ) {
            p("\(territory) · \(round.decidingBody)", .class("muted"), .lang("vi"))
            proposing
            listed
            refusing
            declined
        }
    }

    private var recognisable: [DossierRow] { lists.appraised.filter(\.isRecognisable) }
    private var failed: [DossierRow] { lists.appraised.filter { !$0.isRecognisable } }

    private var proposing: HTML {
        NextStep(visit("Chọn hồ sơ trình công nhận", "Choose what to propose"), id: "trinh") {
            if recognisable.isEmpty {
                p(
                    visit(
                        "Không có hồ sơ đã thẩm định nào chờ trình.",
                        "No appraised dossier waits to be proposed."))
            } else {
                PostForm(.proposal(round.id), visit) {
                    CaptionedTable(
                        visit("Hồ sơ đạt, chờ trình", "Appraised, to be proposed"), columns: columns,
                        rows: recognisable.map { row in
                            [tick(row), .text(visit(row.kind)), .text(row.result(visit)), .text(row.pointsText)]
                        })
                    button(
                        visit("Đưa vào dự thảo quyết định", "Put on the draft decision"), Attribute("type", "submit"),
                        .class("main"))
                }
            }
        }.html
    }

    private func tick(_ row: DossierRow) -> HTML {
        labelElement {
            input(
                Attribute("type", "checkbox"), Attribute("name", "ho-so"), Attribute("value", row.dossier.text),
                Attribute("checked", isOn: true))
            " \(row.name)"
        }
    }

    private var listed: HTML {
        section(.class("card"), .labelledBy(id: "du-thao")) {
            h2(visit("Dự thảo quyết định", "Draft decision"), .id("du-thao"))
            CaptionedTable(
                visit("Có trong dự thảo", "On the draft"),
                columns: columns + [CaptionedTable.Column(visit("Việc", "Do"))],
                rows: lists.proposed.map { row in
                    [
                        .text(row.name), .text(visit(row.kind)), .text(row.result(visit)), .text(row.pointsText),
                        PostForm(.withdrawal(row.dossier), visit, .class("inline")) {
                            button(
                                visit("Rút khỏi dự thảo", "Take off"), Attribute("type", "submit"), .class("quiet"),
                                .label(visit("Rút \(row.name) khỏi dự thảo", "Take \(row.name) off the draft")))
                        }.html,
                    ]
                }, none: visit("Dự thảo chưa có đơn vị nào.", "There is no unit on the draft yet."))
            if let draft {
                p { a(visit("Mở dự thảo quyết định", "Open the draft decision"), .href(.decision(draft))) }
            }
        }
    }

    private var refusing: HTML {
        guard !failed.isEmpty else { return .nothing }
        return section(.class("card"), .labelledBy(id: "chua-dat")) {
            h2(visit("Chưa đạt, cần trả lời đơn vị", "Not reached, to be answered"), .id("chua-dat"))
            CaptionedTable(
                visit("Hồ sơ chưa đạt", "Dossiers that reached nothing"),
                columns: columns + [CaptionedTable.Column(visit("Việc", "Do"))],
                rows: failed.map { row in
                    [
                        .text(row.name), .text(visit(row.kind)), .text(row.result(visit)), .text(row.pointsText),
                        a(
                            visit("Không công nhận, ghi lý do", "Decline with reasons"), .href(.declining(row.dossier)),
                            .label(visit("Không công nhận \(row.name), ghi lý do", "Decline \(row.name) with reasons"))),
                    ]
                })
        }
    }

    private var declined: HTML {
        guard !lists.declined.isEmpty else { return .nothing }
        return section(.class("card"), .labelledBy(id: "tu-choi")) {
            h2(visit("Đã trả lời không công nhận", "Declined"), .id("tu-choi"))
            CaptionedTable(
                visit("Hồ sơ không được công nhận", "Declined dossiers"),
                columns: [
                    CaptionedTable.Column(visit("Đơn vị", "Unit")), CaptionedTable.Column(visit("Lý do", "Reasons")),
                ],
                rows: lists.declined.map { [.text($0.name), .text($0.words)] })
        }
    }

    private var columns: [CaptionedTable.Column] { DossierRow.columns(visit) }
}
