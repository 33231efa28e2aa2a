public import Drafts

/// The data of a paper as they were kept, to see where those of today differ.
public struct PaperData: Sendable, Equatable {
    /// By name, in the order of names.
    public var lines: [(name: String, text: String)]

    public static func == (a: PaperData, b: PaperData) -> Bool {
        a.lines.elementsEqual(b.lines) { $0.name == $1.name && $0.text == $1.text }
    }

    public init(_ fields: Fields) {
        lines = fields.lines
    }

    /// Reads what `Paper.stampedData` wrote.
    ///
    /// - Returns: `nil` for anything else.
    public init?(_ bytes: [UInt8]) {
        var rest = bytes[...]
        for _ in 0..<2 {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            rest = rest[(end + 1)...]
        }
        var lines: [(name: String, text: String)] = []
        while !rest.isEmpty {
            guard let name = PaperData.piece(&rest, endedBy: UInt8(ascii: "=")),
                let text = PaperData.piece(&rest, endedBy: UInt8(ascii: "\n"))
            else { return nil }
            lines.append((name, text))
        }
        self.lines = lines
    }

    /// `4:unit=`: so many bytes and a sign behind them.
    private static func piece(_ rest: inout ArraySlice<UInt8>, endedBy sign: UInt8) -> String? {
        guard let colon = rest.firstIndex(of: UInt8(ascii: ":")),
            let count = Int(String(decoding: rest[..<colon], as: UTF8.self)), count >= 0,
            case let start = colon + 1, count < rest.endIndex - start, rest[start + count] == sign
        else { return nil }
        defer { rest = rest[(start + count + 1)...] }
        return String(decoding: rest[start..<(start + count)], as: UTF8.self)
    }

    /// What stands otherwise in the data of today, in the order of names.
    public func differences(from new: PaperData) -> [Difference] {
        let old = Dictionary(lines.map { ($0.name, $0.text) }) { first, _ in first }
        let now = Dictionary(new.lines.map { ($0.name, $0.text) }) { first, _ in first }
        return Set(old.keys).union(now.keys).filter { old[$0] != now[$0] }.sorted().map {
            Difference(name: $0, before: old[$0], after: now[$0])
        }
    }

    public struct Difference: Sendable, Hashable {
        /// `rows[3].self`.
        public var name: String
        public var before: String?
        public var after: String?
    }
}
