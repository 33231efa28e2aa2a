import Children
import Foundation
import Testing

@Suite("The temporary folder")
struct TemporaryFolderTests {
    /// A folder that stands for the system's.
    private func scratch(_ body: (String) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "khue-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: root) }
        try body(root.path)
    }

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test("is made when it is needed, for its owner only, and removed with all that is in it")
    func life() throws {
        try scratch { root in
            let temporary = TemporaryFolder(under: root)
            #expect(try names(root) == [])
            let work = try WorkFolder(in: temporary)
            let path = try #require(temporary.path)
            #expect(path.hasPrefix("\(root)/khue-\(ProcessInfo.processInfo.processIdentifier)-"))
            for folder in [path, work.path] {
                let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
                #expect(mode == 0o700)
            }
            try FileManager.default.createDirectory(atPath: "\(work.path)/a/b", withIntermediateDirectories: true)
            try work.write("a/b/c", [1, 2, 3])
            try FileManager.default.createSymbolicLink(atPath: "\(work.path)/out", withDestinationPath: root)
            try Data().write(to: URL(filePath: "\(root)/kept"))
            temporary.remove()
            #expect(try names(root) == ["kept"])
            #expect(throws: ChildFailure.self) { try WorkFolder(in: temporary) }
        }
    }

    @Test("is removed when nobody holds it, and so is a job's folder")
    func forgotten() throws {
        try scratch { root in
            do {
                let temporary = TemporaryFolder(under: root)
                _ = try WorkFolder(in: temporary)
                #expect(try names(temporary.path!) == ["lock"])
            }
            #expect(try names(root) == [])
        }
    }

    @Test("sweeps what dead runs left behind, and nothing else")
    func sweep() throws {
        try scratch { root in
            // A number that no process can have; one that has; names that are not a run's.
            let dead = ["khue-2147483646-abc", "khue-1-locked"]
            let kept = ["khue-1-unlocked", "khue-abc", "khue-2147483646", "khue-secret-1", "other"]
            for name in dead + kept {
                try FileManager.default.createDirectory(atPath: "\(root)/\(name)/1", withIntermediateDirectories: true)
            }
            // A lock that nobody holds: whatever the number says, that run is over.
            try Data().write(to: URL(filePath: "\(root)/khue-1-locked/lock"))
            let running = TemporaryFolder(under: root)
            _ = try WorkFolder(in: running)
            let next = TemporaryFolder(under: root)
            _ = try WorkFolder(in: next)
            let left = try Set(names(root))
            #expect(left.isDisjoint(with: dead))
            #expect(left.isSuperset(of: kept))
            #expect(left.count == kept.count + 2)
        }
    }
}
