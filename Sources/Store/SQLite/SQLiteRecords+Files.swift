import Foundation
import GRDB
import Registry

extension SQLiteRecords {
    func bytes(of digest: String) throws -> [UInt8]? {
        guard let row = try row("SELECT bytes FROM files WHERE digest = ?", [digest]) else { return nil }
        return try row.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } ?? [] }
    }

    func digests() throws -> [String] {
        try String.fetchAll(database.cachedStatement(sql: "SELECT digest FROM files ORDER BY digest"))
    }

    func keep(_ bytes: [UInt8], name: String) throws -> KeptFile {
        let digest = AuditChain.digest(bytes)
        try run(
            "INSERT INTO files (digest, size, bytes) VALUES (?, ?, ?) ON CONFLICT (digest) DO NOTHING",
            [digest, bytes.count, Data(bytes)])
        return KeptFile(digest: digest, name: name, size: bytes.count)
    }
}
