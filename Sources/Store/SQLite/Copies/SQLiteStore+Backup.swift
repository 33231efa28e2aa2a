import Dispatch
import Foundation
import GRDB

extension SQLiteStore {
    /// Copies everything into one file while others go on reading and writing. The copy is made beside its place, looked
    /// at as `verify` does, brought to the disk, and only then gets its name.
    ///
    /// - Parameter replacing: whether a file of that name may be replaced.
    /// - Throws: `CopyFailure.unsound` when what was copied is not sound: the file of that name stays as it is, and the
    ///   copy lies beside it with `.unsound` at the end of its name.
    @discardableResult
    public func backup(to path: String, replacing: Bool = false) async throws -> Verification {
        let pool = pool
        return try await SQLiteFailure.translated {
            try await withCheckedThrowingContinuation { continuation in
                // It may take seconds, which are not those of the threads that answer requests.
                DispatchQueue.global(qos: .utility).async {
                    continuation.resume(with: Result { try SQLiteStore.copy(pool, to: path, replacing: replacing) })
                }
            }
        }
    }

    /// The same for a database that is not opened here; its tables keep the shape they have. Blocks until it is done.
    @discardableResult
    public static func backup(from source: String, to path: String, replacing: Bool = false) throws -> Verification {
        try SQLiteFailure.translated {
            let queue = try reader(of: source)
            defer { try? queue.close() }
            return try copy(queue, to: path, replacing: replacing)
        }
    }

    /// A connection for reading; a name that nothing has does not become a new database. It may write, so that nothing
    /// is left beside the file when it closes.
    static func reader(of path: String) throws -> DatabaseQueue {
        guard DiskFile.exists(path) else { throw CopyFailure.absent(path) }
        return try DatabaseQueue(path: path, configuration: configuration())
    }

    private static func copy(_ source: any DatabaseReader, to path: String, replacing: Bool) throws -> Verification {
        guard replacing || !DiskFile.exists(path) else { throw CopyFailure.exists(path) }
        let trial = path + ".part-\(ProcessInfo.processInfo.processIdentifier)"
        let verification: Verification
        do {
            verification = try draw(source, into: trial)
        } catch {
            DiskFile.removeDatabase(trial)
            throw error
        }
        guard verification.isSound else {
            try DiskFile.move(trial, to: path + ".unsound")
            throw CopyFailure.unsound(path + ".unsound", verification)
        }
        try DiskFile.move(trial, to: path)
        try DiskFile.sync(DiskFile.folder(of: path))
        return verification
    }

    /// Copies a database page by page into a file of its own, and looks at it.
    static func draw(_ source: any DatabaseReader, into trial: String) throws -> Verification {
        DiskFile.removeDatabase(trial)
        try DiskFile.makePrivate(trial)
        let queue = try DatabaseQueue(path: trial, configuration: configuration())
        let verification: Verification
        do {
            try source.backup(to: queue)
            // One file, with nothing beside it that could be left behind when it is carried away.
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            verification = try queue.read { try SQLiteVerifier.verify($0) }
            try queue.close()
        } catch {
            try? queue.close()
            throw error
        }
        try DiskFile.sync(trial)
        return verification
    }
}
