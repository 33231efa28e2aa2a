public import Criteria
public import Registry

/// Các đơn vị: search and list.
public struct UnitsPage: Markup {
    private let visit: Visit
    private let rows: [Row]
    private let text: String

    public struct Row: Sendable {
        public var id: ID<Unit>
        public var name: String
        public var kind: Bilingual
        public var territory: String

        public init(id: ID<Unit>, name: String, kind: Bilingual, territory: String) {
            self.id = id
            self.name = name
            self.kind = kind
            self.territory = territory
        }
    }

    public init(_ visit: Visit, rows: [Row], text: String) {
        self.visit = visit
        self.rows = rows
        self.text = text
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Đơn vị", "Units"),
            trail: [.init(visit("Quản trị", "Administration"), .administration)]
        ) {
            SearchForm(.units, visit, label: visit("Tìm theo tên (không cần dấu)", "Search by name"), text: text)
            p { a(visit("Thêm đơn vị", "Add units"), .href(.newUnits), .class("main button")) }
            p(visit("\(rows.count) đơn vị", "\(rows.count) units"), .class("muted"), .role("status"))
            if !rows.isEmpty { list }
        }
    }

    private var list: HTML {
        CaptionedTable(
            visit("Đơn vị", "Units"),
            columns: [
                .init(visit("Tên", "Name")), .init(visit("Loại hình", "Kind")), .init(visit("Địa bàn", "Territory")),
            ],
            rows: rows.map { row in
                [a(row.name, .href(.unit(row.id))), .text(visit(row.kind)), .text(row.territory)]
            }
        ).html
    }
}
