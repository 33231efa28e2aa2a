public import Criteria

/// Why bytes could not be read, and what to do.
public struct ReadError: Error, Sendable, Equatable {
    public var code: Code

    /// What is wrong, in a sentence.
    public var message: Bilingual

    /// What to do about it, in a sentence.
    public var remedy: Bilingual

    /// What the library below said; for engineers.
    public var cause: String?

    public init(code: Code, message: Bilingual, remedy: Bilingual, cause: String? = nil) {
        self.code = code
        self.message = message
        self.remedy = remedy
        self.cause = cause
    }

    /// A closed list of what can go wrong.
    public enum Code: String, Sendable, CaseIterable {
        case empty
        case unknownFormat = "unknown-format"
        case unsupportedFormat = "unsupported-format"
        case damaged
        case encrypted
        case tooLarge = "too-large"
        case tooDeep = "too-deep"
        case forbiddenContent = "forbidden-content"
        case notFound = "not-found"
        case unreadableFile = "unreadable-file"
        case toolMissing = "tool-missing"
        case timeout
    }
}
