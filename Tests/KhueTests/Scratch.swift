import Foundation

/// A folder of a test's own, removed at the end, with a folder for temporary files in it.
struct Scratch {
    let root: URL

    /// `TMPDIR` for children.
    var temporary: URL { root.appending(path: "tmp") }

    static func with(_ body: (Scratch) async throws -> Void) async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "khue-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: root.appending(path: "tmp"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: root) }
        try await body(Scratch(root: root))
    }

    /// What lies in the folder for temporary files.
    func leftovers() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: temporary.path)
    }

    @discardableResult
    func write(_ name: String, _ bytes: some Collection<UInt8>) throws -> URL {
        let file = root.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file
    }
}
