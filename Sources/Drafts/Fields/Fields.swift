/// The data of a paper by name: what an office's own template may name, and what the paper's digest is made of.
public struct Fields: Sendable, Equatable {
    public var values: [String: Value]

    public init(_ values: [String: Value] = [:]) {
        self.values = values
    }

    /// A value of a field.
    public indirect enum Value: Sendable, Equatable {
        case text(String)
        /// A condition.
        case flag(Bool)
        /// Fields of their own, whose names follow a dot: `unit.name`.
        case group(Fields)
        /// Rows to repeat.
        case list([Fields])
    }

    public subscript(name: String) -> Value? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// Every text and flag with its full name, in the order of names: `rows[3].self` `25`. Lists count from 1.
    public var lines: [(name: String, text: String)] {
        var lines: [(name: String, text: String)] = []
        walk(under: "") { lines.append(($0 + $1, $2)) }
        return lines
    }

    /// The same bytes for the same data, always: each name and text with its length in bytes.
    public var canonical: [UInt8] {
        var bytes: [UInt8] = []
        walk(under: "") { path, name, text in
            bytes += "\(path.utf8.count + name.utf8.count):".utf8
            bytes += path.utf8
            bytes += name.utf8
            bytes += "=\(text.utf8.count):".utf8
            bytes += text.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Shows every text and flag in the order of names.
    ///
    /// - Parameters:
    ///   - path: what stands before each name: `rows[3].`
    ///   - show: is given the path, the name and the text.
    private func walk(under path: String, _ show: (String, String, String) -> Void) {
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            switch value {
            case .text(let text): show(path, name, text)
            case .flag(let flag): show(path, name, flag ? "true" : "false")
            case .group(let group): group.walk(under: "\(path)\(name).", show)
            case .list(let rows):
                for (index, row) in rows.enumerated() { row.walk(under: "\(path)\(name)[\(index + 1)].", show) }
            }
        }
    }
}

extension Fields.Value: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = .text(text) }
}
