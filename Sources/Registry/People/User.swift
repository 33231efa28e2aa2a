public import Criteria

/// Somebody with an account.
public struct User: Sendable, Equatable, Codable {
    public let id: ID<User>

    /// What is typed to sign in: small letters, digits, dots and dashes.
    public var login: String
    public var name: String

    /// As papers write it: `Trưởng phòng`.
    public var title: String
    public var grants: [Grant]
    public var language: Language

    /// The password as a PHC string of Argon2id.
    public var passwordHash: String

    /// The secret of the one-time codes; empty where they are not set up.
    public var totpSecret: [UInt8]

    /// A secret that is set up but not yet shown to work; empty otherwise.
    public var totpDraft: [UInt8]

    /// Digests of the codes that let in, once each, whoever lost their device.
    public var recoveryCodes: [String]

    /// Whether a new password must be chosen at the next sign-in: the administrator made this one.
    public var mustChangePassword: Bool
    public var isDisabled: Bool

    public init(
        id: ID<User>, login: String, name: String, title: String = "", grants: [Grant] = [],
        language: Language = .vi, passwordHash: String = "", totpSecret: [UInt8] = [],
        totpDraft: [UInt8] = [], recoveryCodes: [String] = [], mustChangePassword: Bool = false,
        isDisabled: Bool = false
    ) {
        self.id = id
        self.login = login
        self.name = name
        self.title = title
        self.grants = grants
        self.language = language
        self.passwordHash = passwordHash
        self.totpSecret = totpSecret
        self.totpDraft = totpDraft
        self.recoveryCodes = recoveryCodes
        self.mustChangePassword = mustChangePassword
        self.isDisabled = isDisabled
    }

    /// The user as somebody who acts on a day, with the grants of that day.
    public func actor(on day: Day) -> Actor {
        Actor(user: id, name: name, grants: isDisabled ? [] : grants.filter { $0.period.contains(day) })
    }
}
