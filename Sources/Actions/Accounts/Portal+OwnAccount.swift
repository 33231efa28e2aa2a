import Criteria
import Registry
import Store

extension Portal {
    /// Changes a visitor's own password. All their other sessions end.
    ///
    /// - Returns: the token of a new session in place of the one in which it was asked.
    /// - Throws: `Refusal` that says what is wrong with the old or the new one.
    public func changePassword(of visitor: Visitor, from old: String, to new: String) async throws -> String {
        try await demandPassword(old, of: visitor.user)
        try accounts.passwords.check(new, own: [visitor.user.login, visitor.user.name])
        guard PasswordRules.normalised(old) != PasswordRules.normalised(new) else {
            throw Refusal.invalid(
                Bilingual(vi: "Mật khẩu mới trùng mật khẩu cũ", en: "The new password is the old one"),
                Bilingual(vi: "Chọn mật khẩu khác", en: "Choose another"))
        }
        let hash = try await PasswordWork.hash(new, salt: surroundings.random(16))
        try await changeOwn(visitor, "user.password") { user, records in
            user.passwordHash = hash
            user.mustChangePassword = false
            try records.removeSessions(of: user.id, but: nil)
        }
        return try await beginSession(of: visitor.user.id)
    }

    /// Makes a secret for one-time codes; it holds only after `confirmCodes`.
    public func draftCodes(of visitor: Visitor) async throws {
        let secret = surroundings.random(OneTimeCode.secretBytes)
        try await changeOwn(visitor, "user.codes-draft") { user, _ in
            guard user.totpSecret.isEmpty else { throw Refusal.codesAreOn }
            user.totpDraft = secret
        }
    }

    /// Turns one-time codes on, when the app shows the right one. All other sessions end.
    ///
    /// - Returns: the recovery codes, which nobody sees again.
    public func confirmCodes(of visitor: Visitor, typed: String) async throws -> [String] {
        let moment = now
        let codes = (0..<10).map { _ in newSpokenSecret(groups: 4) }
        try await changeOwn(visitor, "user.codes-on") { user, records in
            guard user.totpSecret.isEmpty else { throw Refusal.codesAreOn }
            guard !user.totpDraft.isEmpty, let step = OneTimeCode.step(of: typed, user.totpDraft, at: moment) else {
                throw Refusal.wrongCode
            }
            try records.addFailure(of: "code:\(user.id.text):\(step)", at: moment)
            user.totpSecret = user.totpDraft
            user.totpDraft = []
            user.recoveryCodes = codes.map { Portal.digest(of: $0.filter { $0 != "-" }) }
            try records.removeSessions(of: user.id, but: visitor.session)
        }
        return codes
    }

    /// Turns one-time codes off.
    public func removeCodes(of visitor: Visitor, password: String) async throws {
        try await demandPassword(password, of: visitor.user)
        try await changeOwn(visitor, "user.codes-off") { user, _ in user.forgetCodes() }
    }

    /// Letters that people read from a screen and type, in groups of four.
    func newSpokenSecret(groups: Int) -> String {
        let letters = Array(Base32.text(surroundings.random(groups * 4), alphabet: Base32.spoken))
        return (0..<groups).map { String(letters[($0 * 4)..<($0 * 4 + 4)]) }.joined(separator: "-")
    }

    private func changeOwn(
        _ visitor: Visitor, _ act: String,
        _ body: @Sendable @escaping (inout User, any WritableRecords) throws -> Void
    ) async throws {
        try await store.write(Change(act, by: visitor.actor, at: now)) { records in
            guard let stored = try records.find(visitor.user.id) else { throw Missing() }
            var user = stored.value
            try body(&user, records)
            try records.save(user, basedOn: stored.version)
        }
    }
}

extension User {
    mutating func forgetCodes() {
        totpSecret = []
        totpDraft = []
        recoveryCodes = []
    }
}

extension Refusal {
    static let codesAreOn = Refusal(
        .notNow, Bilingual(vi: "Mã một lần đã bật", en: "One-time codes are on already"),
        remedy: Bilingual(vi: "Tắt trước khi lập lại", en: "Turn them off before you set them up anew"))
}
