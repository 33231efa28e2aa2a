import TestKit
import Testing

/// Holds text against a file under `Snapshots`.
enum Snapshot {
    private static let folder = SnapshotFolder("Tests/DraftsTests/Snapshots")

    static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if let difference = try folder.difference(text, name) {
            Issue.record("\(difference)", sourceLocation: sourceLocation)
        }
    }
}
