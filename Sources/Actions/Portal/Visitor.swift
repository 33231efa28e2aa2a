public import Registry

/// Who asks: somebody signed in, with what they may see today.
public struct Visitor: Sendable {
    public var user: User
    public var actor: Actor
    public var visibility: Visibility

    /// The session, by its digest.
    public var session: String

    public init(user: User, actor: Actor, visibility: Visibility, session: String) {
        self.user = user
        self.actor = actor
        self.visibility = visibility
        self.session = session
    }
}

/// That there is nothing of this name within what somebody may see.
public struct Missing: Error, Sendable {
    public init() {}
}
