import Criteria
public import Registry
import Store

extension Portal {
    /// Checks a sign-in name and a password.
    ///
    /// - Throws: `Refusal`, the same for a wrong name and a wrong password.
    public func signIn(login: String, password: String) async throws -> User {
        let user = try await store.read { try $0.user(login: login.lowercased()) }?.value
        // A name that nobody has takes as long as one that somebody has.
        let hash = user?.passwordHash ?? Portal.nobodysHash
        guard PasswordHash.matches(password, hash), let user, !user.isDisabled else {
            throw Refusal(
                .invalid,
                Bilingual(vi: "Tên đăng nhập hoặc mật khẩu không đúng", en: "The sign-in name or password is wrong"),
                remedy: Bilingual(
                    vi: "Gõ lại, xem phím Caps Lock và bộ gõ tiếng Việt; nếu quên, nhờ quản trị đặt lại",
                    en: "Type it again, see to Caps Lock; if it is forgotten, ask the administrator for a new one"))
        }
        return user
    }

    private static let nobodysHash = PasswordHash.make("", salt: [UInt8](repeating: 0, count: 16)) ?? ""
}
