public import Registry

/// What an installation asks of accounts.
public struct AccountRules: Sendable {
    /// Whoever holds one of these must sign in with a one-time code too.
    public var rolesWithCode: Set<Role>
    public var passwords: PasswordRules

    public init(rolesWithCode: Set<Role> = [], passwords: PasswordRules = .shipped) {
        self.rolesWithCode = rolesWithCode
        self.passwords = passwords
    }

    /// Those whose word is final, and those who may give themselves any word.
    public static let weightyRoles: Set<Role> = [.decider, .administrator]

    /// What somebody must do with their account before anything else; `nil` for nothing.
    public func duty(of visitor: Visitor) -> Duty? {
        if visitor.user.mustChangePassword { return .newPassword }
        let isWeighty = !visitor.actor.roles.isDisjoint(with: rolesWithCode)
        return isWeighty && visitor.user.totpSecret.isEmpty ? .oneTimeCodes : nil
    }

    public enum Duty: Sendable {
        case newPassword
        case oneTimeCodes
    }
}
