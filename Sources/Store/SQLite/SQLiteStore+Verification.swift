import GRDB

extension SQLiteStore {
    /// Looks at everything that is kept, on one state of it, while others go on writing.
    ///
    /// - Parameter head: a last link that was noted elsewhere, if any.
    public func verify(noted head: AuditHead? = nil) async throws -> Verification {
        try await SQLiteFailure.translated {
            try await pool.read { database in try SQLiteVerifier.verify(database, noted: head) }
        }
    }

    /// Looks at everything in a database, which is only read. Blocks until it is done.
    ///
    /// - Throws: `CopyFailure.absent` where there is none, `StoreFailure.damaged` for what is none of this program.
    public static func verify(path: String, noted head: AuditHead? = nil) throws -> Verification {
        try SQLiteFailure.translated {
            let queue = try reader(of: path)
            defer { try? queue.close() }
            return try queue.read { database in try SQLiteVerifier.verify(database, noted: head) }
        }
    }
}
