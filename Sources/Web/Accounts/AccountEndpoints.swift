import Actions
import Pages
import Registry

extension Site {
    static let accounts: [Endpoint] = [
        .get("/dang-nhap", .everyone, signInPage),
        .post("/dang-nhap", .everyone, limit: 1 << 14, signIn),
        .post("/dang-xuat", .signedIn, limit: 1 << 14, signOut),
    ]

    private static func signInPage(_ call: Call) async throws -> Reply {
        .page(SignInPage(call.visit(), next: call.query["tiep"] ?? ""))
    }

    private static func signIn(_ call: Call) async throws -> Reply {
        let login = call.form["ten"] ?? ""
        let next = call.form["tiep"] ?? ""
        do {
            let user = try await call.portal.signIn(login: login, password: call.form.all("mat-khau").first ?? "")
            return .signedIn(token: try await call.portal.beginSession(of: user.id), .home)
        } catch let refusal as Refusal {
            return .page(
                SignInPage(call.visit(Notice(refusal, in: call.language)), login: login, next: next), status: 422)
        }
    }

    private static func signOut(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        try await call.portal.endSession(visitor.session, of: visitor.user.id)
        return .signedOut(.home)
    }
}
