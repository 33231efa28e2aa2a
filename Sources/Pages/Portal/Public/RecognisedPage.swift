public import Criteria
public import Registry

/// The public list of recognised units.
public struct RecognisedPage: Markup {
    private let visit: Visit
    private let lines: [RecognisedLine]
    private let count: Int
    private let filter: RecognisedFilter

    /// From 1.
    private let page: Int

    /// - Parameter count: how many there are on all pages.
    public init(_ visit: Visit, lines: [RecognisedLine], count: Int, page: Int, filter: RecognisedFilter) {
        self.visit = visit
        self.lines = lines
        self.count = count
        self.page = page
        self.filter = filter
    }

    /// Lines on a page.
    public static let size = 50

    public var html: HTML {
        PortalPage(visit, heading: visit("Đơn vị được công nhận", "Recognised units")) {
            filters
            p(
                count == 0
                    ? visit("Không có đơn vị nào như vậy.", "No unit is like that.")
                    : visit("\(count) kết quả", "\(count) results"), .role("status"))
            if !lines.isEmpty {
                CaptionedTable(
                    visit("Đơn vị được công nhận “Đơn vị học tập”", "Units recognised as learning units"),
                    columns: [
                        CaptionedTable.Column(visit("Đơn vị", "Unit")),
                        CaptionedTable.Column(visit("Năm", "Year"), isNumber: true),
                        CaptionedTable.Column(visit("Địa bàn", "Territory")),
                        CaptionedTable.Column(visit("Loại đơn vị", "Kind")),
                        CaptionedTable.Column(visit("Kết quả", "Result")),
                        CaptionedTable.Column(visit("Quyết định", "Decision")),
                        CaptionedTable.Column(visit("Hiệu lực đến", "Holds until")),
                    ], rows: lines.map(row))
                Pager(page, of: (count + Self.size - 1) / Self.size, visit) { [filter] number in
                    filter.route(.recognised).with("trang", String(number))
                }
                p {
                    visit("Dữ liệu mở của kết quả này: ", "Open data of these results: ")
                    a("CSV", .href(filter.route(.recognisedTable)))
                    " · "
                    a("JSON", .href(filter.route(.recognisedData)))
                }
            }
        }
    }

    private var filters: HTML {
        form(
            .class("filters"), Attribute("method", "get"), Attribute("action", Route.recognised.link), .role("search")
        ) {
            Field(
                visit("Tên đơn vị", "Name"), "tim", filter.text, .search,
                hint: visit("Gõ không dấu cũng được", "Marks are not needed"))
            Field(visit("Địa bàn", "Territory"), "dia-ban", filter.territory, .choice(all + filter.territories))
            Field(visit("Năm", "Year"), "nam", filter.year, .choice(all + filter.years))
            Field(visit("Loại đơn vị", "Kind"), "loai", filter.kind, .choice(all + filter.kinds))
            Field(visit("Kết quả", "Result"), "ket-qua", filter.outcome, .choice(all + filter.outcomes))
            button(visit("Tìm", "Search"), Attribute("type", "submit"), .class("main"))
        }
    }

    private var all: [(value: String, text: String)] { [("", visit("Tất cả", "All"))] }

    private func row(_ line: RecognisedLine) -> [HTML] {
        let value = line.recognition
        return [
            a(value.name, .href(.recognisedUnit(value.unit))), .text(String(value.year)), .text(line.territory),
            .text(visit(line.kind)), .text(visit(value.outcome.name.asSentence)),
            a(value.decisionCode, .href(.publishedDecision(value.decision))), UntilText(value, visit).html,
        ]
    }
}

/// A recognition with the names that a list shows beside it.
public struct RecognisedLine: Sendable {
    public var recognition: Recognition
    public var kind: Bilingual
    public var territory: String

    public init(_ recognition: Recognition, kind: Bilingual, territory: String) {
        self.recognition = recognition
        self.kind = kind
        self.territory = territory
    }
}

/// What is chosen, as the address has it, and what can be.
public struct RecognisedFilter: Sendable {
    public var text = ""
    public var territory = ""
    public var year = ""
    public var kind = ""
    public var outcome = ""
    public var territories: [(value: String, text: String)] = []
    public var years: [(value: String, text: String)] = []
    public var kinds: [(value: String, text: String)] = []
    public var outcomes: [(value: String, text: String)] = []

    public init() {}

    /// An address with what is chosen.
    func route(_ route: Route) -> Route {
        let chosen = [("tim", text), ("dia-ban", territory), ("nam", year), ("loai", kind), ("ket-qua", outcome)]
        return chosen.reduce(route) { route, pair in pair.1.isEmpty ? route : route.with(pair.0, pair.1) }
    }
}
