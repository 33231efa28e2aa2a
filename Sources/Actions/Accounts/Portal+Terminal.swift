import Criteria
public import Registry
import Store

/// An account in a list.
public struct AccountLine: Sendable {
    public var login: String
    public var name: String
    public var isDisabled: Bool
    public var roles: [Role]
}

/// What whoever sits at the machine itself may do with accounts: it needs no sign-in, for the file is theirs already.
extension Portal {
    public func addUser(login: String, name: String, grants: [Grant], password: String) async throws -> User {
        try accounts.passwords.check(password, own: [login, name])
        let hash = try await PasswordWork.hash(password, salt: surroundings.random(16))
        let user = User(id: newID(), login: login.lowercased(), name: name, grants: grants, passwordHash: hash)
        try UserNames.check(user)
        try await store.write(terminal("user.add")) { records in
            guard try records.user(login: user.login) == nil else { throw UserNames.taken(user.login) }
            try records.save(user, basedOn: 0)
        }
        return user
    }

    /// Sets a password; one-time codes stay as they are. All sessions of the user end.
    public func setPassword(_ password: String, of login: String) async throws {
        try accounts.passwords.check(password, own: [login])
        let hash = try await PasswordWork.hash(password, salt: surroundings.random(16))
        try await changeAtTerminal(login, "user.password") { user in
            user.passwordHash = hash
            user.mustChangePassword = false
        }
    }

    public func setDisabled(_ isDisabled: Bool, login: String) async throws {
        try await changeAtTerminal(login, isDisabled ? "user.disable" : "user.enable") { $0.isDisabled = isDisabled }
    }

    /// All accounts, by name.
    public func accountLines() async throws -> [AccountLine] {
        try await store.read { try $0.users() }.map { stored in
            let user = stored.value
            return AccountLine(
                login: user.login, name: user.name, isDisabled: user.isDisabled,
                roles: Role.allCases.filter { role in user.grants.contains { $0.role == role } })
        }
    }

    private func changeAtTerminal(
        _ login: String, _ act: String, _ body: @Sendable @escaping (inout User) -> Void
    ) async throws {
        let login = login.lowercased()
        try await store.write(terminal(act)) { records in
            guard let stored = try records.user(login: login) else {
                throw Refusal.invalid(
                    Bilingual(vi: "Không có tài khoản “\(login)”", en: "There is no account “\(login)”"),
                    Bilingual(vi: "Xem các tài khoản: khue user list", en: "See the accounts: khue user list"))
            }
            var user = stored.value
            body(&user)
            try records.save(user, basedOn: stored.version)
            try records.removeSessions(of: user.id, but: nil)
        }
    }

    private func terminal(_ act: String) -> Change { Change(by: nil, name: "khue user", act: act, at: now) }
}
