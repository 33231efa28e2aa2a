import Criteria
import Registry

/// Who is signed in, the way out, and the other language.
struct VisitorBar: Markup {
    private let visit: Visit

    init(_ visit: Visit) {
        self.visit = visit
    }

    var html: HTML {
        div(.class("visitor")) {
            if visit.isSignedIn {
                a(visit.name, .href(.account))
                PostForm(.signOut, visit, .class("inline")) {
                    button(visit("Đăng xuất", "Sign out"), Attribute("type", "submit"), .class("quiet"))
                }
            } else {
                a(visit("Đăng nhập", "Sign in"), .href(.signIn))
            }
            a(
                visit.language == .vi ? "English" : "Tiếng Việt",
                Attribute("href", "\(visit.path)?lang=\(visit.language == .vi ? "en" : "vi")"),
                .lang(visit.language == .vi ? "en" : "vi"))
        }
    }
}
