import GRDB

/// What SQLite's errors mean to whoever keeps something.
enum SQLiteFailure {
    static func of(_ error: DatabaseError) -> StoreFailure {
        let words = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH:
            return .damaged(words)
        default: return .unavailable(words)
        }
    }

    static func translated<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let error as DatabaseError { throw of(error) }
    }

    static func translated<Result>(
        isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
    ) async throws -> Result {
        do { return try await body() } catch let error as DatabaseError { throw of(error) }
    }
}
