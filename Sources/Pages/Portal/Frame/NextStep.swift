/// What to do now: the panel that every page of work has one of, at its top.
struct NextStep: Markup {
    private let heading: String
    private let id: String
    private let content: HTML

    /// - Parameters:
    ///   - heading: the step as an order: `Nộp hồ sơ`.
    ///   - id: of the heading, where a page has more than one panel.
    init(_ heading: String, id: String = "buoc-tiep", @HTMLBuilder content: () -> HTML) {
        self.heading = heading
        self.id = id
        self.content = content()
    }

    var html: HTML {
        section(.class("next-step"), .labelledBy(id: id)) {
            h2(heading, .id(id))
            content
        }
    }
}
