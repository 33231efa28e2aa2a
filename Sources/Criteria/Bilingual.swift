/// A sentence for people, in Vietnamese and in English.
public struct Bilingual: Sendable, Hashable {
    public var vi: String
    public var en: String

    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }
}
