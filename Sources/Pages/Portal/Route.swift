/// An address of the portal. Pages link with these alone, so a link to nowhere does not compile; `Endpoint` in the target
/// Web answers them, and a test holds both together.
public struct Route: Sendable, Hashable {
    /// From the root, escaped: `/ho-so/8c1f/tieu-chi/2`.
    public let path: String

    /// What follows `?`, unescaped, in this order.
    public var query: [Parameter]

    public struct Parameter: Sendable, Hashable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// - Parameter parts: the pieces between slashes, unescaped.
    init(_ parts: String..., query: [Parameter] = []) {
        path = "/" + parts.map { Route.escape($0) }.joined(separator: "/")
        self.query = query
    }

    /// An address that came from outside, as a path of this site whatever it says.
    ///
    /// - Parameter parts: the pieces between slashes, unescaped.
    public init(own parts: [String]) {
        path = "/" + parts.map { Route.escape($0) }.joined(separator: "/")
        query = []
    }

    /// The same with one more parameter.
    public func with(_ name: String, _ value: String) -> Route {
        var route = self
        route.query.append(Parameter(name, value))
        return route
    }

    /// As it stands in a link.
    public var link: String {
        guard !query.isEmpty else { return path }
        return path + "?" + query.map { Route.escape($0.name) + "=" + Route.escape($0.value) }.joined(separator: "&")
    }

    /// Everything but letters, digits and `-._~` becomes percent and hexadecimal digits.
    static func escape(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
}
