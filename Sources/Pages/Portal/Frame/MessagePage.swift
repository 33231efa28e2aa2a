import Criteria

/// A page that says one thing: not found, refused, something broke.
public struct MessagePage: Markup {
    private let visit: Visit
    private let heading: String

    public init(_ visit: Visit, heading: String) {
        self.visit = visit
        self.heading = heading
    }

    public var html: HTML {
        PortalPage(visit, heading: heading) {
            p { a(visit("Về trang chính", "Back to the home page"), .href(.home), .class("main button")) }
        }
    }
}
