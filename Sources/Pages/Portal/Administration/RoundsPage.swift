public import Criteria
public import Registry

/// Các đợt đánh giá, and the form that opens one.
public struct RoundsPage: Markup {
    private let visit: Visit
    private let rounds: [Row]
    private let form: NewRound

    public struct Row: Sendable {
        public var round: Round
        public var territory: String

        public init(_ round: Round, territory: String) {
            self.round = round
            self.territory = territory
        }
    }

    /// What stands in the form.
    public struct NewRound: Sendable {
        public var territories: [(id: ID<Territory>, name: String)]
        public var sets: [CriteriaSet]
        public var territory = ""
        public var year = ""
        public var setID = ""
        public var receiving = ""
        public var deciding = ""

        public init(territories: [(id: ID<Territory>, name: String)], sets: [CriteriaSet]) {
            self.territories = territories
            self.sets = sets
        }
    }

    public init(_ visit: Visit, rounds: [Row], form: NewRound) {
        self.visit = visit
        self.rounds = rounds
        self.form = form
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Đợt đánh giá", "Rounds"),
            trail: [.init(visit("Quản trị", "Administration"), .administration)]
        ) {
            list
            section(.class("card"), .labelledBy(id: "mo-dot")) {
                h2(visit("Mở đợt mới", "Open a round"), .id("mo-dot"))
                PostForm(.rounds, visit) {
                    Field(
                        visit("Địa bàn", "Territory"), "dia-ban", form.territory,
                        .choice(form.territories.map { ($0.id.text, $0.name) }), isRequired: true)
                    Field(
                        visit("Năm đánh giá", "Year assessed"), "nam", form.year, .number,
                        hint: visit(
                            "Năm của số liệu; phần lớn việc làm vào đầu năm sau",
                            "The year of the figures; most of the work is done early in the next"), isRequired: true)
                    Field(
                        visit("Bộ tiêu chí", "Criteria set"), "bo-tieu-chi", form.setID,
                        .choice(form.sets.map { ($0.id, "\(visit($0.title)) – \($0.id)") }), isRequired: true)
                    Field(
                        visit("Nơi tiếp nhận hồ sơ", "Receiving body"), "noi-nhan", form.receiving,
                        hint: visit(
                            "Để trống: theo thẩm quyền của bộ tiêu chí vào hôm nay",
                            "Empty: by the set's authorities of today"))
                    Field(
                        visit("Người có thẩm quyền công nhận", "Deciding body"), "noi-quyet-dinh", form.deciding,
                        hint: visit("Để trống: như trên", "Empty: the same"))
                    button(visit("Mở đợt", "Open"), Attribute("type", "submit"), .class("main"))
                }
            }
        }
    }

    private var list: HTML {
        CaptionedTable(
            visit("Các đợt đánh giá", "Rounds"),
            columns: [
                .init(visit("Năm", "Year")), .init(visit("Địa bàn", "Territory")),
                .init(visit("Bộ tiêu chí", "Criteria set")), .init(visit("Tình trạng", "State")),
            ],
            rows: rounds.map { row in
                [
                    a(String(row.round.year), .href(.administeredRound(row.round.id))), .text(row.territory),
                    .text(row.round.setID),
                    .text(
                        row.round.closedOn.map { visit("Đã đóng ngày \($0.vietnamese)", "closed on \($0)") }
                            ?? visit("Đang mở", "open")),
                ]
            }, none: visit("Chưa có đợt nào. Mở đợt đầu tiên dưới đây.", "There is no round yet. Open the first below.")
        ).html
    }
}
