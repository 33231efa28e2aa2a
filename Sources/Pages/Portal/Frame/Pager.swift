import Criteria

/// Ways to the other pages of a long list; nothing where one page holds it all.
struct Pager: Markup {
    private let page: Int
    private let count: Int
    private let visit: Visit
    private let route: @Sendable (Int) -> Route

    /// - Parameters:
    ///   - page: from 1 on.
    ///   - route: where a page lies.
    init(_ page: Int, of count: Int, _ visit: Visit, route: @escaping @Sendable (Int) -> Route) {
        self.page = page
        self.count = count
        self.visit = visit
        self.route = route
    }

    var html: HTML {
        if count > 1 {
            nav(.class("pager"), .label(visit("Trang", "Pages"))) {
                if page > 1 { a(visit("‹ Trang trước", "‹ Previous"), .href(route(page - 1))) }
                span(visit("Trang \(page)/\(count)", "Page \(page) of \(count)"))
                if page < count { a(visit("Trang sau ›", "Next ›"), .href(route(page + 1))) }
            }
        }
    }
}
