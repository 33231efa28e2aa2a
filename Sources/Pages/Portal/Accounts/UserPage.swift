import Criteria
public import Registry

/// Somebody's account, for the administrator.
public struct UserPage: Markup {
    private let visit: Visit
    private let user: User
    private let line: UserLine
    private let values: GrantForm

    public init(_ visit: Visit, user: User, line: UserLine, form: GrantForm) {
        self.visit = visit
        self.user = user
        self.line = line
        values = form
    }

    public var html: HTML {
        PortalPage(
            visit, heading: user.name, trail: [PortalPage.Link(visit("Người dùng", "Users"), .users)]
        ) {
            dl(.class("facts")) {
                dt(visit("Tên đăng nhập", "Sign-in name")); dd(user.login)
                dt(visit("Chức danh", "Title")); dd(user.title.isEmpty ? "—" : user.title)
                dt(visit("Mã một lần", "One-time codes"))
                dd(user.totpSecret.isEmpty ? visit("Chưa bật", "Off") : visit("Đã bật", "On"))
                dt(visit("Tình trạng", "State"))
                dd(user.isDisabled ? visit("Đã khóa", "Closed") : visit("Đang dùng", "In use"))
            }
            section(.class("card"), .labelledBy(id: "vai-tro-hien-co")) {
                h2(visit("Vai trò", "Roles"), .id("vai-tro-hien-co"))
                ul { for index in user.grants.indices { li { grant(index) } } }
            }
            if line.isOurs {
                section(.class("card"), .labelledBy(id: "giao-vai-tro")) {
                    h2(visit("Giao thêm vai trò", "Give another role"), .id("giao-vai-tro"))
                    values.search(visit, .user(user.id), in: self)
                    PostForm(.addGrant(user.id), visit, .class("narrow")) {
                        values.fields(visit)
                        button(visit("Giao vai trò", "Give the role"), Attribute("type", "submit"), .class("main"))
                    }
                }
                section(.class("card"), .labelledBy(id: "dang-nhap")) {
                    h2(visit("Đăng nhập", "Signing in"), .id("dang-nhap"))
                    act(.resetPassword(user.id), visit("Cấp mật khẩu dùng một lần", "Give a password for one sign-in"))
                    if !user.totpSecret.isEmpty {
                        act(.resetCodes(user.id), visit("Bỏ mã một lần (mất điện thoại)", "Take one-time codes away"))
                    }
                    lock
                }
            } else {
                p(
                    visit(
                        "Người này còn có vai trò ngoài địa bàn của bạn, nên chỉ quản trị cấp trên sửa được.",
                        "This person also holds roles outside your territory; only the level above may change them."),
                    .class("muted"))
            }
        }
    }

    private func grant(_ index: Int) -> HTML {
        let grant = user.grants[index]
        let place = line.places.indices.contains(index) ? line.places[index] : ""
        var days = ""
        if let from = grant.period.from { days += visit(", từ \(from.vietnamese)", ", from \(from)") }
        if let until = grant.period.until { days += visit(", đến hết \(until.vietnamese)", ", until \(until)") }
        let isOver = grant.period.until.map { $0 < visit.today } ?? false
        return .pieces([
            span("\(visit(grant.role.name)) · \(place)\(days)"),
            isOver || !line.isOurs
                ? .nothing
                : PostForm(.endGrant(user.id), visit, .class("inline")) {
                    Hidden("so", String(index))
                    // What the line showed, so that a second press does not end the next one.
                    Hidden("cua", grant.key)
                    button(
                        visit("Kết thúc", "End"), Attribute("type", "submit"), .class("quiet"),
                        .label(visit("Kết thúc vai trò: \(place)", "End the role: \(place)")))
                }.html,
        ])
    }

    private func act(_ route: Route, _ words: String) -> HTML {
        PostForm(route, visit) { button(words, Attribute("type", "submit"), .class("quiet")) }.html
    }

    private var lock: HTML {
        PostForm(.lockUser(user.id), visit) {
            Hidden("khoa", user.isDisabled ? "0" : "1")
            button(
                user.isDisabled
                    ? visit("Mở tài khoản", "Open the account") : visit("Khóa tài khoản", "Close the account"),
                Attribute("type", "submit"), .class(user.isDisabled ? "quiet" : "danger"))
        }.html
    }
}
