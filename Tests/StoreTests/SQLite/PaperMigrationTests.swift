import GRDB
import Registry
import Testing

@testable import Store

@Suite("From a database without papers")
struct PaperMigrationTests {
    @Test("what was kept before is kept, its chain link by link, and papers follow it")
    func old() async throws {
        try await Scratch.folder { folder in
            let (full, old) = (folder + "/full.sqlite", folder + "/old.sqlite")
            let store = try SQLiteStore(path: full)
            try await Sample.fill(store, units: ["Trường A", "Trường B"])
            let before = try await store.verify()
            try store.close()
            let queue = try DatabaseQueue(path: old)
            try await queue.writeWithoutTransaction { database in
                try SQLiteMigrator.migrate(database, by: [.first])
                try database.execute(sql: "ATTACH '\(full)' AS whole")
                for table in [
                    "territories", "units", "unit_territories", "rounds", "dossiers", "audit_links", "audit_heads",
                ] {
                    try database.execute(sql: "INSERT INTO \(table) SELECT * FROM whole.\(table)")
                }
            }
            try queue.close()
            let opened = try SQLiteStore(path: old)
            #expect(try await opened.verify() == before)
            try await opened.write(Sample.change("paper.keep")) { records in
                let file = try records.keep([1], name: "a.txt")
                let actor = Actor(user: "u", name: "Văn thư", grants: [])
                try records.save(
                    IssuedPaper(
                        id: "P1", kind: .petition, subject: .dossier("dossier-1", of: "unit-1", in: "r-2023"),
                        territory: "kon-ray", year: 2023, data: file, imprint: Imprint(issuer: "Trường A"),
                        made: IssuedPaper.Mark(by: actor, at: Sample.start)), basedOn: 0)
            }
            let after = try await opened.backup(to: folder + "/backup.sqlite")
            #expect(after.isSound && after.links == before.links + 1 && after.files == 1, "\(after.faults)")
            try opened.close()
        }
    }
}
