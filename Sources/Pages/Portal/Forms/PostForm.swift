/// A form that changes something: it always brings the token that shows that it is one of ours.
public struct PostForm: Markup {
    private let route: Route
    private let visit: Visit
    private let attributes: [Attribute]
    private let hasFiles: Bool
    private let content: HTML

    /// - Parameter hasFiles: whether it uploads files.
    public init(
        _ route: Route, _ visit: Visit, _ attributes: Attribute..., hasFiles: Bool = false,
        @HTMLBuilder content: () -> HTML
    ) {
        self.route = route
        self.visit = visit
        self.attributes = attributes
        self.hasFiles = hasFiles
        self.content = content()
    }

    public var html: HTML {
        let all =
            [
                Attribute("method", "post"), Attribute("action", route.link),
                Attribute("enctype", hasFiles ? "multipart/form-data" : nil), Attribute("accept-charset", "utf-8"),
            ] + attributes
        HTML.element(form, all, .pieces([Hidden("token", visit.token).html, content]))
    }
}

/// A value that goes along unseen.
public struct Hidden: Markup {
    private let name: String
    private let value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    public var html: HTML {
        input(Attribute("type", "hidden"), Attribute("name", name), Attribute("value", value))
    }
}
