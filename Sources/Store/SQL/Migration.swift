/// A step from one shape of the tables to the next. Once it was part of a release it never changes: a mistake in one is
/// mended by the next.
struct Migration: Sendable {
    var number: Int
    var name: String

    /// Statements of standard SQL, in order. What only one engine knows has no place here.
    var statements: [String]

    /// What a database notes of it, to see that it was made by these very statements.
    var digest: String { AuditChain.digest(Array(statements.joined(separator: ";\n").utf8)) }

    static let all: [Migration] = [.first, .papers]
}
