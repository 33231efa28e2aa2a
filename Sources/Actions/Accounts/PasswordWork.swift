import Foundation
import Registry

/// Hashes passwords away from the threads that answer requests: each takes 19 MiB and tens of milliseconds, so no more
/// than two run at once and not more than two hundred wait.
enum PasswordWork {
    private static let queue: OperationQueue = {
        let queue = OperationQueue()
        queue.maxConcurrentOperationCount = 2
        queue.qualityOfService = .userInitiated
        return queue
    }()

    static func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async throws -> Result {
        guard queue.operationCount < 200 else { throw Refusal.tooBusy }
        return await withCheckedContinuation { continuation in
            queue.addOperation { continuation.resume(returning: work()) }
        }
    }

    static func matches(_ password: String, _ hash: String) async throws -> Bool {
        let text = PasswordRules.normalised(password)
        return try await run { PasswordHash.matches(text, hash) }
    }

    /// - Parameter salt: 16 random bytes.
    static func hash(_ password: String, salt: [UInt8]) async throws -> String {
        let text = PasswordRules.normalised(password)
        guard let hash = try await run({ PasswordHash.make(text, salt: salt) }) else { throw Refusal.tooBusy }
        return hash
    }
}
