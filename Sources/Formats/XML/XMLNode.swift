import CLibXML2

/// A node of a libxml2 tree. Names are compared as bytes, by local name whatever the prefix; nothing is copied.
///
/// Valid as long as its tree. `switch node { case "p": … }` compares the element's name.
struct XMLNode {
    let pointer: xmlNodePtr

    var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

    /// The local part of an element's name.
    var name: String { pointer.pointee.name.map { String(cString: $0) } ?? "" }

    /// The namespace of an element's name.
    var namespace: String? { pointer.pointee.ns?.pointee.href.map { String(cString: $0) } }

    /// The bytes of a text node; `nil` for anything else.
    var text: UnsafeBufferPointer<UInt8>? {
        let type = pointer.pointee.type
        guard type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE, let content = pointer.pointee.content else {
            return nil
        }
        return UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
    }

    /// Whether the node is an element of this name.
    static func ~= (name: StaticString, node: XMLNode) -> Bool {
        guard node.pointer.pointee.type == XML_ELEMENT_NODE, let own = node.pointer.pointee.name else { return false }
        return equal(own, name)
    }

    /// The value of an attribute, ended by a zero byte; `nil` for what is no element.
    func attribute(_ name: StaticString) -> UnsafePointer<UInt8>? {
        // libxml2 keeps a short text where an element has its attributes.
        guard isElement else { return nil }
        var next = pointer.pointee.properties
        while let attribute = next {
            if let own = attribute.pointee.name, Self.equal(own, name) {
                return UnsafePointer(attribute.pointee.children?.pointee.content) ?? Self.empty
            }
            next = attribute.pointee.next
        }
        return nil
    }

    func string(_ name: StaticString) -> String? {
        attribute(name).map { String(cString: $0) }
    }

    /// The value of an attribute as a decimal number of at most nine digits.
    func integer(_ name: StaticString) -> Int? {
        guard var byte = attribute(name) else { return nil }
        let isNegative = byte.pointee == UInt8(ascii: "-")
        if isNegative { byte += 1 }
        var value = 0
        var digits = 0
        while byte.pointee >= 0x30, byte.pointee <= 0x39 {
            guard digits < 9 else { return nil }
            value = value * 10 + Int(byte.pointee) - 0x30
            digits += 1
            byte += 1
        }
        guard digits > 0, byte.pointee == 0 else { return nil }
        return isNegative ? -value : value
    }

    /// Whether an attribute is there and has this value.
    func has(_ name: StaticString, _ value: StaticString) -> Bool {
        guard let own = attribute(name) else { return false }
        return Self.equal(own, value)
    }

    /// Whether the name of an attribute's value ends so, as the kind of a relationship does.
    func has(_ name: StaticString, suffix: String) -> Bool {
        string(name)?.hasSuffix(suffix) == true
    }

    var children: Children { Children(upcoming: pointer.pointee.children) }

    /// The first child element of this name.
    func child(_ name: StaticString) -> XMLNode? {
        var next = pointer.pointee.children
        while let child = next {
            let node = XMLNode(pointer: child)
            if name ~= node { return node }
            next = child.pointee.next
        }
        return nil
    }

    /// All text inside, as it stands.
    func appendText(to buffer: inout TextBuffer) {
        for child in children {
            if let text = child.text { buffer.append(text) } else if child.isElement { child.appendText(to: &buffer) }
        }
    }

    /// The children, of all kinds.
    struct Children: Sequence, IteratorProtocol {
        fileprivate var upcoming: xmlNodePtr?

        /// The children, from one of them on; none without it.
        fileprivate init(upcoming: xmlNodePtr?) { self.upcoming = upcoming }

        /// No children.
        init() { upcoming = nil }

        mutating func next() -> XMLNode? {
            guard let current = upcoming else { return nil }
            upcoming = current.pointee.next
            return XMLNode(pointer: current)
        }
    }

    nonisolated(unsafe) private static let empty: UnsafePointer<UInt8> = {
        let zero = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
        zero.initialize(to: 0)
        return UnsafePointer(zero)
    }()

    @inline(__always)
    private static func equal(_ own: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
        let other = name.utf8Start
        let count = name.utf8CodeUnitCount
        var index = 0
        while index < count {
            if own[index] != other[index] { return false }
            index += 1
        }
        return own[count] == 0
    }
}
