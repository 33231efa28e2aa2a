/// A sentence for people, in Vietnamese and in English.
public struct Bilingual: Sendable, Hashable, Codable {
    public var vi: String
    public var en: String

    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// The same with a capital at its beginning, as sentences for people have it.
    public var asSentence: Bilingual {
        func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
        return Bilingual(vi: capitalised(vi), en: capitalised(en))
    }
}
