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
        div(.class("table-scroll"), .reachable, .role("region"), .label(visit("Các địa bàn", "Territories"))) {
            table {
                caption(visit("Địa bàn", "Territories"))
                thead {
                    tr {
                        th(visit("Tên", "Name"), .scope("col"))
                        th(visit("Thuộc", "In"), .scope("col"))
                        th(visit("Mã", "Code"), .scope("col"))
                    }
                }
                tbody {
                    for row in rows {
                        tr {
                            th(.scope("row")) {
                                a(row.territory.fullName(on: day), .href(.territory(row.territory.id)))
                            }
                            td(row.parent)
                            td(row.territory.id.text)
                        }
                    }
                }
            }
        }
    }
}
