/// A criteria set that an office added: a layer of provincial guidance over a national set, as the file it came in.
public struct LocalCriteria: Sendable, Equatable, Codable {
    /// The set's id: `tt22-2020+ha-noi-2021`.
    public let id: ID<LocalCriteria>

    /// The file's text, in YAML.
    public var text: String

    public init(id: ID<LocalCriteria>, text: String) {
        self.id = id
        self.text = text
    }
}
