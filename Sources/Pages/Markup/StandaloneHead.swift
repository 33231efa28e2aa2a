/// The head of a page that needs no other file: its look is in it.
struct StandaloneHead: Markup {
    /// What the window is called.
    let name: String
    let look: StaticString

    var html: HTML {
        head {
            meta(Attribute("charset", "utf-8"))
            meta(Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1"))
            title(name)
            style { HTML.verbatim(look) }
        }
    }
}
