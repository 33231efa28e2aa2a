/// The language that people are spoken to in.
public enum Language: String, Sendable, Codable, CaseIterable {
    case vi
    case en

    public func callAsFunction(_ text: Bilingual) -> String {
        self == .vi ? text.vi : text.en
    }

    public func callAsFunction(_ vi: String, _ en: String) -> String {
        self == .vi ? vi : en
    }
}
