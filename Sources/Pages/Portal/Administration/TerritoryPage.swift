import Criteria
public import Registry

/// Một địa bàn: its names over time, where it came from, what it became.
public struct TerritoryPage: Markup {
    private let visit: Visit
    private let territory: Territory
    private let version: Int
    private let names: [ID<Territory>: String]
    private let successors: [Territory]
    private let mayChange: Bool

    /// - Parameter names: of the territories above it and of those it came from.
    public init(
        _ visit: Visit, territory: Territory, version: Int, names: [ID<Territory>: String], successors: [Territory],
        mayChange: Bool
    ) {
        self.visit = visit
        self.territory = territory
        self.version = version
        self.names = names
        self.successors = successors
        self.mayChange = mayChange
    }

    public var html: HTML {
        PortalPage(
            visit, heading: territory.fullName(on: visit.today),
            trail: [
                .init(visit("Quản trị", "Administration"), .administration),
                .init(visit("Địa bàn", "Territories"), .territories),
            ]
        ) {
            h2(visit("Qua các thời kỳ", "Over time"))
            ol(.class("timeline")) {
                for era in territory.eras {
                    li {
                        strong(era.fullName)
                        p(
                            ([era.parent.map { names[$0] ?? $0.text }, PeriodText(visit.language)(era.period)]
                                .compactMap { $0 }).joined(separator: " · "), .class("muted"))
                    }
                }
            }
            if !territory.origins.isEmpty { origins }
            if !successors.isEmpty { after }
            if mayChange { changes }
        }
    }

    private var origins: HTML {
        section {
            h2(visit("Được lập từ", "Made of"))
            ul {
                for origin in territory.origins {
                    li {
                        a(names[origin.predecessor] ?? origin.predecessor.text, .href(.territory(origin.predecessor)))
                        " "
                        if origin.isPart { visit("(một phần) ", "(a part) ") }
                        visit("từ ngày \(origin.on.vietnamese)", "on \(origin.on)")
                        if !origin.basis.isEmpty { " – \(origin.basis)" }
                    }
                }
            }
        }
    }

    private var after: HTML {
        section {
            h2(visit("Đã trở thành", "Became"))
            ul { for one in successors { li { a(one.fullName(on: visit.today), .href(.territory(one.id))) } } }
        }
    }

    private var changes: HTML {
        section(.class("card"), .labelledBy(id: "doi")) {
            h2(visit("Đổi tên, cấp hoặc nơi trực thuộc", "Change name, kind or parent"), .id("doi"))
            PostForm(.changeTerritory(territory.id), visit) {
                Hidden("phien-ban", String(version))
                EraFields(visit, era: territory.eras.last)
                Field(visit("Kể từ ngày", "From"), "tu-ngay", "", .day, isRequired: true)
                button(visit("Lưu", "Save"), Attribute("type", "submit"), .class("main"))
            }
            h2(visit("Kết thúc", "End"))
            p(
                visit(
                    "Sau ngày cuối, địa bàn chỉ còn hiện ở các năm trước. Địa bàn kế thừa ghi nó ở mục “được lập từ”.",
                    "After its last day it is shown in past years only. What followed names it as its origin."),
                .class("muted"))
            PostForm(.endTerritory(territory.id), visit, .class("filters")) {
                Hidden("phien-ban", String(version))
                Field(visit("Ngày cuối cùng", "Last day"), "ngay-cuoi", "", .day, isRequired: true)
                button(visit("Kết thúc", "End"), Attribute("type", "submit"), .class("danger"))
            }
        }
    }
}

/// Kind, name and parent of a territory.
struct EraFields: Markup {
    private let visit: Visit
    private let era: Territory.Era?

    init(_ visit: Visit, era: Territory.Era?) {
        self.visit = visit
        self.era = era
    }

    var html: HTML {
        Field(
            visit("Loại", "Kind"), "loai", era?.kind ?? "",
            hint: visit("Tỉnh, Huyện, Xã, Phường …", "Tỉnh, Huyện, Xã …"),
            isRequired: true)
        Field(visit("Tên", "Name"), "ten", era?.name ?? "", isRequired: true)
        Field(
            visit("Mã địa bàn cấp trên", "Code of the one above"), "cap-tren", era?.parent?.text ?? "",
            hint: visit("Để trống nếu là tỉnh", "Empty for a province"))
    }
}
