import Actions
import Criteria
import Pages
import Registry

/// What somebody does with their own account.
extension Site {
    static func account(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let sessions = try await call.portal.sessions(of: visitor).map { session in
            (began: session.began, seen: session.seen, isThis: session.isThis)
        }
        return .page(
            AccountPage(
                call.visit(), user: visitor.user, places: try await call.portal.places(of: visitor.user),
                sessions: sessions))
    }

    static func passwordPage(_ call: Call) async throws -> Reply {
        .page(PasswordPage(call.visit(), shortest: PasswordRules.shortest))
    }

    static func changePassword(_ call: Call) async throws -> Reply {
        let new = call.form.raw("moi")
        func again(_ notice: Notice, status: Int = 422) -> Reply {
            .page(PasswordPage(call.visit(notice), shortest: PasswordRules.shortest), status: status)
        }
        guard new == call.form.raw("lai") else {
            return again(
                Notice(
                    .trouble,
                    call.language("Hai lần gõ mật khẩu mới không giống nhau", "The new password was not typed twice"),
                    remedy: call.language("Gõ lại cả hai ô", "Type both again")))
        }
        do {
            let token = try await call.portal.changePassword(
                of: try call.visitor(), from: call.form.raw("cu"), to: new)
            return .signedIn(
                token: token, .account, Notice(.done, call.language("Đã đổi mật khẩu", "The password is changed")))
        } catch let refusal as Refusal {
            return again(Notice(refusal, in: call.language), status: refusal.reason == .notNow ? 429 : 422)
        }
    }

    static func codesPage(_ call: Call) async throws -> Reply {
        .page(OneTimeCodesPage(call.visit(), codesState(try call.visitor().user)))
    }

    static func draftCodes(_ call: Call) async throws -> Reply {
        try await call.portal.draftCodes(of: try call.visitor())
        return .go(.oneTimeCodes)
    }

    static func confirmCodes(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        do {
            let codes = try await call.portal.confirmCodes(of: visitor, typed: call.form["ma"] ?? "")
            return .page(
                ShownOncePage(
                    call.visit(
                        Notice(.done, call.language("Đã bật mã một lần", "One-time codes are on"))),
                    heading: call.language("Mã dự phòng", "Recovery codes"),
                    words: call.language(
                        "Mỗi mã vào được một lần khi bạn mất điện thoại. In ra hoặc chép lại, cất nơi an toàn: trang này không hiện lại.",
                        "Each lets you in once if you lose your phone. Print or copy them and keep them safe: they are not shown again."
                    ), secrets: codes, next: .account))
        } catch let refusal as Refusal {
            return .page(
                OneTimeCodesPage(
                    call.visit(Notice(refusal, in: call.language)), codesState(visitor.user),
                    trouble: call.language(refusal.message)), status: 422)
        }
    }

    static func removeCodes(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        do {
            try await call.portal.removeCodes(of: visitor, password: call.form.raw("cu"))
            return .go(.account, Notice(.done, call.language("Đã tắt mã một lần", "One-time codes are off")))
        } catch let refusal as Refusal {
            return .page(
                OneTimeCodesPage(
                    call.visit(Notice(refusal, in: call.language)), codesState(visitor.user),
                    trouble: call.language(refusal.message)), status: refusal.reason == .notNow ? 429 : 422)
        }
    }

    static func endOtherSessions(_ call: Call) async throws -> Reply {
        try await call.portal.endOtherSessions(of: try call.visitor())
        return .go(
            .account, Notice(.done, call.language("Đã đăng xuất ở mọi nơi khác", "Signed out everywhere else")))
    }

    private static func codesState(_ user: User) -> OneTimeCodesPage.State {
        if !user.totpSecret.isEmpty { return .on(recoveryCodes: user.recoveryCodes.count) }
        if user.totpDraft.isEmpty { return .off }
        return .draft(
            secret: OneTimeCode.text(of: user.totpDraft),
            address: OneTimeCode.address(of: user.totpDraft, login: user.login))
    }
}
