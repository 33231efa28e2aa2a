public import Registry

/// Who does what, and when: written beside every save.
public struct Change: Sendable, Hashable {
    /// `nil` for the program itself, at setup.
    public var by: ID<User>?

    /// The name of whoever it was, as it was then.
    public var name: String

    /// What is done, as a word of the program: `dossier.submit`, `answer`, `user.create`.
    public var act: String
    public var at: Moment

    public init(by user: ID<User>?, name: String, act: String, at moment: Moment) {
        self.by = user
        self.name = name
        self.act = act
        self.at = moment
    }

    public init(_ act: String, by actor: Actor, at moment: Moment) {
        self.init(by: actor.user, name: actor.name, act: act, at: moment)
    }
}
