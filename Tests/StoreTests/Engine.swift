import Foundation
import Store
import Testing

/// The engines that the contract holds for.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
    case memory
    case sqlite

    var testDescription: String { rawValue }

    /// A store without content, for as long as the body runs.
    func withStore(_ body: (any Store) async throws -> Void) async throws {
        switch self {
        case .memory: try await body(MemoryStore())
        case .sqlite:
            try await Scratch.folder { folder in
                let store = try SQLiteStore(path: folder + "/khue.sqlite")
                try await body(store)
                try store.close()
            }
        }
    }
}

/// Folders that are gone when a test is done.
enum Scratch {
    static func folder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "khue-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        do {
            try await body(folder.path)
        } catch {
            try FileManager.default.removeItem(at: folder)
            throw error
        }
        try FileManager.default.removeItem(at: folder)
    }
}
