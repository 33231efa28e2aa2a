import Registry
import Synchronization

/// The engine that keeps everything in memory: for tests and for trying things out.
public final class MemoryStore: Store {
    private let content = Mutex(MemoryContent())

    public init() {}

    public func read<Result: Sendable>(
        _ body: @Sendable @escaping (any Records) throws -> Result
    ) async throws -> Result {
        let content = content.withLock { $0 }
        return try body(MemoryRecords(content, change: nil))
    }

    @discardableResult
    public func write<Result: Sendable>(
        _ change: Change, _ body: @Sendable @escaping (any WritableRecords) throws -> Result
    ) async throws -> Result {
        try content.withLock { content in
            let records = MemoryRecords(content, change: change)
            let result = try body(records)
            content = records.content
            return result
        }
    }
}

/// A value: a write works on a copy, which takes the place of the old one when it is done.
struct MemoryContent: Sendable {
    struct Row: Sendable {
        var value: any Kept
        var content: String
        var version: Int
        var changed: Moment
    }

    struct Failure: Sendable {
        var key: String
        var at: Moment
    }

    var rows: [Reference: Row] = [:]
    var chain: [AuditEntry] = []
    var files: [String: [UInt8]] = [:]
    var sessions: [String: Session] = [:]
    var failures: [Failure] = []
}
