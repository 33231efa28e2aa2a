import Foundation
import Registry
import Store
import Testing

@testable import khue

@Suite("Backup, restore, verify")
struct KeepingTests {
    /// A folder with a database of three changes in it.
    private func with(_ body: (_ folder: String, _ database: String) async throws -> Void) async throws {
        try await Scratch.with { scratch in
            let database = scratch.root.appending(path: "khue.sqlite").path
            let store = try SQLiteStore(path: database)
            try await store.write(Change(by: nil, name: "Quản trị", act: "user.create", at: Moment(milliseconds: 0))) {
                for number in 1...3 {
                    let user = User(id: ID("u\(number)"), login: "u\(number)", name: "Quản trị")
                    try $0.save(user, basedOn: 0)
                }
            }
            try store.close()
            try await body(scratch.root.path, database)
        }
    }

    @Test("a backup is made, verified and restored")
    func road() async throws {
        try await with { folder, database in
            let copy = folder + "/copy.sqlite"
            let made = await Transcript.of(["backup", copy, "--database", database])
            #expect(made.status == .clean && made.errors.isEmpty)
            #expect(made.output.hasPrefix("đã sao lưu: \(copy)\n3 mắt xích, 3 mục, 0 tệp: còn nguyên\ncuối chuỗi 3:"))
            let verified = await Transcript.of(["verify", "--database", copy, "--lang", "en"])
            #expect(verified.status == .clean)
            #expect(verified.output.hasPrefix("3 links, 3 aggregates, 0 files: sound\nhead 3:"))
            let head = try #require(verified.output.split(separator: " ").last?.dropLast())
            #expect(await Transcript.of(["verify", "--database", copy, "--head", String(head)]).status == .clean)
            let refused = await Transcript.of(["restore", copy, "--database", database])
            #expect(refused.status == .failed && refused.output.isEmpty && refused.errors.contains("--force"))
            let restored = await Transcript.of(["restore", copy, "--database", database, "--force"])
            #expect(restored.status == .clean)
            #expect(restored.output.contains("dữ liệu trước đó: \(database).replaced-1\n"))
        }
    }

    @Test(
        "what was changed behind the program's back is named, with status 1, and is not backed up as if it were sound")
    func tampered() async throws {
        try await with { folder, database in
            let bytes = try Data(contentsOf: URL(filePath: database))
            let place = try #require(bytes.range(of: Data("user.create".utf8)))
            var changed = bytes
            changed.replaceSubrange(place, with: Data("user.delete".utf8))
            try changed.write(to: URL(filePath: database))
            let verified = await Transcript.of(["verify", "--database", database])
            #expect(verified.status == .found)
            #expect(verified.output.contains("mắt xích "))
            #expect(verified.output.contains("chỗ sai\n"))
            let copied = await Transcript.of(["backup", folder + "/copy.sqlite", "--database", database])
            #expect(copied.status == .found)
            #expect(copied.errors.contains("copy.sqlite.unsound"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/copy.sqlite"))
        }
    }

    @Test("a database that is not there is trouble, and is not made", arguments: ["verify", "backup"])
    func absent(command: String) async throws {
        try await Scratch.with { scratch in
            let database = scratch.root.appending(path: "none.sqlite").path
            let file = command == "backup" ? [scratch.root.appending(path: "copy.sqlite").path] : []
            let transcript = await Transcript.of([command] + file + ["--database", database])
            #expect(transcript.status == .failed)
            #expect(transcript.errors == "khue: \(database): không có cơ sở dữ liệu\n      → xem lại đường dẫn\n")
            #expect(!FileManager.default.fileExists(atPath: database))
        }
    }

    @Test("a head that is none is refused")
    func head() async {
        #expect(await Transcript.of(["verify", "--head", "12"]).status == .failed)
    }
}
