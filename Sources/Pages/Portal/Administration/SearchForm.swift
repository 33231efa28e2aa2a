/// A search above a list. It changes nothing, so its words stand in the address.
struct SearchForm: Markup {
    private let route: Route
    private let visit: Visit
    private let label: String
    private let text: String

    init(_ route: Route, _ visit: Visit, label: String, text: String) {
        self.route = route
        self.visit = visit
        self.label = label
        self.text = text
    }

    var html: HTML {
        form(Attribute("method", "get"), Attribute("action", route.link), .role("search"), .class("filters")) {
            Field(label, "tim", text, .search)
            button(visit("Tìm", "Search"), Attribute("type", "submit"))
        }
    }
}
