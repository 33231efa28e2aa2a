import Criteria
public import Registry

/// Somebody's account in a list.
public struct UserLine: Sendable {
    var user: User

    /// What the places of the grants are called, in their order.
    var places: [String]

    /// Whether the administrator may change it.
    var isOurs: Bool

    public init(user: User, places: [String], isOurs: Bool) {
        self.user = user
        self.places = places
        self.isOurs = isOurs
    }
}

/// Người dùng: the accounts within an administrator's reach.
public struct UsersPage: Markup {
    private let visit: Visit
    private let lines: [UserLine]
    private let text: String

    public init(_ visit: Visit, lines: [UserLine], text: String) {
        self.visit = visit
        self.lines = lines
        self.text = text
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Người dùng", "Users")) {
            form(Attribute("method", "get"), Attribute("action", Route.users.link), .class("filters")) {
                Field(visit("Tìm theo tên", "Find by name"), "tim", text, .search)
                button(visit("Tìm", "Find"), Attribute("type", "submit"), .class("quiet"))
            }
            p { a(visit("Thêm người dùng", "Add a user"), .href(.newUser), .class("main button")) }
            if lines.isEmpty {
                p(visit("Không có ai.", "Nobody."), .class("muted"))
            } else {
                div(.class("table-scroll"), .reachable, .label(visit("Danh sách người dùng", "List of users"))) {
                    table {
                        caption(visit("\(lines.count) người dùng", "\(lines.count) users"))
                        thead {
                            tr {
                                th(visit("Tên", "Name"), .scope("col"))
                                th(visit("Tên đăng nhập", "Sign-in name"), .scope("col"))
                                th(visit("Vai trò", "Roles"), .scope("col"))
                                th(visit("Mã một lần", "Codes"), .scope("col"))
                                th(visit("Tình trạng", "State"), .scope("col"))
                            }
                        }
                        tbody { for line in lines { row(line) } }
                    }
                }
            }
        }
    }

    private func row(_ line: UserLine) -> HTML {
        let now = zip(line.user.grants, line.places).filter { $0.0.period.contains(visit.today) }
        return tr {
            th(.scope("row")) { a(line.user.name, .href(.user(line.user.id))) }
            td(line.user.login)
            td(now.map { "\(visit($0.0.role.name)) · \($0.1)" }.joined(separator: "; "))
            td(line.user.totpSecret.isEmpty ? visit("Chưa bật", "Off") : visit("Đã bật", "On"))
            td(line.user.isDisabled ? visit("Đã khóa", "Closed") : visit("Đang dùng", "In use"))
        }
    }
}

/// Thêm người dùng.
public struct NewUserPage: Markup {
    private let visit: Visit
    private let values: GrantForm

    public init(_ visit: Visit, _ values: GrantForm) {
        self.visit = visit
        self.values = values
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Thêm người dùng", "Add a user"),
            trail: [PortalPage.Link(visit("Người dùng", "Users"), .users)]
        ) {
            values.search(visit, .newUser, in: self)
            PostForm(.newUser, visit, .class("narrow")) {
                Field(
                    visit("Tên hoặc chức danh", "Name or office"), "ten", values.name,
                    hint: visit("Như hiện trên trang: Văn thư Trường …", "As pages show it"), isRequired: true)
                Field(
                    visit("Tên đăng nhập", "Sign-in name"), "ten-dang-nhap", values.login,
                    hint: visit(
                        "Chữ thường không dấu, chữ số, dấu chấm, gạch nối", "Small letters, digits, dots and dashes"),
                    isRequired: true)
                Field(visit("Chức danh ghi trên giấy tờ", "Title on papers"), "chuc-danh", values.title)
                values.fields(visit)
                button(visit("Thêm", "Add"), Attribute("type", "submit"), .class("main"))
            }
        }
    }
}
