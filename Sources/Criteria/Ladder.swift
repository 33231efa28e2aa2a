/// Titles or grades in their order: what "trở lên" means.
public struct Ladder: Sendable, Equatable {
    /// The instrument whose scale it is; `nil` for titles.
    public var scale: String?

    /// The names, lowest first.
    public var names: [String]
    public var source: Source

    public init(scale: String? = nil, names: [String], source: Source) {
        self.scale = scale
        self.names = names
        self.source = source
    }

    /// The rung of a name, from 0; `nil` for a name that the ladder does not know. Case, outer quotes and the word
    /// "mức" in front are not looked at.
    public func rung(of name: String) -> Int? {
        let wanted = Ladder.plain(name)
        return names.firstIndex { Ladder.plain($0) == wanted }
    }

    static func plain(_ name: String) -> String {
        var words = name.lowercased().split(whereSeparator: \.isWhitespace).map { word in
            String(word.drop { quotes.contains($0) }.reversed().drop { quotes.contains($0) }.reversed())
        }
        if words.first == "mức" { words.removeFirst() }
        return words.joined(separator: " ")
    }

    private static let quotes: Set<Character> = ["\"", "“", "”", "'", "‘", "’"]
}
