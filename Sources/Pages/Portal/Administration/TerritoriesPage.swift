public import Criteria
public import Registry

/// Địa bàn: the map of a day.
public struct TerritoriesPage: Markup {
    private let visit: Visit
    private let rows: [Row]
    private let text: String
    private let day: Day

    public struct Row: Sendable {
        public var territory: Territory

        /// What it lies in: `tỉnh Kon Tum`.
        public var parent: String

        public init(_ territory: Territory, parent: String) {
            self.territory = territory
            self.parent = parent
        }
    }

    public init(_ visit: Visit, rows: [Row], text: String, day: Day) {
        self.visit = visit
        self.rows = rows
        self.text = text
        self.day = day
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Địa bàn", "Territories"),
            trail: [.init(visit("Quản trị", "Administration"), .administration)]
        ) {
            form(Attribute("method", "get"), .role("search"), .class("filters")) {
                Field(visit("Tên (không cần dấu)", "Name"), "tim", text, .search)
                Field(visit("Theo bản đồ ngày", "On the map of"), "ngay", day.description, .day)
                button(visit("Xem", "Show"), Attribute("type", "submit"))
            }
            p { a(visit("Thêm địa bàn", "Add a territory"), .href(.newTerritory), .class("main button")) }
            p(
                visit("\(rows.count) địa bàn ngày \(day.vietnamese)", "\(rows.count) territories on \(day)"),
                .class("muted"), .role("status"))
            if !rows.isEmpty { list }
        }
    }

    private var list: HTML {
        CaptionedTable(
            visit("Địa bàn", "Territories"),
            columns: [.init(visit("Tên", "Name")), .init(visit("Thuộc", "In")), .init(visit("Mã", "Code"))],
            rows: rows.map { row in
                [
                    a(row.territory.fullName(on: day), .href(.territory(row.territory.id))), .text(row.parent),
                    .text(row.territory.id.text),
                ]
            }
        ).html
    }
}
