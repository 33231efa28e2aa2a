import Foundation

/// A folder of texts that results are held against; `KHUE_RECORD` in the environment writes them anew.
public struct SnapshotFolder: Sendable {
    private let folder: URL

    /// - Parameter path: below the package's folder.
    public init(_ path: String) {
        folder = Fixtures.package.appending(path: path)
    }

    /// The first line in which a text is not what is kept of it; `nil` where it is the same, or was written anew.
    public func difference(_ text: String, _ name: String) throws -> String? {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["KHUE_RECORD"] != nil {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return nil
        }
        guard let known = try? String(decoding: Data(contentsOf: file), as: UTF8.self) else {
            return "there is no snapshot \(name); record it with KHUE_RECORD=1"
        }
        guard text != known else { return nil }
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        let old = known.split(separator: "\n", omittingEmptySubsequences: false)
        let index = zip(new, old).enumerated().first { $1.0 != $1.1 }?.offset ?? min(new.count, old.count)
        return """
            \(name), line \(index + 1):
            was  \(index < old.count ? String(old[index]) : "(end)")
            is   \(index < new.count ? String(new[index]) : "(end)")
            """
    }
}
