/// The leaves of a JSON object by their paths: whatever is no object, as it is written, and objects without keys. Two
/// contents with the same leaves are the same content.
struct Leaves {
    private(set) var byPath: [String: String] = [:]

    private let bytes: [UInt8]
    private var next = 0

    /// The deepest that objects may lie in each other.
    private static let deepest = 64

    /// - Throws: `StoreFailure.damaged` for what is no JSON written by `Content`.
    init(of json: String) throws {
        bytes = Array(json.utf8)
        try readObject(at: "", depth: 0)
        guard next == bytes.count else { throw damage }
    }

    private mutating func readValue(at path: String, depth: Int) throws {
        let start = next
        switch peek {
        case UInt8(ascii: "{")?:
            try readObject(at: path, depth: depth + 1)
            return
        case UInt8(ascii: "[")?: try skipList()
        case UInt8(ascii: "\"")?: try skipText()
        default:
            while let byte = peek, byte != UInt8(ascii: ","), byte != UInt8(ascii: "}") { next += 1 }
            guard next > start else { throw damage }
        }
        try add(String(decoding: bytes[start..<next], as: UTF8.self), at: path)
    }

    private mutating func readObject(at path: String, depth: Int) throws {
        guard depth < Leaves.deepest else { throw damage }
        try take(UInt8(ascii: "{"))
        if peek == UInt8(ascii: "}") {
            next += 1
            if depth > 0 { try add("{}", at: path) }
            return
        }
        while true {
            let start = next
            try skipText()
            let key = String(decoding: bytes[start + 1..<next - 1], as: UTF8.self)
            try take(UInt8(ascii: ":"))
            try readValue(at: path.isEmpty ? key : "\(path).\(key)", depth: depth)
            if peek == UInt8(ascii: ",") {
                next += 1
            } else {
                try take(UInt8(ascii: "}"))
                return
            }
        }
    }

    /// Over a text with its quotes.
    private mutating func skipText() throws {
        try take(UInt8(ascii: "\""))
        while let byte = peek {
            next += byte == UInt8(ascii: "\\") ? 2 : 1
            if byte == UInt8(ascii: "\"") { return }
        }
        throw damage
    }

    /// Over a list with all that lies in it.
    private mutating func skipList() throws {
        var open = 0
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                try skipText()
                continue
            case UInt8(ascii: "["): open += 1
            case UInt8(ascii: "]"): open -= 1
            default: break
            }
            next += 1
            if open == 0 { return }
        }
        throw damage
    }

    private var peek: UInt8? { next < bytes.count ? bytes[next] : nil }

    private mutating func take(_ byte: UInt8) throws {
        guard peek == byte else { throw damage }
        next += 1
    }

    /// A key may hold dots (`2.4`); that two leaves then share a path would make the trail ambiguous.
    private mutating func add(_ leaf: String, at path: String) throws {
        guard byPath.updateValue(leaf, forKey: path) == nil else {
            throw StoreFailure.damaged("two values at \(path)")
        }
    }

    private var damage: StoreFailure { .damaged("byte \(next) of a content is not as it was written") }
}
