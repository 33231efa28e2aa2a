import Foundation
import GRDB

extension SQLiteStore {
    /// What was restored, and where what it replaced lies now.
    public struct Restored: Sendable, Equatable {
        public var verification: Verification

        /// `nil` where nothing was there.
        public var keptBeside: String?
    }

    /// Puts a backup in the place of a database. The backup is copied and looked at first; what was there stays beside
    /// with `.replaced-1` (`-2` …) at the end of its name. Blocks until it is done.
    ///
    /// - Parameter replacing: whether a database may be there already.
    /// - Throws: `CopyFailure`; `.inUse` when a program has the database open.
    @discardableResult
    public static func restore(from backup: String, to path: String, replacing: Bool = false) throws -> Restored {
        try SQLiteFailure.translated {
            guard replacing || !DiskFile.exists(path) else { throw CopyFailure.exists(path) }
            let trial = path + ".part-\(ProcessInfo.processInfo.processIdentifier)"
            do {
                let source = try reader(of: backup)
                defer { try? source.close() }
                let verification = try draw(source, into: trial)
                guard verification.isSound else { throw CopyFailure.unsound(backup, verification) }
                let beside = try DiskFile.exists(path) ? swap(trial, into: path) : nil
                if beside == nil { try DiskFile.move(trial, to: path) }
                try DiskFile.sync(DiskFile.folder(of: path))
                return Restored(verification: verification, keptBeside: beside)
            } catch {
                DiskFile.removeDatabase(trial)
                throw error
            }
        }
    }

    /// Puts a file in the place of a database that nobody has open; answers where the database lies now.
    private static func swap(_ trial: String, into path: String) throws -> String {
        let beside = freeName(beside: path)
        let lock = try locked(path)
        defer { try? lock?.close() }
        DiskFile.liken(trial, to: path)
        try DiskFile.keep(path, as: beside)
        // What SQLite left beside a database that could not be locked belongs to that one: a new one must not read it.
        for suffix in ["-wal", "-journal"] where DiskFile.exists(path + suffix) {
            try DiskFile.move(path + suffix, to: beside + suffix)
        }
        DiskFile.remove(path + "-shm")
        try DiskFile.move(trial, to: path)
        return beside
    }

    private static func freeName(beside path: String) -> String {
        var number = 1
        while DiskFile.exists("\(path).replaced-\(number)") { number += 1 }
        return "\(path).replaced-\(number)"
    }

    /// A connection that keeps everybody else out, all of the database in one file; `nil` for a file so damaged that
    /// nobody could have it open.
    private static func locked(_ path: String) throws -> DatabaseQueue? {
        var configuration = configuration()
        configuration.busyMode = .immediateError
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                // Leaving the write-ahead log is refused while any other connection is there.
                try database.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE")
                try database.execute(sql: "BEGIN EXCLUSIVE; COMMIT")
            }
            return queue
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: throw CopyFailure.inUse(path)
            case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_FORMAT: return nil
            default: throw error
            }
        }
    }
}
