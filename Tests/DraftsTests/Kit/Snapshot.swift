import Foundation
import TestKit
import Testing

/// Compares text with a file under `Snapshots`; writes the file anew when `KHUE_RECORD` is set.
enum Snapshot {
    static let folder = Fixtures.package.appending(path: "Tests/DraftsTests/Snapshots")

    static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["KHUE_RECORD"] != nil {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        guard let known = try? String(decoding: Data(contentsOf: file), as: UTF8.self) else {
            Issue.record("there is no snapshot \(name); record it with KHUE_RECORD=1", sourceLocation: sourceLocation)
            return
        }
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        let old = known.split(separator: "\n", omittingEmptySubsequences: false)
        guard new != old else { return }
        let index = zip(new, old).enumerated().first { $1.0 != $1.1 }?.offset ?? min(new.count, old.count)
        Issue.record(
            """
            \(name), line \(index + 1):
            was  \(index < old.count ? String(old[index]) : "(end)")
            is   \(index < new.count ? String(new[index]) : "(end)")
            """, sourceLocation: sourceLocation)
    }
}
