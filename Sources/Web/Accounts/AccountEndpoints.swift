import Actions
import Criteria
import Pages
import Registry

extension Site {
    static let accounts: [Endpoint] = [
        .get("/dang-nhap", .everyone, signInPage),
        .post("/dang-nhap", .everyone, limit: 1 << 14, signIn),
        .get("/dang-nhap/ma", .everyone, codePage),
        .post("/dang-nhap/ma", .everyone, limit: 1 << 14, giveCode),
        .post("/dang-xuat", .signedIn, limit: 1 << 14, signOut),
        .get("/tai-khoan", .signedIn, account),
        .get("/tai-khoan/mat-khau", .signedIn, passwordPage),
        .post("/tai-khoan/mat-khau", .signedIn, limit: 1 << 14, changePassword),
        .get("/tai-khoan/ma-mot-lan", .signedIn, codesPage),
        .post("/tai-khoan/ma-mot-lan", .signedIn, limit: 1 << 14, confirmCodes),
        .post("/tai-khoan/ma-mot-lan/lap", .signedIn, limit: 1 << 14, draftCodes),
        .post("/tai-khoan/ma-mot-lan/tat", .signedIn, limit: 1 << 14, removeCodes),
        .post("/tai-khoan/phien/dong-het", .signedIn, limit: 1 << 14, endOtherSessions),
    ]

    private static func signInPage(_ call: Call) async throws -> Reply {
        if call.person != nil { return .go(.home) }
        return .page(SignInPage(call.visit(), next: call.query["tiep"] ?? ""))
    }

    private static func signIn(_ call: Call) async throws -> Reply {
        let login = call.form["ten"] ?? ""
        let next = call.form["tiep"] ?? ""
        do {
            let signedIn = try await call.portal.signIn(
                login: login, password: call.form.raw("mat-khau"), from: call.origin.address)
            if let old = call.person { try await call.portal.endSession(old.session, of: old.user.id) }
            switch signedIn {
            case .fully(let token): return .signedIn(token: token, route(next))
            case .codeWanted(let token):
                return .signedIn(token: token, next.isEmpty ? .signInCode : Route.signInCode.with("tiep", next))
            }
        } catch let refusal as Refusal {
            call.metrics.countSignInFailure()
            return .page(
                SignInPage(call.visit(Notice(refusal, in: call.language)), login: login, next: next),
                status: status(refusal))
        }
    }

    private static func codePage(_ call: Call) async throws -> Reply {
        guard let token = call.sessionToken, try await call.portal.awaitingCode(token: token) != nil else {
            return .go(call.person == nil ? .signIn : .home)
        }
        return .page(CodePage(call.visit(), next: call.query["tiep"] ?? ""))
    }

    private static func giveCode(_ call: Call) async throws -> Reply {
        let next = call.form["tiep"] ?? ""
        guard let token = call.sessionToken, try await call.portal.awaitingCode(token: token) != nil else {
            return .go(
                .signIn, Notice(.warning, call.language("Đã quá lâu, hãy đăng nhập lại", "Too late; sign in again")))
        }
        do {
            let full = try await call.portal.giveCode(
                call.form["ma"] ?? "", token: token, from: call.origin.address)
            return .signedIn(token: full, route(next))
        } catch let refusal as Refusal {
            call.metrics.countSignInFailure()
            return .page(CodePage(call.visit(Notice(refusal, in: call.language)), next: next), status: status(refusal))
        }
    }

    private static func signOut(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        try await call.portal.endSession(visitor.session, of: visitor.user.id)
        return .signedOut(.home)
    }

    /// Where to go on to: a path of this site, whatever was asked for.
    private static func route(_ next: String) -> Route { next.hasPrefix("/") ? RequestPath(next).route : .home }

    private static func status(_ refusal: Refusal) -> Int { refusal.reason == .notNow ? 429 : 422 }
}
