import Criteria

/// Đổi mật khẩu.
public struct PasswordPage: Markup {
    private let visit: Visit
    private let oldTrouble: String
    private let newTrouble: String
    private let shortest: Int

    /// - Parameters:
    ///   - shortest: characters that a password must have.
    ///   - oldTrouble: what is wrong with the present password as typed.
    ///   - newTrouble: what is wrong with the new one.
    public init(_ visit: Visit, shortest: Int, oldTrouble: String = "", newTrouble: String = "") {
        self.visit = visit
        self.shortest = shortest
        self.oldTrouble = oldTrouble
        self.newTrouble = newTrouble
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Đổi mật khẩu", "Change the password"),
            trail: [PortalPage.Link(visit("Tài khoản", "Account"), .account)]
        ) {
            PostForm(.ownPassword, visit, .class("narrow")) {
                Field(
                    visit("Mật khẩu hiện tại", "Present password"), "cu", "", .password(isNew: false),
                    trouble: oldTrouble, isRequired: true)
                Field(
                    visit("Mật khẩu mới", "New password"), "moi", "", .password(isNew: true),
                    hint: visit(
                        "Ít nhất \(shortest) ký tự: một câu vài từ của riêng bạn; được có dấu, dấu cách và được dán vào",
                        "At least \(shortest) characters: a few words of your own; spaces, marks and pasting are welcome"
                    ),
                    trouble: newTrouble, isRequired: true)
                Field(
                    visit("Gõ lại mật khẩu mới", "The new password again"), "lai", "", .password(isNew: true),
                    isRequired: true)
                button(visit("Đổi mật khẩu", "Change it"), Attribute("type", "submit"), .class("main"))
            }
            p(
                visit(
                    "Đổi xong, mọi nơi khác đang đăng nhập tài khoản này sẽ bị đăng xuất.",
                    "When it is changed, this account is signed out everywhere else."), .class("muted"))
        }
    }
}
