public import Criteria
public import Registry

/// Một đợt đánh giá: deadlines, closing and opening again.
public struct RoundSettingsPage: Markup {
    private let visit: Visit
    private let round: Round
    private let territory: String
    private let set: CriteriaSet

    public init(_ visit: Visit, round: Round, territory: String, set: CriteriaSet) {
        self.visit = visit
        self.round = round
        self.territory = territory
        self.set = set
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Đợt \(round.year) – \(territory)", "Round \(round.year) – \(territory)"),
            trail: [
                .init(visit("Quản trị", "Administration"), .administration),
                .init(visit("Đợt đánh giá", "Rounds"), .rounds),
            ]
        ) {
            dl(.class("facts")) {
                dt(visit("Bộ tiêu chí", "Criteria set"))
                dd { a(visit(set.title), .href(.criteriaSet(set.id))) }
                dt(visit("Nơi tiếp nhận", "Receiving body"))
                dd(round.receivingBody)
                dt(visit("Nơi quyết định", "Deciding body"))
                dd(round.decidingBody)
                dt(visit("Mở ngày", "Opened"))
                dd(round.openedOn.vietnamese)
                if let closed = round.closedOn {
                    dt(visit("Đóng ngày", "Closed"))
                    dd(closed.vietnamese)
                }
            }
            deadlines
            closing
        }
    }

    private var deadlines: HTML {
        section(.class("card"), .labelledBy(id: "han")) {
            h2(visit("Hạn của đợt", "Deadlines"), .id("han"))
            p(
                visit(
                    "Ngày ghi dưới đây là ngày cuối cùng còn đúng hạn. Luật viết “trước ngày 15” thì ngày cuối là 14.",
                    "Each is the last day in time: where the law says “before the 15th”, it is the 14th."),
                .class("muted"))
            PostForm(.administeredRound(round.id), visit) {
                for deadline in set.procedure.deadlines
                where deadline.month != nil || round.deadlines[deadline.step] != nil {
                    Field(
                        visit(deadline.text), "han-\(deadline.step)", round.deadlines[deadline.step]?.description ?? "",
                        .day, hint: deadline.source.citation)
                }
                button(visit("Lưu hạn", "Save"), Attribute("type", "submit"), .class("main"))
            }
        }
    }

    private var closing: HTML {
        section(.class("card"), .labelledBy(id: "dong")) {
            h2(round.isOpen ? visit("Đóng đợt", "Close") : visit("Mở lại đợt", "Open again"), .id("dong"))
            p(
                round.isOpen
                    ? visit(
                        "Đóng rồi thì đơn vị không nộp được nữa; hồ sơ đang thẩm định vẫn đi tiếp.",
                        "Nothing is filed in a closed round; what is under way goes on.")
                    : visit("Mở lại để đơn vị nộp tiếp.", "Units can file again."), .class("muted"))
            PostForm(round.isOpen ? .closeRound(round.id) : .reopenRound(round.id), visit) {
                button(
                    round.isOpen ? visit("Đóng đợt", "Close the round") : visit("Mở lại", "Open again"),
                    Attribute("type", "submit"), .class(round.isOpen ? "danger" : "main"))
            }
        }
    }
}
