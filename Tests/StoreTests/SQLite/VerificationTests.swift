import Criteria
import GRDB
import Registry
import Store
import Testing

@Suite("Verification")
struct VerificationTests {
    /// A database with a year in it, closed; answers the digest of the one kept file.
    private func make(at path: String) async throws -> String {
        let store = try SQLiteStore(path: path)
        try await Sample.fill(store, units: ["Trường A", "Trường B"])
        let file = try await store.write(Sample.change("evidence", after: 60)) { records in
            let file = try records.keep(Array("minh chứng".utf8), name: "kh.pdf")
            var dossier = Sample.dossier("dossier-1", of: "unit-1")
            dossier.assessment.evidence = [Evidence(id: "e-1", summary: "Kế hoạch", file: file)]
            try records.save(dossier, basedOn: 1)
            dossier.assessment.remarks = "lần 2"
            try records.save(dossier, basedOn: 2)
            try records.save(Sample.user("u1", login: "van-thu", "Văn thư"), basedOn: 0)
            return file
        }
        try store.close()
        return file.digest
    }

    /// Does to a database what no program of ours does.
    private func tamper(_ path: String, _ sql: String, checks: Bool = true) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            if !checks { try database.execute(sql: "PRAGMA ignore_check_constraints = ON") }
            try database.execute(sql: sql)
        }
        try queue.close()
    }

    private func faults(after sql: String, checks: Bool = true, noted: AuditHead? = nil) async throws
        -> [Verification.Fault]
    {
        var found: [Verification.Fault] = []
        try await Scratch.folder { folder in
            _ = try await make(at: folder + "/khue.sqlite")
            try tamper(folder + "/khue.sqlite", sql, checks: checks)
            found = try SQLiteStore.verify(path: folder + "/khue.sqlite", noted: noted).faults
        }
        return found
    }

    @Test("what the program keeps is sound, and is counted")
    func sound() async throws {
        try await Scratch.folder { folder in
            _ = try await make(at: folder + "/khue.sqlite")
            let store = try SQLiteStore(path: folder + "/khue.sqlite")
            let found = try await store.verify()
            let last = try #require(try await store.read { try $0.audit(from: 1, limit: 100) }.last)
            try store.close()
            #expect(found.isSound, "\(found.faults)")
            #expect(found.links == 11 && found.aggregates == 9 && found.files == 1)
            #expect(found.head == AuditHead(number: 11, hash: last.hash))
            #expect(try SQLiteStore.verify(path: folder + "/khue.sqlite", noted: found.head) == found)
        }
    }

    @Test(
        "a change of any column of a link is told by its number",
        arguments: [
            "by_user = 'u-khac'", "by_user = NULL", "by_name = 'Người khác'", "act = 'other'", "at = at + 1",
            "kind = 'decision'", "subject = 'dossier-9'", "version = 7",
            "differences = REPLACE(differences, 'remarks', 'remark')",
            "differences = REPLACE(differences, 'lần 2', 'lần 3')", "differences = '[]'", "differences = 'x'",
            "differences = x'FF'", "hash = '\(String(repeating: "a", count: 64))'",
        ])
    func link(assignment: String) async throws {
        let found = try await faults(after: "UPDATE audit_links SET \(assignment) WHERE number = 10")
        #expect(found.first?.place == .link(10), "\(found)")
    }

    @Test("a kind that is none is told, not passed over")
    func kind() async throws {
        let found = try await faults(after: "UPDATE audit_links SET kind = 'x' WHERE number = 10", checks: false)
        #expect(found.contains { $0.place == .link(10) && $0.what.en.contains("kind x") }, "\(found)")
    }

    @Test("a link that was moved to the end is missing where it was")
    func moved() async throws {
        let found = try await faults(after: "UPDATE audit_links SET number = 12 WHERE number = 10")
        #expect(found.first?.place == .link(11), "\(found)")
    }

    @Test("a link taken out of the middle is told by the one after it")
    func middle() async throws {
        let found = try await faults(after: "DELETE FROM audit_links WHERE number = 9")
        #expect(found.first?.place == .link(10))
        #expect(found.first?.what.en == "the links 9 before it are missing")
        #expect(found.contains { $0.what.en == "dossier dossier-1: its change 2 is missing" })
    }

    @Test("links taken off the end are told by the head that is kept beside them")
    func end() async throws {
        let found = try await faults(after: "DELETE FROM audit_links WHERE number > 9")
        #expect(found.first?.place == .head)
        #expect(found.contains { $0.place == .aggregate(.dossier, "dossier-1") })
        #expect(found.contains { $0.place == .aggregate(.user, "u1") })
    }

    @Test("without links and head nothing is sound")
    func everything() async throws {
        let found = try await faults(after: "DELETE FROM audit_links; DELETE FROM audit_heads")
        #expect(found.contains { $0.place == .aggregate(.unit, "unit-2") })
    }

    @Test("whoever cuts the end and makes all else fit is seen only by a head that was noted elsewhere")
    func fitted() async throws {
        try await Scratch.folder { folder in
            let path = folder + "/khue.sqlite"
            _ = try await make(at: path)
            let noted = try #require(try SQLiteStore.verify(path: path).head)
            try tamper(
                path,
                """
                DELETE FROM audit_links WHERE number = 11;
                UPDATE audit_heads SET number = 10, hash = (SELECT hash FROM audit_links WHERE number = 10);
                DELETE FROM users;
                """)
            #expect(try SQLiteStore.verify(path: path).isSound)
            let found = try SQLiteStore.verify(path: path, noted: noted).faults
            #expect(found.map(\.place) == [.head])
            // Other links after it, and the number alone would fit again.
            let store = try SQLiteStore(path: path)
            try await store.write(Sample.change()) { try $0.save(Sample.unit("unit-9", "Trường C"), basedOn: 0) }
            try store.close()
            #expect(try SQLiteStore.verify(path: path, noted: noted).faults.map(\.place) == [.link(11)])
        }
    }

    @Test(
        "what is kept is compared with its links: content, version, moment, columns",
        arguments: [
            ("content = REPLACE(content, 'lần 2', 'lần 3')", "assessment.remarks"),
            ("content = 'x'", "cannot be read"), ("content = x'00'", "column content"),
            ("version = 9", "version 9 is kept"), ("changed = changed + 1", "moment"),
            ("state = 'published'", "column state"), ("outcome = 'tot'", "column outcome"),
            ("filed_on = '2024-01-01'", "column filed_on"), ("id = 'dossier-9'", "gone"),
        ])
    func content(assignment: String, words: String) async throws {
        let found = try await faults(after: "UPDATE dossiers SET \(assignment) WHERE id = 'dossier-1'")
        #expect(
            found.contains { $0.place == .aggregate(.dossier, "dossier-1") && $0.what.en.contains(words) }, "\(found)")
    }

    @Test("a secret that was exchanged is seen, though the links do not hold it")
    func secret() async throws {
        let found = try await faults(after: "UPDATE users SET content = REPLACE(content, '$secret', '$known')")
        #expect(found.map(\.place) == [.aggregate(.user, "u1")])
        #expect(found.first?.what.en.hasPrefix("passwordHash") == true)
    }

    @Test("what nobody saved, and what was taken away, is seen")
    func rows() async throws {
        let added = try await faults(
            after: "INSERT INTO users SELECT 'u2', version, changed, content, 'khac', name_sort FROM users")
        #expect(added.map(\.place) == [.aggregate(.user, "u2")])
        let removed = try await faults(after: "DELETE FROM users")
        #expect(removed.map(\.place) == [.aggregate(.user, "u1")])
        let elsewhere = try await faults(after: "UPDATE unit_territories SET territory = 'dak-ha'")
        #expect(elsewhere.map(\.place) == [.aggregate(.unit, "unit-1"), .aggregate(.unit, "unit-2")])
    }

    @Test("a file whose bytes, size or row are not what they were is told by its digest")
    func files() async throws {
        for sql in [
            "UPDATE files SET bytes = x'00'", "UPDATE files SET size = 1", "DELETE FROM files",
            "UPDATE files SET bytes = 'text'",
        ] {
            try await Scratch.folder { folder in
                let digest = try await make(at: folder + "/khue.sqlite")
                try tamper(folder + "/khue.sqlite", sql)
                let found = try SQLiteStore.verify(path: folder + "/khue.sqlite").faults
                #expect(found.map(\.place) == [.file(digest)], "\(sql): \(found)")
            }
        }
    }

    @Test("a row that belongs to nothing is told")
    func orphan() async throws {
        let found = try await faults(after: "DELETE FROM rounds")
        #expect(found.first?.place == .database)
        #expect(found.first?.what.en == "a row of dossiers belongs to something that is not in rounds")
    }

    @Test("a head is read as it is written")
    func head() {
        let head = AuditHead(number: 128, hash: String(repeating: "0af9", count: 16))
        #expect(AuditHead(head.description) == head)
        for text in ["", "128", "128:0af9", "x:\(head.hash)", "0:\(head.hash)", "1:\(head.hash.uppercased())"] {
            #expect(AuditHead(text) == nil)
        }
    }
}
