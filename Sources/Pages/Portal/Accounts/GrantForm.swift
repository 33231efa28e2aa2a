import Criteria
import Registry

/// What stands in the fields of a new account or a new role.
public struct GrantForm: Sendable {
    var login: String
    var name: String
    var title: String
    var role: String
    var place: String
    var from: String
    var until: String

    /// Words by which places were looked for, and those found: their codes and names.
    var text: String
    var places: [(code: String, name: String)]

    public init(
        login: String, name: String, title: String, role: String, place: String, from: String, until: String,
        text: String, places: [(code: String, name: String)]
    ) {
        self.login = login
        self.name = name
        self.title = title
        self.role = role
        self.place = place
        self.from = from
        self.until = until
        self.text = text
        self.places = places
    }

    /// Role, place and days.
    func fields(_ visit: Visit) -> HTML {
        .pieces([
            Field(
                visit("Vai trò", "Role"), "vai-tro", role,
                .choice(
                    [(value: "", text: visit("— chọn —", "— choose —"))]
                        + Role.allCases.map { (value: $0.rawValue, text: visit($0.name)) }), isRequired: true
            ).html,
            Field(
                visit("Nơi", "Place"), "noi", place,
                .choice(
                    [(value: "", text: visit("— chọn —", "— choose —"))]
                        + places.map { (value: $0.code, text: $0.name) }),
                hint: visit(
                    "Không thấy nơi cần chọn thì tìm tên ở ô “Tìm nơi”",
                    "Where it is missing, look for it in “Find a place”"
                ), isRequired: true
            ).html,
            Field(visit("Từ ngày", "From"), "tu", from, .day).html,
            Field(visit("Đến hết ngày", "Until"), "den", until, .day).html,
        ])
    }

    /// The search for places: a form of its own, which changes nothing.
    func search(_ visit: Visit, _ route: Route, in page: some Markup) -> HTML {
        .element(
            page.form, [Attribute("method", "get"), Attribute("action", route.link), .class("filters")],
            .pieces([
                Field(visit("Tìm nơi", "Find a place"), "noi-tim", text, .search).html,
                page.button(visit("Tìm", "Find"), Attribute("type", "submit"), .class("quiet")),
            ]))
    }
}
