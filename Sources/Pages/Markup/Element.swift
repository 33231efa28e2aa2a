/// The name of an element, which makes one when it is called: `section(.class("file")) { h2("Kết quả") }`.
public struct Element: Sendable {
    let name: StaticString

    /// Whether it begins a line of its own in the source of the page. That changes nothing on the screen.
    let isBlock: Bool

    init(_ name: StaticString, isBlock: Bool = true) {
        self.name = name
        self.isBlock = isBlock
    }

    /// An element around other pieces; an empty one without them.
    public func callAsFunction(
        _ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .nothing }
    ) -> HTML {
        .element(self, attributes, content())
    }

    /// An element around a text.
    public func callAsFunction(_ text: String, _ attributes: Attribute...) -> HTML {
        .element(self, attributes, .text(text))
    }

    func open(_ attributes: [Attribute], into bytes: inout [UInt8]) {
        if isBlock { bytes.append(UInt8(ascii: "\n")) }
        bytes.append(UInt8(ascii: "<"))
        name.withUTF8Buffer { bytes += $0 }
        for attribute in attributes { attribute.write(into: &bytes) }
        bytes.append(UInt8(ascii: ">"))
    }

    func close(into bytes: inout [UInt8]) {
        bytes += [UInt8(ascii: "<"), UInt8(ascii: "/")]
        name.withUTF8Buffer { bytes += $0 }
        bytes.append(UInt8(ascii: ">"))
    }
}

/// The name of an element that holds nothing and is never closed: `br()`, `meta(…)`.
public struct VoidElement: Sendable {
    private let element: Element

    init(_ name: StaticString, isBlock: Bool = false) {
        element = Element(name, isBlock: isBlock)
    }

    public func callAsFunction(_ attributes: Attribute...) -> HTML {
        .void(self, attributes)
    }

    func write(_ attributes: [Attribute], into bytes: inout [UInt8]) {
        element.open(attributes, into: &bytes)
    }
}
