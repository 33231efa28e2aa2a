import Criteria
public import Registry

/// Một đơn vị: its names over time, and the form that changes it.
public struct UnitSettingsPage: Markup {
    private let visit: Visit
    private let unit: Unit
    private let version: Int
    private let choices: UnitChoices

    /// Names of the territories of its eras.
    private let places: [ID<Territory>: String]

    public init(
        _ visit: Visit, unit: Unit, version: Int, choices: UnitChoices, places: [ID<Territory>: String]
    ) {
        self.visit = visit
        self.unit = unit
        self.version = version
        self.choices = choices
        self.places = places
    }

    public var html: HTML {
        PortalPage(
            visit, heading: unit.name(on: visit.today),
            trail: [
                .init(visit("Quản trị", "Administration"), .administration), .init(visit("Đơn vị", "Units"), .units),
            ]
        ) {
            h2(visit("Tên gọi qua các thời kỳ", "Names over time"))
            ol(.class("timeline")) {
                for era in unit.eras {
                    li {
                        strong(era.name)
                        p(
                            [places[era.territory] ?? era.territory.text, PeriodText(visit.language)(era.period)]
                                .joined(separator: " · "), .class("muted"))
                    }
                }
            }
            section(.class("card"), .labelledBy(id: "doi")) {
                h2(visit("Sửa hoặc đổi", "Correct or change"), .id("doi"))
                PostForm(.unit(unit.id), visit) {
                    Hidden("phien-ban", String(version))
                    Field(visit("Tên đơn vị", "Name"), "ten", unit.eras.last?.name ?? "", isRequired: true)
                    UnitFields(visit, choices: choices, era: unit.eras.last)
                    Field(
                        visit("Mã định danh", "Agency code"), "ma", unit.agencyCode?.text ?? "",
                        hint: visit(
                            "Theo Quyết định 20/2020/QĐ-TTg, ví dụ G22.01.05; để trống nếu chưa có",
                            "By Decision 20/2020/QĐ-TTg, such as G22.01.05; may be empty"))
                    Field(
                        visit("Thay đổi kể từ ngày", "Changed from"), "tu-ngay", "", .day,
                        hint: visit(
                            "Để trống: sửa sai sót của thông tin hiện tại. Có ngày: từ ngày đó là tên mới, các năm trước vẫn hiện tên cũ.",
                            "Empty: mends a mistake. With a day: a new name from then on; earlier years keep the old one."
                        ))
                    button(visit("Lưu", "Save"), Attribute("type", "submit"), .class("main"))
                }
            }
        }
    }
}

/// A period in words.
struct PeriodText {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func callAsFunction(_ period: Period) -> String {
        switch (period.from, period.until) {
        case (nil, nil): language("từ trước đến nay", "always")
        case (let from?, nil): language("từ \(from.vietnamese)", "since \(from)")
        case (nil, let until?): language("đến \(until.vietnamese)", "until \(until)")
        case (let from?, let until?):
            language("\(from.vietnamese) – \(until.vietnamese)", "\(from) – \(until)")
        }
    }
}
