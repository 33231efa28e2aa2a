import Criteria
public import Registry

/// Tiến độ: how far the rounds of a year have come, territory by territory.
public struct ProgressPage: Markup {
    private let visit: Visit
    private let year: Int?
    private let years: [Int]

    /// From the outermost territory that was opened to the one that is shown.
    private let path: [Place]
    private let lines: [Line]
    private let total: ProgressCounts

    /// Over what a report can be rolled up.
    private let rollUps: [RollUp]

    /// A territory with the rounds of the year in it under one instrument.
    public struct RollUp: Sendable {
        public var place: PaperPlace

        /// `Huyện Kon Rẫy, Thông tư 24/2023/TT-BGDĐT`.
        public var name: String

        public init(_ place: PaperPlace, name: String) {
            self.place = place
            self.name = name
        }
    }

    /// A territory by its name.
    public struct Place: Sendable {
        public var id: ID<Territory>
        public var name: String

        public init(id: ID<Territory>, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// One round, or all rounds within a territory.
    public struct Line: Sendable {
        public var name: String
        public var target: Target
        public var counts: ProgressCounts

        public enum Target: Sendable {
            case round(ID<Round>)
            case territory(ID<Territory>, rounds: Int)
        }

        public init(name: String, target: Target, counts: ProgressCounts) {
            self.name = name
            self.target = target
            self.counts = counts
        }
    }

    public init(_ visit: Visit, year: Int?, years: [Int], path: [Place], lines: [Line], rollUps: [RollUp] = []) {
        self.visit = visit
        self.year = year
        self.years = years
        self.path = path
        self.lines = lines
        self.rollUps = rollUps
        total = lines.reduce(into: ProgressCounts()) { $0 += $1.counts }
    }

    public var html: HTML {
        PortalPage(
            visit,
            heading: year.map { visit("Tiến độ đánh giá năm \($0)", "Progress of \($0)") }
                ?? visit("Tiến độ", "Progress"),
            trail: path.isEmpty
                ? []
                : [PortalPage.Link(visit("Tất cả", "All"), address(nil))]
                    + path.dropLast().map { PortalPage.Link($0.name, address($0.id)) }
        ) {
            if years.count > 1 {
                form(.class("filters"), Attribute("method", "get"), Attribute("action", Route.progress.path)) {
                    Field(
                        visit("Năm đánh giá", "Year"), "nam", year.map(String.init) ?? "",
                        .choice(years.map { (String($0), String($0)) }))
                    button(visit("Xem", "Show"), Attribute("type", "submit"))
                }
            }
            p { a(visit("Lịch thời hạn", "Calendar of deadlines"), .href(.calendar)) }
            if lines.isEmpty {
                p(visit("Chưa có đợt đánh giá nào.", "There are no rounds yet."), .class("muted"))
            } else {
                section(.class("card"), .labelledBy(id: "chung")) {
                    h2(path.last?.name ?? visit("Tất cả địa bàn", "All territories"), .id("chung"))
                    ProgressBars(visit, total)
                    OutcomeTable(visit, total)
                }
                section(.class("card"), .labelledBy(id: "dia-ban")) {
                    h2(visit("Theo địa bàn", "By territory"), .id("dia-ban"))
                    table
                }
            }
            if !rollUps.isEmpty {
                section(.class("card"), .labelledBy(id: "bao-cao")) {
                    h2(visit("Báo cáo tổng hợp", "Reports rolled up"), .id("bao-cao"))
                    ul {
                        for rollUp in rollUps {
                            li { a(rollUp.name, .href(.papers(rollUp.place))) }
                        }
                    }
                }
            }
        }
    }

    private func address(_ territory: ID<Territory>?) -> Route {
        var route = Route.progress
        if let year { route = route.with("nam", String(year)) }
        return territory.map { route.with("dia-ban", $0.text) } ?? route
    }

    private var table: CaptionedTable {
        CaptionedTable(
            visit("Số đơn vị theo trạng thái hồ sơ", "Units by where their dossiers stand"),
            columns: [
                CaptionedTable.Column(visit("Địa bàn", "Territory")),
                CaptionedTable.Column(visit("Số đơn vị", "Units"), isNumber: true),
                CaptionedTable.Column(visit("Đã nộp", "Filed"), isNumber: true),
            ] + ProgressBars.steps(total).map { CaptionedTable.Column(visit($0.0), isNumber: true) },
            rows: lines.map { line in
                [name(line), .text(String(line.counts.units)), .text(String(line.counts.reported))]
                    + ProgressBars.steps(line.counts).map { .text(String($0.1)) }
            })
    }

    private func name(_ line: Line) -> HTML {
        switch line.target {
        case .round(let round): a(line.name, .href(.progress(round)))
        case .territory(let territory, let rounds):
            .pieces([
                a(line.name, .href(address(territory))),
                p(visit("\(rounds) đợt đánh giá", "\(rounds) rounds"), .class("muted")),
            ])
        }
    }
}

/// How many units came to which rating or level.
struct OutcomeTable: Markup {
    private let visit: Visit
    private let counts: ProgressCounts

    init(_ visit: Visit, _ counts: ProgressCounts) {
        self.visit = visit
        self.counts = counts
    }

    var html: HTML {
        CaptionedTable(
            visit("Kết quả Hội đồng đã kết luận", "What the councils concluded"),
            columns: [
                CaptionedTable.Column(visit("Kết quả", "Result")),
                CaptionedTable.Column(visit("Số đơn vị", "Units"), isNumber: true),
            ],
            rows: counts.outcomes.sorted { OutcomeTable.place($0.key) < OutcomeTable.place($1.key) }.map {
                outcome, count in
                [.text(visit(outcome.name.asSentence)), .text(String(count))]
            }, none: visit("Chưa có kết quả thẩm định.", "Nothing is concluded yet."))
    }

    /// The best first.
    private static func place(_ outcome: Outcome) -> Int {
        switch outcome {
        case .rating(let rating): Rating.allCases.firstIndex(of: rating) ?? 0
        case .level(let level): 100 - level
        }
    }
}
