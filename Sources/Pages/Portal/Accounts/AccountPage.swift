import Criteria
public import Registry

/// Somebody's own account: who they are here, how they sign in, and where they are signed in.
public struct AccountPage: Markup {
    private let visit: Visit
    private let user: User
    private let places: [String]
    private let sessions: [(began: Moment, seen: Moment, isThis: Bool)]

    /// - Parameter places: what the places of the user's grants are called, in their order.
    public init(
        _ visit: Visit, user: User, places: [String], sessions: [(began: Moment, seen: Moment, isThis: Bool)]
    ) {
        self.visit = visit
        self.user = user
        self.places = places
        self.sessions = sessions
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Tài khoản của bạn", "Your account")) {
            section(.class("card"), .labelledBy(id: "la-ai")) {
                h2(visit("Bạn là ai ở đây", "Who you are here"), .id("la-ai"))
                dl(.class("facts")) {
                    dt(visit("Tên", "Name")); dd(user.name)
                    dt(visit("Tên đăng nhập", "Sign-in name")); dd(user.login)
                    dt(visit("Vai trò", "Roles"))
                    dd { grants }
                }
            }
            section(.class("card"), .labelledBy(id: "dang-nhap")) {
                h2(visit("Đăng nhập", "Signing in"), .id("dang-nhap"))
                p { a(visit("Đổi mật khẩu", "Change the password"), .href(.ownPassword)) }
                p {
                    a(
                        user.totpSecret.isEmpty
                            ? visit("Bật mã một lần", "Turn one-time codes on")
                            : visit("Mã một lần đang bật", "One-time codes are on"), .href(.oneTimeCodes))
                }
            }
            section(.class("card"), .labelledBy(id: "phien")) {
                h2(visit("Nơi đang đăng nhập", "Where you are signed in"), .id("phien"))
                sessionTable
                if sessions.count > 1 {
                    PostForm(.endSessions, visit) {
                        button(
                            visit("Đăng xuất ở mọi nơi khác", "Sign out everywhere else"), Attribute("type", "submit"),
                            .class("quiet"))
                    }
                }
            }
        }
    }

    private var grants: HTML {
        if user.grants.isEmpty { return p(visit("Chưa có vai trò nào", "No role yet")) }
        return ul {
            for (grant, place) in zip(user.grants, places) where grant.period.contains(visit.today) {
                li("\(visit(grant.role.name)) · \(place)")
            }
        }
    }

    private var sessionTable: HTML {
        div(.class("table-scroll"), Attribute("tabindex", "0"), .label(visit("Các phiên", "Sessions"))) {
            table {
                caption(visit("Các phiên còn hiệu lực", "Sessions that hold"))
                thead {
                    tr {
                        th(visit("Bắt đầu", "Began"), Attribute("scope", "col"))
                        th(visit("Dùng lần cuối", "Last used"), Attribute("scope", "col"))
                        th(visit("Nơi", "Where"), Attribute("scope", "col"))
                    }
                }
                tbody {
                    for session in sessions {
                        tr {
                            td(session.began.vietnamese)
                            td(session.seen.vietnamese)
                            td(session.isThis ? visit("Máy này", "Here") : visit("Nơi khác", "Elsewhere"))
                        }
                    }
                }
            }
        }
    }
}
