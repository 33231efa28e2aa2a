import Criteria

/// Đăng nhập.
public struct SignInPage: Markup {
    private let visit: Visit
    private let login: String

    /// The address to go on to.
    private let next: String

    public init(_ visit: Visit, login: String = "", next: String = "") {
        self.visit = visit
        self.login = login
        self.next = next
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Đăng nhập", "Sign in")) {
            PostForm(.signIn, visit, .class("narrow")) {
                if !next.isEmpty { Hidden("tiep", next) }
                Field(visit("Tên đăng nhập", "Sign-in name"), "ten", login, isRequired: true)
                Field(visit("Mật khẩu", "Password"), "mat-khau", "", .password(isNew: false), isRequired: true)
                button(visit("Đăng nhập", "Sign in"), Attribute("type", "submit"), .class("main"))
            }
        }
    }
}
