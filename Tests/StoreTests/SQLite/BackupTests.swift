import Foundation
import GRDB
import Registry
import Store
import Testing

@Suite("Backup and restore")
struct BackupTests {
    private func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test("a backup holds everything and is one file, while others go on writing")
    func backup() async throws {
        try await Scratch.folder { folder in
            let store = try SQLiteStore(path: folder + "/khue.sqlite")
            try await Sample.fill(store)
            async let writes: Void = {
                for number in 1...20 {
                    try await store.write(Sample.change()) { records in
                        try records.save(Sample.unit("more-\(number)", "Trường \(number)"), basedOn: 0)
                    }
                }
            }()
            let made = try await store.backup(to: folder + "/backup.sqlite")
            try await writes
            #expect(made.isSound && made.links >= 6)
            try await store.write(Sample.change()) { try $0.save(Sample.unit("late", "Trường"), basedOn: 0) }
            try store.close()
            #expect(try SQLiteStore.verify(path: folder + "/backup.sqlite") == made)
            #expect(try names(in: folder) == ["backup.sqlite", "khue.sqlite"])
        }
    }

    @Test("a backup takes no other file's place unless told, and leaves nothing behind when it is refused")
    func occupied() async throws {
        try await Scratch.folder { folder in
            let store = try SQLiteStore(path: folder + "/khue.sqlite")
            try await Sample.fill(store)
            let target = folder + "/backup.sqlite"
            try Data("other".utf8).write(to: URL(filePath: target))
            await #expect(throws: CopyFailure.exists(target)) { try await store.backup(to: target) }
            #expect(try Data(contentsOf: URL(filePath: target)) == Data("other".utf8))
            try await store.backup(to: target, replacing: true)
            #expect(try SQLiteStore.verify(path: target).isSound)
            await #expect(throws: StoreFailure.self) { try await store.backup(to: folder + "/none/backup.sqlite") }
            try store.close()
            #expect(try names(in: folder) == ["backup.sqlite", "khue.sqlite"])
        }
    }

    @Test("what is not sound does not take a good backup's place")
    func unsound() async throws {
        try await Scratch.folder { folder in
            let (path, target) = (folder + "/khue.sqlite", folder + "/backup.sqlite")
            let store = try SQLiteStore(path: path)
            try await Sample.fill(store)
            let good = try await store.backup(to: target)
            try store.close()
            let queue = try DatabaseQueue(path: path)
            try await queue.write { try $0.execute(sql: "DELETE FROM audit_links WHERE number = 3") }
            try queue.close()
            let failure = #expect(throws: CopyFailure.self) {
                try SQLiteStore.backup(from: path, to: target, replacing: true)
            }
            guard case .unsound(target + ".unsound", let found) = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
            #expect(found.faults.first?.place == .link(4))
            #expect(try SQLiteStore.verify(path: target) == good)
            #expect(try names(in: folder).contains("backup.sqlite.unsound"))
        }
    }

    @Test("a restored database is the backup, and what was there stays beside it")
    func restore() async throws {
        try await Scratch.folder { folder in
            let (path, target) = (folder + "/khue.sqlite", folder + "/backup.sqlite")
            let store = try SQLiteStore(path: path)
            try await Sample.fill(store)
            let made = try await store.backup(to: target)
            try await store.write(Sample.change()) { try $0.save(Sample.unit("late", "Trường"), basedOn: 0) }
            try store.close()
            #expect(throws: CopyFailure.exists(path)) { try SQLiteStore.restore(from: target, to: path) }
            let restored = try SQLiteStore.restore(from: target, to: path, replacing: true)
            #expect(restored.verification == made)
            #expect(restored.keptBeside == path + ".replaced-1")
            #expect(try names(in: folder) == ["backup.sqlite", "khue.sqlite", "khue.sqlite.replaced-1"])
            let again = try SQLiteStore(path: path)
            let late = ID<Registry.Unit>("late")
            #expect(try await again.read { try $0.find(late) } == nil)
            try again.close()
            let old = try SQLiteStore(path: path + ".replaced-1")
            #expect(try await old.read { try $0.find(late) } != nil)
            try old.close()
            let elsewhere = try SQLiteStore.restore(from: target, to: folder + "/new.sqlite")
            #expect(elsewhere.keptBeside == nil)
        }
    }

    @Test("only their owner may read a database and a backup; a restored one has the rights of the one before")
    func rights() async throws {
        try await Scratch.folder { folder in
            let (path, target) = (folder + "/khue.sqlite", folder + "/backup.sqlite")
            func rights(_ path: String) throws -> Int? {
                try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            }
            let store = try SQLiteStore(path: path)
            try await Sample.fill(store)
            try await store.backup(to: target)
            #expect(try rights(path) == 0o600 && rights(path + "-wal") == 0o600 && rights(target) == 0o600)
            try store.close()
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
            try SQLiteStore.restore(from: target, to: path, replacing: true)
            #expect(try rights(path) == 0o640)
        }
    }

    @Test("a database that is open is not replaced")
    func inUse() async throws {
        try await Scratch.folder { folder in
            let (path, target) = (folder + "/khue.sqlite", folder + "/backup.sqlite")
            let store = try SQLiteStore(path: path)
            try await Sample.fill(store)
            try await store.backup(to: target)
            #expect(throws: CopyFailure.inUse(path)) {
                try SQLiteStore.restore(from: target, to: path, replacing: true)
            }
            try await store.write(Sample.change()) { try $0.save(Sample.unit("late", "Trường"), basedOn: 0) }
            #expect(try await store.verify().isSound)
            try store.close()
        }
    }

    @Test("a backup that is damaged or none is not restored")
    func refused() async throws {
        try await Scratch.folder { folder in
            let (path, target) = (folder + "/khue.sqlite", folder + "/backup.sqlite")
            let store = try SQLiteStore(path: path)
            try await Sample.fill(store)
            try await store.backup(to: target)
            try store.close()
            #expect(throws: CopyFailure.absent(folder + "/none")) {
                try SQLiteStore.restore(from: folder + "/none", to: path, replacing: true)
            }
            let file = try FileHandle(forWritingTo: URL(filePath: target))
            try file.seek(toOffset: 8192)
            try file.write(contentsOf: Data(repeating: 0xAA, count: 30_000))
            try file.close()
            #expect(throws: (any Error).self) { try SQLiteStore.restore(from: target, to: path, replacing: true) }
            try Data("no database at all, whatever it is called".utf8).write(to: URL(filePath: target))
            #expect(throws: StoreFailure.self) { try SQLiteStore.restore(from: target, to: path, replacing: true) }
            #expect(try SQLiteStore.verify(path: path).isSound)
            #expect(try names(in: folder) == ["backup.sqlite", "khue.sqlite"])
        }
    }

    @Test("a database too damaged to open is replaced, with what lay beside it")
    func damaged() async throws {
        try await Scratch.folder { folder in
            let (path, target) = (folder + "/khue.sqlite", folder + "/backup.sqlite")
            let store = try SQLiteStore(path: path)
            try await Sample.fill(store)
            try await store.backup(to: target)
            try store.close()
            try Data(repeating: 0x5A, count: 5000).write(to: URL(filePath: path))
            try Data(repeating: 0x5A, count: 500).write(to: URL(filePath: path + "-wal"))
            let restored = try SQLiteStore.restore(from: target, to: path, replacing: true)
            #expect(restored.keptBeside == path + ".replaced-1")
            #expect(try SQLiteStore.verify(path: path).isSound)
        }
    }
}
