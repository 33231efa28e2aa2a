import Criteria

/// Gõ mã một lần: the second step of signing in.
public struct CodePage: Markup {
    private let visit: Visit
    private let next: String

    public init(_ visit: Visit, next: String = "") {
        self.visit = visit
        self.next = next
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Mã một lần", "One-time code")) {
            PostForm(.signInCode, visit, .class("narrow")) {
                if !next.isEmpty { Hidden("tiep", next) }
                Field(
                    visit("Mã sáu chữ số", "Six-digit code"), "ma", "", .code,
                    hint: visit(
                        "Mở ứng dụng xác thực trên điện thoại; mất điện thoại thì gõ một mã dự phòng",
                        "Open the authenticator app; if the phone is lost, type one of your recovery codes"),
                    isRequired: true)
                button(visit("Tiếp tục", "Go on"), Attribute("type", "submit"), .class("main"))
            }
        }
    }
}

/// Bật, tắt mã một lần.
public struct OneTimeCodesPage: Markup {
    private let visit: Visit
    private let state: State
    private let trouble: String

    public enum State: Sendable {
        case off
        /// With the secret as people type it, and the address that apps open.
        case draft(secret: String, address: String)
        case on(recoveryCodes: Int)
    }

    public init(_ visit: Visit, _ state: State, trouble: String = "") {
        self.visit = visit
        self.state = state
        self.trouble = trouble
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Mã một lần", "One-time codes"),
            trail: [PortalPage.Link(visit("Tài khoản", "Account"), .account)]
        ) {
            switch state {
            case .off: off
            case .draft(let secret, let address): draft(secret, address)
            case .on(let count): on(count)
            }
        }
    }

    private var off: HTML {
        .pieces([
            p(
                visit(
                    "Mỗi lần đăng nhập, ngoài mật khẩu bạn gõ thêm sáu chữ số do ứng dụng trên điện thoại hiện ra. Ai biết mật khẩu mà không có điện thoại của bạn thì không vào được.",
                    "Besides the password you type six digits that an app on your phone shows. Whoever knows the password but has not your phone stays out."
                )),
            PostForm(.draftCodes, visit) {
                button(visit("Bắt đầu", "Begin"), Attribute("type", "submit"), .class("main"))
            }.html,
        ])
    }

    private func draft(_ secret: String, _ address: String) -> HTML {
        .pieces([
            ol {
                li(
                    visit(
                        "Mở ứng dụng xác thực (FreeOTP, Google Authenticator…), chọn thêm tài khoản bằng khóa.",
                        "Open an authenticator app (FreeOTP, Google Authenticator…) and add an account by its key."))
                li {
                    visit("Gõ khóa này: ", "Type this key: ")
                    code(secret)
                }
                li {
                    visit("Trên điện thoại, cũng có thể mở: ", "On the phone, this opens the app: ")
                    a(visit("thêm vào ứng dụng", "add to the app"), Attribute("href", address))
                }
                li(visit("Gõ sáu chữ số ứng dụng đang hiện.", "Type the six digits that it shows."))
            },
            PostForm(.oneTimeCodes, visit, .class("narrow")) {
                Field(
                    visit("Mã sáu chữ số", "Six-digit code"), "ma", "", .code, trouble: trouble, isRequired: true)
                button(visit("Bật mã một lần", "Turn codes on"), Attribute("type", "submit"), .class("main"))
            }.html,
        ])
    }

    private func on(_ count: Int) -> HTML {
        .pieces([
            p(
                visit(
                    "Mã một lần đang bật. Còn \(count) mã dự phòng chưa dùng.",
                    "One-time codes are on. \(count) recovery codes are left.")),
            PostForm(.removeCodes, visit, .class("narrow")) {
                Field(
                    visit("Mật khẩu hiện tại", "Present password"), "cu", "", .password(isNew: false),
                    trouble: trouble, isRequired: true)
                button(visit("Tắt mã một lần", "Turn codes off"), Attribute("type", "submit"), .class("danger"))
            }.html,
        ])
    }
}

/// Something that is shown once: recovery codes, a new password.
public struct ShownOncePage: Markup {
    private let visit: Visit
    private let heading: String
    private let words: String
    private let secrets: [String]
    private let next: Route

    public init(_ visit: Visit, heading: String, words: String, secrets: [String], next: Route) {
        self.visit = visit
        self.heading = heading
        self.words = words
        self.secrets = secrets
        self.next = next
    }

    public var html: HTML {
        PortalPage(visit, heading: heading) {
            p(words)
            ul(.class("card")) { for secret in secrets { li { code(secret) } } }
            p {
                a(visit("Tôi đã ghi lại, đi tiếp", "I have written it down; go on"), .href(next), .class("main button"))
            }
        }
    }
}
