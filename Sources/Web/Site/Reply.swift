public import Pages

/// What an endpoint answers.
public enum Reply: Sendable {
    /// - Parameter status: 200 where nothing is wrong.
    case page(any Markup, status: Int = 200)

    /// On to another page, with a message for it: what follows every form that did what it should.
    case go(Route, Notice? = nil)

    /// A file to keep or to look at.
    case file([UInt8], name: String, type: String, isAttachment: Bool = true)

    /// With the session's token for the cookie: somebody signed in.
    case signedIn(token: String, Route)

    /// The cookie goes: somebody signed out.
    case signedOut(Route)
}
