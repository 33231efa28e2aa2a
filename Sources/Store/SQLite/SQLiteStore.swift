import Foundation
import GRDB
import Registry

/// The engine on SQLite: one file holds everything, so that one transaction and one backup hold everything too.
public final class SQLiteStore: Store {
    let pool: DatabasePool

    /// How long one program waits for another that writes, in seconds.
    static let patience = 10.0

    /// Opens a database, makes it where there is none, and brings its tables to the newest shape.
    ///
    /// - Throws: `StoreFailure.unavailable` where it cannot be opened, `.damaged` for what is no database of this
    ///   program or was written by a newer one.
    public init(path: String) throws {
        pool = try SQLiteFailure.translated {
            try DiskFile.makePrivate(path)
            let pool = try DatabasePool(path: path, configuration: SQLiteStore.configuration())
            try pool.writeWithoutTransaction { database in
                // What is acknowledged outlives a power cut: every commit waits for the disk.
                try database.execute(sql: "PRAGMA synchronous = FULL")
            }
            try pool.write { database in try SQLiteMigrator.migrate(database, by: Migration.all) }
            return pool
        }
    }

    public func read<Result: Sendable>(
        _ body: @Sendable @escaping (any Records) throws -> Result
    ) async throws -> Result {
        try await SQLiteFailure.translated {
            try await pool.read { database in try body(SQLiteRecords(database, change: nil)) }
        }
    }

    @discardableResult
    public func write<Result: Sendable>(
        _ change: Change, _ body: @Sendable @escaping (any WritableRecords) throws -> Result
    ) async throws -> Result {
        try await SQLiteFailure.translated {
            try await pool.write { database in
                let records = SQLiteRecords(database, change: change)
                let result = try body(records)
                try records.demandWhole()
                return result
            }
        }
    }

    /// Closes the file; nothing can be read or written any more. Everything is then in the one file, unless another
    /// program has it open.
    public func close() throws {
        try SQLiteFailure.translated {
            try pool.close()
            // A pool's last connection only reads and cannot take the log into the file: one that writes does.
            let last = try DatabaseQueue(path: pool.path, configuration: SQLiteStore.configuration())
            _ = try last.read { database in try Row.fetchOne(database, sql: "SELECT number FROM migrations") }
            try last.close()
        }
    }

    static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(patience)
        return configuration
    }
}
