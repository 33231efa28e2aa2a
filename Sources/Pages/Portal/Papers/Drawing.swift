/// Elements and attributes of drawings within a page.
enum Drawing {
    static let svg = Element("svg")
    static let path = Element("path", isBlock: false)
    static let text = Element("text", isBlock: false)

    static func view(_ width: Int, _ height: Int) -> Attribute { Attribute("viewBox", "0 0 \(width) \(height)") }
    static func fill(_ colour: StaticString) -> Attribute { Attribute("fill", "\(colour)") }
    static func x(_ x: Int) -> Attribute { Attribute("x", String(x)) }
    static func y(_ y: Int) -> Attribute { Attribute("y", String(y)) }

    /// Where the text of a label stands: `start`, `middle`, `end`.
    static func anchor(_ anchor: StaticString) -> Attribute { Attribute("text-anchor", "\(anchor)") }

    /// A closed path that is a rectangle.
    static func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> Attribute {
        Attribute("d", "M\(x) \(y)h\(width)v\(height)h-\(width)z")
    }
}
