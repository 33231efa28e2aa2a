import GRDB
import Registry

/// Looks at everything in a database: the file, the chain, what is kept against the chain, the files.
struct SQLiteVerifier {
    let database: Database
    var verification = Verification()

    /// The link that names a file first, by the file's digest.
    var named: [String: Int] = [:]

    static func verify(_ database: Database, noted: AuditHead? = nil) throws -> Verification {
        do {
            try SQLiteMigrator.demandKnown(in: database, by: Migration.all)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
            throw StoreFailure.damaged("no database of this program")
        }
        var verifier = SQLiteVerifier(database: database)
        do {
            try verifier.lookAtDatabase()
            try verifier.walkChain(noted: noted)
            try verifier.replay()
            try verifier.lookAtFiles()
        } catch let error as DatabaseError {
            // Damage that ends the look is the finding itself; a locked or missing file is none.
            guard case .damaged(let words) = SQLiteFailure.of(error) else { throw error }
            verifier.verification.add(.database, "hỏng: \(words)", "damaged: \(words)")
        }
        return verifier.verification
    }

    private mutating func lookAtDatabase() throws {
        for words in try String.fetchAll(database, sql: "PRAGMA integrity_check(20)") where words != "ok" {
            verification.add(.database, "hỏng: \(words)", "damaged: \(words)")
        }
        let rows = try Row.fetchCursor(database, sql: "PRAGMA foreign_key_check")
        while let row = try rows.next() {
            let (child, parent) = (try row.text(0), try row.text(2))
            verification.add(
                .database, "một dòng của \(child) trỏ tới \(parent) không có",
                "a row of \(child) belongs to something that is not in \(parent)")
        }
    }

    private mutating func walkChain(noted: AuditHead?) throws {
        var walk = ChainWalk(noted: noted)
        let rows = try Row.fetchCursor(
            database, sql: "SELECT \(SQLiteRecords.linkColumns) FROM audit_links ORDER BY number")
        while let row = try rows.next() {
            do {
                let link = try SQLiteRecords.link(row)
                walk.take(link, into: &verification)
                for difference in link.differences {
                    for digest in difference.after.map({ KeptDigests.named(in: $0, at: difference.path) }) ?? []
                    where named[digest] == nil { named[digest] = link.number }
                }
            } catch StoreFailure.damaged(let words) {
                walk.skip(try row.number(0), hash: try? row.text(9), words, into: &verification)
            }
        }
        walk.end(try head(), into: &verification)
    }

    private func head() throws -> AuditHead? {
        try Row.fetchOne(database, sql: "SELECT number, hash FROM audit_heads WHERE place = 1").map {
            AuditHead(number: try $0.number(0), hash: try $0.text(1))
        }
    }

    private mutating func lookAtFiles() throws {
        var missing = named
        let rows = try Row.fetchCursor(database, sql: "SELECT digest, size, bytes FROM files ORDER BY digest")
        while let row = try rows.next() {
            verification.files += 1
            let digest = try row.text(0)
            missing[digest] = nil
            let bytes = try row.withUnsafeData(atIndex: 2) { $0.map { [UInt8]($0) } ?? [] }
            if AuditChain.digest(bytes) != digest || (try? row.number(1)) != bytes.count {
                verification.add(.file(digest), "nội dung đã bị sửa", "its bytes were changed")
            }
        }
        for (digest, number) in missing.sorted(by: { $0.value < $1.value }) {
            verification.add(
                .file(digest), "không còn, mắt xích \(number) có nhắc tới", "it is gone, though link \(number) names it"
            )
        }
    }
}
