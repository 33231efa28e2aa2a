public import Criteria
public import Registry

/// Đợt đánh giá: the territory's year at a glance.
public struct RoundPage: Markup {
    private let visit: Visit
    private let facts: RoundFacts
    private let progress: RoundProgress
    private let kindNames: [String: Bilingual]

    /// Whether the visitor may open dossiers, and set the council up.
    private let mayReview: Bool
    private let mayCompose: Bool

    public init(
        _ visit: Visit, _ facts: RoundFacts, progress: RoundProgress, kindNames: [String: Bilingual], mayReview: Bool,
        mayCompose: Bool
    ) {
        self.visit = visit
        self.facts = facts
        self.progress = progress
        self.kindNames = kindNames
        self.mayReview = mayReview
        self.mayCompose = mayCompose
    }

    public var html: HTML {
        let round = facts.round
        let counts = progress.counts
        PortalPage(
            visit,
            heading: visit(
                "Đợt đánh giá năm \(round.year): \(facts.territoryName)",
                "Round of \(round.year): \(facts.territoryName)"),
            trail: [PortalPage.Link(visit("Tiến độ", "Progress"), .progress)]
        ) {
            next(counts)
            section(.class("card"), .labelledBy(id: "thong-tin")) {
                h2(visit("Thông tin chung", "About the round"), .id("thong-tin"))
                FactList {
                    Fact(
                        visit("Địa bàn (theo bản đồ năm \(round.year))", "Territory (on the map of \(round.year))"),
                        facts.territoryName)
                    Fact(visit("Bộ tiêu chí", "Criteria")) {
                        visit(facts.set.title)
                        " "
                        Clause(facts.set.source, visit)
                    }
                    Fact(visit("Nơi tiếp nhận", "Receiving body"), round.receivingBody)
                    Fact(visit("Nơi quyết định", "Deciding body"), round.decidingBody)
                    Fact(
                        visit("Trạng thái", "State"),
                        round.closedOn.map { visit("Đã đóng ngày \($0.vietnamese)", "Closed on \($0)") }
                            ?? visit("Đang mở từ \(round.openedOn.vietnamese)", "Open since \(round.openedOn)"))
                }
                for unknown in facts.set.unknown { p(visit(unknown), .class("muted")) }
            }
            section(.class("card"), .labelledBy(id: "thoi-han")) {
                h2(visit("Thời hạn", "Deadlines"), .id("thoi-han"))
                DeadlineTable(
                    visit, caption: visit("Thời hạn của đợt", "Deadlines of the round"),
                    round.deadlines(by: facts.set).map { ($0, nil) })
            }
            CouncilCard(visit, facts, mayCompose: mayCompose)
            section(.class("card"), .labelledBy(id: "so-luong")) {
                h2(visit("Tiến độ", "Progress"), .id("so-luong"))
                ProgressBars(visit, counts)
                p { a(visit("Xem tiến độ chi tiết", "See it in detail"), .href(.progress(round.id))) }
            }
            section(.class("card"), .labelledBy(id: "giay-to")) {
                h2(visit("Giấy tờ", "Papers"), .id("giay-to"))
                p(
                    visit(
                        "Quyết định, biên bản, báo cáo, tờ trình, thông báo của đợt; trọn bộ trong một tệp ZIP.",
                        "The round's decisions, minutes, reports and announcements; all of them in one ZIP."))
                p {
                    a(visit("Xem và tải giấy tờ", "See and download them"), .href(.papers(.round(round.id))))
                }
            }
            section(.class("card"), .labelledBy(id: "don-vi")) {
                h2(visit("Các đơn vị trong địa bàn", "Units of the territory"), .id("don-vi"))
                UnitTable(
                    visit, caption: visit("Đơn vị và hồ sơ", "Units and their dossiers"), progress.lines,
                    kindNames: kindNames, mayReview: mayReview)
            }
        }
    }

    @HTMLBuilder private func next(_ counts: ProgressCounts) -> HTML {
        let waiting = counts.count(.submitted, .resubmitted)
        let faults = facts.round.council?.faults(by: facts.set.procedure.council)
        if mayCompose, faults.map({ !$0.isEmpty }) ?? true {
            NextStep(visit("Lập Hội đồng đánh giá", "Set up the council")) {
                p(
                    visit(
                        "Hồ sơ chỉ được tiếp nhận khi Hội đồng đúng thành phần.",
                        "Dossiers are accepted once the council is made up as the law says."))
                a(visit("Lập Hội đồng", "Set it up"), .href(.council(facts.round.id)), .class("main button"))
            }
        } else if mayReview, waiting > 0 {
            NextStep(visit("Xem hồ sơ chờ tiếp nhận", "Look at the dossiers that wait")) {
                p(visit("\(waiting) hồ sơ đang chờ.", "\(waiting) dossiers wait."))
                a(
                    visit("Mở danh sách", "Open the list"), .href(Route.inbox.with("dot", facts.round.id.text)),
                    .class("main button"))
            }
        } else if mayCompose, counts.count(.appraised) > 0 {
            NextStep(visit("Trình công nhận", "Propose for recognition")) {
                p(
                    visit(
                        "\(counts.count(.appraised)) hồ sơ đã thẩm định xong.",
                        "\(counts.count(.appraised)) dossiers are appraised."))
                a(
                    visit("Lập danh sách trình", "Make the list"), .href(.proposal(facts.round.id)),
                    .class("main button"))
            }
        }
    }
}
