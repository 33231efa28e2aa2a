public import Pages

/// What an endpoint answers.
public enum Reply: Sendable {
    /// - Parameters:
    ///   - status: 200 where nothing is wrong.
    ///   - isPublic: whether it looks the same to everybody who is not signed in, so that it may be kept for a minute. It
    ///     has no form that changes something.
    case page(any Markup, status: Int = 200, isPublic: Bool = false)

    /// A page of something that goes on: the browser asks for it again by itself.
    case waiting(any Markup, seconds: Int)

    /// A page that stands alone, with one style sheet in its head and no script: as it was printed once, or as the
    /// command line writes it.
    case sheet([UInt8], status: Int = 200, isPublic: Bool = false)

    /// On to another page, with a message for it: what follows every form that did what it should.
    case go(Route, Notice? = nil)

    /// A file to keep or to look at.
    case file([UInt8], name: String, type: String, isAttachment: Bool = true, isPublic: Bool = false)

    /// With the session's token for the cookie: somebody signed in.
    case signedIn(token: String, Route, Notice? = nil)

    /// Plain words for programs.
    case text(String, type: String = "text/plain; charset=utf-8", status: Int = 200)

    /// The cookie goes: somebody signed out.
    case signedOut(Route)
}
