import GRDB
import Registry

extension SQLiteRecords {
    static let linkColumns = "number, by_user, by_name, act, at, kind, subject, version, differences, hash"

    func audit(from number: Int, limit: Int) throws -> [AuditEntry] {
        try links(
            "SELECT \(Self.linkColumns) FROM audit_links WHERE number >= ? ORDER BY number LIMIT ?",
            [number, max(0, limit)])
    }

    func audit(of kind: Kind, _ subject: String) throws -> [AuditEntry] {
        try links(
            "SELECT \(Self.linkColumns) FROM audit_links WHERE kind = ? AND subject = ? ORDER BY version",
            [kind.rawValue, subject])
    }

    func auditCount() throws -> Int { try row("SELECT COALESCE(MAX(number), 0) FROM audit_links")?.number(0) ?? 0 }

    private func links(_ sql: String, _ arguments: StatementArguments) throws -> [AuditEntry] {
        let rows = try rows(sql, arguments)
        var links: [AuditEntry] = []
        while let row = try rows.next() { links.append(try SQLiteRecords.link(row)) }
        return links
    }

    static func link(_ row: Row) throws -> AuditEntry {
        let number = try row.number(0)
        let kind = try row.text(5)
        guard let kind = Kind(rawValue: kind) else { throw StoreFailure.damaged("link \(number): kind \(kind)") }
        let change = Change(
            by: try row.textIfAny(1).map { ID($0) }, name: try row.text(2), act: try row.text(3),
            at: Moment(milliseconds: Int64(try row.number(4))))
        return AuditEntry(
            number: number, change: change, kind: kind, subject: try row.text(6), version: try row.number(7),
            differences: try Content.value([AuditEntry.Difference].self, of: row.text(8), name: "link \(number)"),
            hash: try row.text(9))
    }
}
