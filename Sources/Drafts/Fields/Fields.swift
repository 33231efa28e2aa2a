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
        values.sorted { $0.key < $1.key }.flatMap { name, value -> [(name: String, text: String)] in
            switch value {
            case .text(let text): return [(name, text)]
            case .flag(let flag): return [(name, flag ? "true" : "false")]
            case .group(let group): return group.lines.map { ("\(name).\($0.name)", $0.text) }
            case .list(let rows):
                return rows.enumerated().flatMap { index, row in
                    row.lines.map { ("\(name)[\(index + 1)].\($0.name)", $0.text) }
                }
            }
        }
    }

    /// The same bytes for the same data, always: each name and text with its length in bytes.
    public var canonical: [UInt8] {
        lines.flatMap { line in
            Array("\(line.name.utf8.count):\(line.name)=\(line.text.utf8.count):\(line.text)\n".utf8)
        }
    }
}

extension Fields.Value: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = .text(text) }
}
