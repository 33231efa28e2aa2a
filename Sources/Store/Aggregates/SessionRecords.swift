public import Registry

/// Somebody signed in. Sessions and failed attempts come and go; they are no part of the audit trail.
public struct Session: Sendable, Hashable {
    /// SHA-256 of the token in the cookie: who reads the database cannot sign in with it.
    public var digest: String
    public var user: ID<User>
    public var began: Moment
    public var seen: Moment

    /// Whether the one-time code, where one is asked for, was given.
    public var isComplete: Bool

    public init(digest: String, user: ID<User>, began: Moment, seen: Moment, isComplete: Bool) {
        self.digest = digest
        self.user = user
        self.began = began
        self.seen = seen
        self.isComplete = isComplete
    }
}

public protocol SessionRecords {
    func session(_ digest: String) throws -> Session?

    /// All sessions of a user, the last seen first.
    func sessions(of user: ID<User>) throws -> [Session]

    /// How often signing in failed for a key (a sign-in name, an address) since a moment.
    func failures(of key: String, since moment: Moment) throws -> Int
}

public protocol WritableSessionRecords {
    func keep(_ session: Session) throws
    func removeSession(_ digest: String) throws

    /// Ends all sessions of a user, but for one.
    func removeSessions(of user: ID<User>, but digest: String?) throws

    /// Removes those not seen since a moment, and failures before it.
    func removeSessions(before moment: Moment) throws
    func addFailure(of key: String, at moment: Moment) throws
    func removeFailures(of key: String) throws
}
