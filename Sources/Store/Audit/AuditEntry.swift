/// One link of the chain of changes.
public struct AuditEntry: Sendable, Equatable {
    /// From 1, without a gap.
    public var number: Int
    public var change: Change
    public var kind: Kind

    /// The identifier of what was changed.
    public var subject: String

    /// The version after the change.
    public var version: Int

    /// What differs, by path: before and after, as JSON; `nil` where there was or is nothing.
    public var differences: [Difference]

    /// SHA-256, in hexadecimal digits, over the previous link's hash and everything above.
    public var hash: String

    public init(
        number: Int, change: Change, kind: Kind, subject: String, version: Int, differences: [Difference], hash: String
    ) {
        self.number = number
        self.change = change
        self.kind = kind
        self.subject = subject
        self.version = version
        self.differences = differences
        self.hash = hash
    }

    public struct Difference: Sendable, Hashable, Codable {
        /// `assessment.entries.2.4.answer`.
        public var path: String
        public var before: String?
        public var after: String?

        public init(path: String, before: String?, after: String?) {
            self.path = path
            self.before = before
            self.after = after
        }
    }
}
