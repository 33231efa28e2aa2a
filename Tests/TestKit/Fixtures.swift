public import Foundation

/// Files that tests read, found by the place of this source file.
public enum Fixtures {
    /// The package's own folder.
    public static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The bytes of a file under `Tests/Fixtures`.
    public static func bytes(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: package.appending(path: "Tests/Fixtures").appending(path: path)))
    }

    /// The bytes of a file under `Examples`.
    public static func example(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: package.appending(path: "Examples").appending(path: path)))
    }
}
