extension Markup {
    // MARK: Forms

    public var form: Element { Element("form") }
    public var fieldset: Element { Element("fieldset") }
    public var legend: Element { Element("legend") }
    public var labelElement: Element { Element("label") }
    public var input: VoidElement { VoidElement("input", isBlock: true) }
    public var select: Element { Element("select") }
    public var option: Element { Element("option") }
    public var textarea: Element { Element("textarea") }
    public var button: Element { Element("button") }

    // MARK: More

    public var link: VoidElement { VoidElement("link", isBlock: true) }
    public var img: VoidElement { VoidElement("img") }
    public var hr: VoidElement { VoidElement("hr", isBlock: true) }
    public var time: Element { Element("time", isBlock: false) }
    public var progress: Element { Element("progress", isBlock: false) }
    public var figure: Element { Element("figure") }
    public var figcaption: Element { Element("figcaption") }
}

extension Attribute {
    /// A link to a page of the portal.
    public static func href(_ route: Route) -> Attribute { Attribute("href", route.link) }
}
