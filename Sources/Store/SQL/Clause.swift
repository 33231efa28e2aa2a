import Registry

/// A part of a condition in SQL: text, and as many arguments as it has question marks.
struct Clause: Sendable {
    var sql: String
    var arguments: [Table.Cell]

    init(_ sql: String, _ arguments: [Table.Cell] = []) {
        self.sql = sql
        self.arguments = arguments
    }

    static let never = Clause("1 = 0")

    static func equals(_ column: String, _ text: String) -> Clause { Clause("\(column) = ?", [.text(text)]) }

    static func equals(_ column: String, _ number: Int) -> Clause { Clause("\(column) = ?", [.number(number)]) }

    /// Whether a column is one of some texts. Lists are filled up to a power of two, so that few statements serve all.
    static func isOne(_ column: String, of texts: some Collection<String>) -> Clause {
        let sorted = texts.sorted()
        guard let last = sorted.last else { return never }
        var count = 1
        while count < sorted.count { count *= 2 }
        let filled = sorted + Array(repeating: last, count: count - sorted.count)
        let marks = Array(repeating: "?", count: count).joined(separator: ", ")
        return Clause("\(column) IN (\(marks))", filled.map { .text($0) })
    }

    static func isOne<Subject>(_ column: String, of ids: Set<ID<Subject>>) -> Clause {
        isOne(column, of: ids.map(\.text))
    }

    /// Whether a column of search keys holds the words of a search key, which has neither sign of `LIKE`.
    static func holds(_ column: String, _ words: String) -> Clause { Clause("\(column) LIKE ?", [.text("%\(words)%")]) }

    static func any(_ clauses: [Clause]) -> Clause { joined(clauses, by: " OR ") ?? never }

    /// `nil` when there is nothing to ask for.
    static func all(_ clauses: [Clause]) -> Clause? { joined(clauses, by: " AND ") }

    private static func joined(_ clauses: [Clause], by word: String) -> Clause? {
        guard let first = clauses.first else { return nil }
        guard clauses.count > 1 else { return first }
        return Clause("(" + clauses.map(\.sql).joined(separator: word) + ")", clauses.flatMap(\.arguments))
    }
}
