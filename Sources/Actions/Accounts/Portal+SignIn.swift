import Criteria
public import Registry
import Store

/// What came of a sign-in name and a password.
public enum SignedIn: Sendable {
    /// A session's token.
    case fully(String)
    /// A token that is good for giving the one-time code and for nothing else.
    case codeWanted(String)
}

extension Portal {
    /// Checks a sign-in name and a password and begins a session.
    ///
    /// - Parameters:
    ///   - login: as it was typed.
    ///   - address: where the request came from; empty where it is not known.
    /// - Throws: `Refusal`, the same for a wrong name and a wrong password.
    public func signIn(login: String, password: String, from address: String = "") async throws -> SignedIn {
        let login = String(login.lowercased().prefix(100))
        let moment = now
        try await noteAttempt(login, address, at: moment)
        let user = try await store.read { try $0.user(login: login) }?.value
        // A name that nobody has takes as long as one that somebody has.
        let usable = user.flatMap { $0.isDisabled || $0.passwordHash.isEmpty ? nil : $0 }
        let isRight = try await matches(password, usable?.passwordHash ?? Portal.nobodysHash)
        guard isRight, let user = usable else {
            try await noteFailure(from: address, at: moment)
            throw Refusal.wrongPassword
        }
        let needsCode = !user.totpSecret.isEmpty
        let token = try await beginSession(of: user.id, isComplete: !needsCode)
        try await forgetFailures(of: user.login)
        return needsCode ? .codeWanted(token) : .fully(token)
    }

    /// Takes the one-time code, or one of the recovery codes, of somebody whose password was right.
    ///
    /// - Parameter token: of `SignedIn.codeWanted`.
    /// - Returns: the token of a new session; the old one is gone.
    /// - Throws: `Missing` where nobody waits for a code, `Refusal` for a wrong one.
    public func giveCode(_ typed: String, token: String, from address: String = "") async throws -> String {
        guard let user = try await awaitingCode(token: token) else { throw Missing() }
        let moment = now
        try await noteAttempt("code:\(user.login)", address, at: moment)
        guard try await takeCode(typed, of: user.id) else {
            try await noteFailure(from: address, at: moment)
            throw Refusal.wrongCode
        }
        try await endSession(Portal.digest(of: token), of: user.id)
        try await forgetFailures(of: "code:\(user.login)")
        return try await beginSession(of: user.id)
    }

    /// Who gave the right password with this token and must still give a code.
    public func awaitingCode(token: String) async throws -> User? {
        let digest = Portal.digest(of: token)
        let moment = now
        return try await store.read { records in
            guard let session = try records.session(digest), !session.isComplete,
                session.began.adding(seconds: Portal.codeSeconds) > moment,
                let user = try records.find(session.user)?.value, !user.isDisabled
            else { return nil }
            return user
        }
    }

    /// Whether a password is a user's own: asked again before anything about their account changes.
    func demandPassword(_ password: String, of user: User) async throws {
        let moment = now
        try await noteAttempt(user.login, "", at: moment)
        guard try await matches(password, user.passwordHash) else {
            throw Refusal.invalid(
                Bilingual(vi: "Mật khẩu hiện tại không đúng", en: "The present password is wrong"),
                Bilingual(vi: "Gõ lại mật khẩu bạn vừa đăng nhập", en: "Type the password you signed in with"))
        }
        try await forgetFailures(of: user.login)
    }

    /// A one-time code is good once: its step is written down before anything comes of it.
    func takeCode(_ typed: String, of id: ID<User>) async throws -> Bool {
        let moment = now
        return try await store.write(Change(by: id, name: "", act: "user.recovery-code", at: moment)) { records in
            guard let stored = try records.find(id) else { return false }
            var user = stored.value
            if let step = OneTimeCode.step(of: typed, user.totpSecret, at: moment) {
                let key = "code:\(id.text):\(step)"
                guard try records.failures(of: key, since: moment.adding(seconds: -3600)) == 0 else { return false }
                try records.addFailure(of: key, at: moment)
                return true
            }
            let digest = Portal.digest(of: typed.lowercased().filter { $0.isLetter || $0.isNumber })
            guard let index = user.recoveryCodes.firstIndex(of: digest) else { return false }
            user.recoveryCodes.remove(at: index)
            try records.save(user, basedOn: stored.version)
            return true
        }
    }

    /// Asks for patience and notes the attempt in one write, before anything is compared: a thousand at once count as a
    /// thousand. What turns out right is forgotten again.
    private func noteAttempt(_ name: String, _ address: String, at moment: Moment) async throws {
        let keys = [SignInThrottle.Key.name(name)] + (address.isEmpty ? [] : [.address(address)])
        try await store.write(Change(by: nil, name: "", act: "sign-in.attempt", at: moment)) { records in
            try SignInThrottle.demandPatience(keys, at: moment, in: records)
            try records.addFailure(of: SignInThrottle.Key.name(name).text, at: moment)
        }
    }

    private func noteFailure(from address: String, at moment: Moment) async throws {
        guard !address.isEmpty else { return }
        try await store.write(Change(by: nil, name: "", act: "sign-in.failure", at: moment)) { records in
            try records.addFailure(of: SignInThrottle.Key.address(address).text, at: moment)
        }
    }

    /// Of the name alone: a right password of one does not wash an address clean for guessing at others.
    private func forgetFailures(of name: String) async throws {
        try await store.write(Change(by: nil, name: "", act: "sign-in", at: now)) { records in
            try records.removeFailures(of: SignInThrottle.Key.name(name).text)
        }
    }

    private func matches(_ password: String, _ hash: String) async throws -> Bool {
        guard password.utf8.count <= 4 * PasswordRules.longest else { return false }
        return try await PasswordWork.matches(password, hash)
    }

    /// Whether two texts are the same, in a time that does not tell where they differ.
    static func isSame(_ a: String, _ b: String) -> Bool {
        let (a, b) = (Array(a.utf8), Array(b.utf8))
        return a.count == b.count && zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static let nobodysHash = PasswordHash.make("", salt: [UInt8](repeating: 0, count: 16)) ?? ""
    private static let codeSeconds = 5 * 60
}
