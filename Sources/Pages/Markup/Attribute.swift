/// An attribute of an element. Its name is a literal of the program; its value may be anything.
public struct Attribute: Sendable {
    private let name: StaticString
    private let value: Value

    private enum Value {
        case text(String)
        /// The name alone: a boolean attribute that is on.
        case present
        /// Not written at all.
        case absent
    }

    /// An attribute with a value; without one it is left out.
    public init(_ name: StaticString, _ value: String?) {
        self.name = name
        self.value = value.map { .text($0) } ?? .absent
    }

    /// A boolean attribute: it stands there or it does not.
    public init(_ name: StaticString, isOn: Bool) {
        self.name = name
        value = isOn ? .present : .absent
    }

    func write(into bytes: inout [UInt8]) {
        if case .absent = value { return }
        bytes.append(UInt8(ascii: " "))
        name.withUTF8Buffer { bytes += $0 }
        guard case .text(let text) = value else { return }
        bytes += [UInt8(ascii: "="), UInt8(ascii: "\"")]
        Escaping.appendQuoted(text, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }
}

extension Attribute {
    public static func id(_ id: String?) -> Attribute { Attribute("id", id) }
    public static func `class`(_ name: String?) -> Attribute { Attribute("class", name) }
    public static func lang(_ code: String) -> Attribute { Attribute("lang", code) }
    public static func title(_ words: String?) -> Attribute { Attribute("title", words) }

    /// A link to the element of an id on the same page. What begins with `#` can be no script.
    public static func href(id: String) -> Attribute { Attribute("href", "#" + id) }

    // MARK: For those who hear the page

    public static func role(_ role: StaticString) -> Attribute { Attribute("role", "\(role)") }
    public static func label(_ words: String) -> Attribute { Attribute("aria-label", words) }
    public static func labelledBy(id: String) -> Attribute { Attribute("aria-labelledby", id) }
    public static func isHidden(_ isHidden: Bool = true) -> Attribute {
        Attribute("aria-hidden", isHidden ? "true" : nil)
    }

    /// The depth of a heading by role.
    public static func level(_ level: Int) -> Attribute { Attribute("aria-level", String(level)) }

    /// Lets the keyboard reach what scrolls.
    public static var reachable: Attribute { Attribute("tabindex", "0") }

    // MARK: Tables

    /// `col`, `row`, `colgroup` or `rowgroup`.
    public static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", "\(scope)") }
    public static func columns(_ count: Int) -> Attribute { Attribute("colspan", count > 1 ? String(count) : nil) }
    public static func rows(_ count: Int) -> Attribute { Attribute("rowspan", count > 1 ? String(count) : nil) }

    /// A `details` that is unfolded.
    public static func isOpen(_ isOpen: Bool = true) -> Attribute { Attribute("open", isOn: isOpen) }
}
