import Subprocess

/// The beginning of what a child writes to standard error; the rest is read and forgotten, so that it never waits.
enum ErrorText {
    private static let limit = 64 << 10

    static func drain(_ sequence: SubprocessOutputSequence) async -> String {
        var bytes: [UInt8] = []
        do {
            for try await buffer in sequence {
                buffer.withUnsafeBytes { bytes.append(contentsOf: $0.prefix(limit - bytes.count)) }
            }
        } catch {
            // What was read before counts.
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
