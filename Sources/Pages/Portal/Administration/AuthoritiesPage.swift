public import Criteria

/// Thẩm quyền theo ngày: who receives, appraises and decides on a day, as the criteria data say.
public struct AuthoritiesPage: Markup {
    private let visit: Visit
    private let day: Day
    private let sets: [CriteriaSet]

    public init(_ visit: Visit, day: Day, sets: [CriteriaSet]) {
        self.visit = visit
        self.day = day
        self.sets = sets
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Thẩm quyền ngày \(day.vietnamese)", "Authorities on \(day)"),
            trail: [.init(visit("Quản trị", "Administration"), .administration)]
        ) {
            form(Attribute("method", "get"), .class("filters")) {
                Field(visit("Ngày", "Day"), "ngay", day.description, .day)
                button(visit("Xem", "Show"), Attribute("type", "submit"))
            }
            for set in sets {
                let authorities = set.procedure.authorities.filter { authority in
                    (authority.from.map { $0 <= day } ?? true) && (authority.until.map { day <= $0 } ?? true)
                }
                section(.class("card")) {
                    h2 { a(visit(set.title), .href(.criteriaSet(set.id))) }
                    if authorities.isEmpty {
                        p(
                            visit("Dữ liệu không nêu ai có thẩm quyền ngày này.", "The data name nobody for this day."),
                            .class("muted"))
                    }
                    dl(.class("facts")) {
                        for authority in authorities {
                            dt(visit(ActName.of(authority.act)))
                            dd {
                                visit(authority.body)
                                if !authority.isVerified {
                                    " "
                                    strong(visit("chưa kiểm chứng", "not verified"), .class("badge warning"))
                                }
                                p(authority.source.citation, .class("clause"))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The acts of the procedure data, in words.
enum ActName {
    static func of(_ act: String) -> Bilingual {
        switch act {
        case "receive": Bilingual(vi: "Tiếp nhận hồ sơ", en: "Receives")
        case "appraise": Bilingual(vi: "Thẩm định", en: "Appraises")
        case "decide": Bilingual(vi: "Quyết định công nhận", en: "Decides")
        case "report-to": Bilingual(vi: "Nhận báo cáo", en: "Is reported to")
        default: Bilingual(vi: act, en: act)
        }
    }
}
