import GRDB

@testable import Store

extension SQLiteStore {
    func setting(_ name: String) async throws -> String? {
        try await pool.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }

    /// Lets the file grow no further.
    func limitPages(to count: Int) async throws {
        try await pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(count)") }
    }

    /// How SQLite goes about a query, a line for each loop.
    func plan(_ clause: Clause) async throws -> [String] {
        try await pool.read { database in
            try Row.fetchAll(
                database, sql: "EXPLAIN QUERY PLAN " + clause.sql, arguments: clause.statementArguments
            ).map { $0["detail"] }
        }
    }
}
