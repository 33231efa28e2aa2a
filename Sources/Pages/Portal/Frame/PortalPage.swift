import Criteria
import Registry

/// The frame around every page of the portal: head, ways to go, message, content, foot.
public struct PortalPage: Markup {
    private let visit: Visit
    private let heading: String
    private let content: HTML

    /// Where the page lies: shown above the heading, the outermost first.
    private let trail: [Link]

    public struct Link: Sendable {
        public var text: String
        public var route: Route

        public init(_ text: String, _ route: Route) {
            self.text = text
            self.route = route
        }
    }

    public init(_ visit: Visit, heading: String, trail: [Link] = [], @HTMLBuilder content: () -> HTML) {
        self.visit = visit
        self.heading = heading
        self.trail = trail
        self.content = content()
    }

    public var html: HTML {
        page(.lang(visit.language.rawValue)) {
            head {
                meta(Attribute("charset", "utf-8"))
                meta(Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1"))
                title("\(heading) · Khuê")
                link(Attribute("rel", "stylesheet"), .href(.asset("khue.css")))
                link(Attribute("rel", "icon"), Attribute("type", "image/svg+xml"), .href(.asset("khue.svg")))
            }
            body {
                a(visit("Tới nội dung", "Skip to the content"), .class("skip"), .href(id: "noi-dung"))
                header(.class("top")) {
                    a(.class("brand"), .href(.home)) {
                        img(Attribute("src", Route.asset("khue.svg").link), Attribute("alt", ""))
                        span {
                            strong("Khuê")
                            span(visit("Đánh giá, công nhận Đơn vị học tập", "Assessment of learning units"))
                        }
                    }
                    NavigationBar(visit)
                    VisitorBar(visit)
                }
                main(.id("noi-dung"), Attribute("tabindex", "-1")) {
                    if !trail.isEmpty {
                        nav(.class("trail"), .label(visit("Vị trí", "Where you are"))) {
                            ol { for step in trail { li { a(step.text, .href(step.route)) } } }
                        }
                    }
                    h1(heading)
                    if let notice = visit.notice { NoticeBox(notice, language: visit.language) }
                    content
                }
                footer(.class("foot")) {
                    p(
                        visit(
                            "Khuê là phần mềm nguồn mở. Kết quả do máy tính ra là để tham khảo; quyết định là của cơ quan có thẩm quyền.",
                            "Khuê is open-source software. What it computes is advice; decisions are the authorities'.")
                    )
                }
            }
        }
    }
}
