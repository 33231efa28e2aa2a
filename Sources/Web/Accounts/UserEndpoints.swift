import Actions
import Criteria
import Pages
import Registry

/// Accounts, as administrators look after them.
extension Site {
    static let users: [Endpoint] = [
        .get("/quan-tri/nguoi-dung", administrators, userList),
        .get("/quan-tri/nguoi-dung/them", administrators, newUser),
        .post("/quan-tri/nguoi-dung/them", administrators, addUser),
        .get("/quan-tri/nguoi-dung/{user}", administrators, userPage),
        .post("/quan-tri/nguoi-dung/{user}/vai-tro", administrators, addGrant),
        .post("/quan-tri/nguoi-dung/{user}/vai-tro/ket-thuc", administrators, endGrant),
        .post("/quan-tri/nguoi-dung/{user}/mat-khau", administrators, resetPassword),
        .post("/quan-tri/nguoi-dung/{user}/ma-mot-lan", administrators, resetCodes),
        .post("/quan-tri/nguoi-dung/{user}/khoa", administrators, lockUser),
    ]

    private static let administrators = Endpoint.Access.roles([.administrator])

    private static func userList(_ call: Call) async throws -> Reply {
        let text = call.query["tim"] ?? ""
        let found = try await call.portal.users(for: try call.visitor(), text: text)
        return .page(UsersPage(call.visit(), lines: found.map { line($0) }, text: text))
    }

    private static func newUser(_ call: Call) async throws -> Reply {
        .page(NewUserPage(call.visit(), try await form(call, call.query)))
    }

    private static func addUser(_ call: Call) async throws -> Reply {
        do {
            let made = try await call.portal.addUser(
                login: call.form["ten-dang-nhap"] ?? "", name: call.form["ten"] ?? "",
                title: call.form["chuc-danh"] ?? "", grant: try grant(call), by: try call.visitor())
            return shown(made.password, of: made.0, call)
        } catch let refusal as Refusal {
            return .page(
                NewUserPage(call.visit(Notice(refusal, in: call.language)), try await form(call, call.form)),
                status: 422)
        }
    }

    private static func userPage(_ call: Call) async throws -> Reply {
        let view = try await call.portal.user(try call.id("user"), for: try call.visitor())
        return .page(UserPage(call.visit(), user: view.user, line: line(view), form: try await form(call, call.query)))
    }

    private static func addGrant(_ call: Call) async throws -> Reply {
        let id: ID<User> = try call.id("user")
        do {
            try await call.portal.addGrant(try grant(call), to: id, by: try call.visitor())
            return .go(.user(id), Notice(.done, call.language("Đã giao vai trò", "The role is given")))
        } catch let refusal as Refusal {
            let view = try await call.portal.user(id, for: try call.visitor())
            return .page(
                UserPage(
                    call.visit(Notice(refusal, in: call.language)), user: view.user, line: line(view),
                    form: try await form(call, call.form)), status: 422)
        }
    }

    private static func endGrant(_ call: Call) async throws -> Reply {
        let id: ID<User> = try call.id("user")
        let view = try await call.portal.user(id, for: try call.visitor())
        guard let index = call.form["so"].flatMap({ Int($0) }), view.user.grants.indices.contains(index) else {
            throw Missing()
        }
        let grant = view.user.grants[index]
        guard call.form["cua"] == grant.key, grant.period.until.map({ $0 >= call.portal.now.day }) ?? true else {
            return .go(
                .user(id),
                Notice(
                    .warning, call.language("Vai trò này đã thay đổi", "This role has changed meanwhile"),
                    remedy: call.language("Xem lại danh sách rồi làm lại", "See to the list, then do it again")))
        }
        try await call.portal.endGrant(grant, of: id, by: try call.visitor())
        return .go(.user(id), Notice(.done, call.language("Đã kết thúc vai trò", "The role is ended")))
    }

    private static func resetPassword(_ call: Call) async throws -> Reply {
        let id: ID<User> = try call.id("user")
        return shown(try await call.portal.resetPassword(of: id, by: try call.visitor()), of: id, call)
    }

    private static func resetCodes(_ call: Call) async throws -> Reply {
        let id: ID<User> = try call.id("user")
        try await call.portal.resetCodes(of: id, by: try call.visitor())
        return .go(.user(id), Notice(.done, call.language("Đã bỏ mã một lần", "One-time codes are taken away")))
    }

    private static func lockUser(_ call: Call) async throws -> Reply {
        let id: ID<User> = try call.id("user")
        let isDisabled = call.form["khoa"] == "1"
        try await call.portal.setDisabled(isDisabled, id, by: try call.visitor())
        return .go(
            .user(id),
            Notice(
                .done,
                isDisabled
                    ? call.language("Đã khóa tài khoản", "The account is closed")
                    : call.language("Đã mở tài khoản", "The account is open")))
    }

    private static func shown(_ password: String, of id: ID<User>, _ call: Call) -> Reply {
        .page(
            ShownOncePage(
                call.visit(), heading: call.language("Mật khẩu dùng một lần", "Password for one sign-in"),
                words: call.language(
                    "Đưa tận tay cho người dùng. Lần đăng nhập đầu tiên sẽ phải đổi. Trang này không hiện lại.",
                    "Hand it over in person. It must be changed at the first sign-in. It is not shown again."),
                secrets: [password], next: .user(id)))
    }

    private static func line(_ view: UserView) -> UserLine {
        UserLine(user: view.user, places: view.places, isOurs: view.isOurs)
    }

    /// What was typed, with the places that it may be about.
    private static func form(_ call: Call, _ typed: Form) async throws -> GrantForm {
        let text = typed["noi-tim"] ?? ""
        let places = try await call.portal.grantPlaces(for: try call.visitor(), text: text)
        return GrantForm(
            login: typed["ten-dang-nhap"] ?? "", name: typed["ten"] ?? "", title: typed["chuc-danh"] ?? "",
            role: typed["vai-tro"] ?? "", place: typed["noi"] ?? "", from: typed["tu"] ?? "",
            until: typed["den"] ?? "", text: text, places: places.map { ($0.code, $0.name) })
    }

    private static func grant(_ call: Call) throws -> Grant {
        guard let role = call.form["vai-tro"].flatMap({ Role(rawValue: $0) }) else {
            throw Refusal(
                .invalid, Bilingual(vi: "Chưa chọn vai trò", en: "No role is chosen"),
                remedy: Bilingual(vi: "Chọn một vai trò", en: "Choose a role"))
        }
        guard let place = call.form["noi"].flatMap({ GrantPlace.place(of: $0) }) else {
            throw Refusal(
                .invalid, Bilingual(vi: "Chưa chọn nơi", en: "No place is chosen"),
                remedy: Bilingual(vi: "Tìm rồi chọn đơn vị hoặc địa bàn", en: "Find and choose a unit or territory"))
        }
        func day(_ name: String) throws -> Day? {
            guard let text = call.form[name] else { return nil }
            guard let day = Day(text) else {
                throw Refusal(
                    .invalid, Bilingual(vi: "Ngày “\(text)” không có thật", en: "There is no day “\(text)”"),
                    remedy: Bilingual(vi: "Ghi như 2025-12-31", en: "Write it like 2025-12-31"))
            }
            return day
        }
        let period = Period(from: try day("tu"), until: try day("den"))
        if let from = period.from, let until = period.until, until < from {
            throw Refusal(
                .invalid, Bilingual(vi: "Ngày cuối trước ngày đầu", en: "The last day is before the first"),
                remedy: Bilingual(vi: "Sửa một trong hai ngày", en: "Mend one of them"))
        }
        return Grant(role, place, period: period)
    }
}
