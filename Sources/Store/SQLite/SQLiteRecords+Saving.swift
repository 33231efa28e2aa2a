import GRDB
import Registry

extension SQLiteRecords {
    func save<Value: Kept>(_ value: Value, basedOn version: Int) throws -> Stored<Value> {
        guard let change else { throw StoreFailure.unavailable("read only") }
        let subject = Reference(value.id)
        let before = try content(of: subject)
        let current = before?.version ?? 0
        guard current == version else {
            if version == 0 { throw StoreFailure.taken(kind: Value.kind, id: subject.id) }
            throw StoreFailure.stale(kind: Value.kind, id: subject.id, based: version, current: current)
        }
        let text = try Content.text(value)
        guard text != before?.content else { return Stored(value, version: version) }
        for needed in Reference.all(of: value) where try !isKept(needed) {
            throw StoreFailure.missing(kind: needed.kind, id: needed.id)
        }
        let next = version + 1
        try put(value, as: text, version: next, at: change.at)
        try append(
            AuditChain.link(
                change, of: subject, before: before?.content, after: text, version: next, previous: try head()))
        return Stored(value, version: next)
    }

    private func put<Value: Kept>(_ value: Value, as text: String, version: Int, at moment: Moment) throws {
        let table = Table.of(Value.kind)
        let id = value.id.text.databaseValue
        let columns =
            [version.databaseValue, moment.milliseconds.databaseValue, text.databaseValue]
            + Table.cells(of: value).map(\.databaseValue)
        let isKept =
            version == 1
            ? try runUnlessTaken(table.insertion, StatementArguments([id] + columns))
            : try runUnlessTaken(table.update, StatementArguments(columns + [id]))
        guard isKept else { throw StoreFailure.taken(kind: Value.kind, id: try rival(of: value)) }
        if let unit = value as? Registry.Unit { try putTerritories(of: unit) }
    }

    /// Where a unit lies and lay, for whoever may see it there.
    private func putTerritories(of unit: Registry.Unit) throws {
        let wanted = Set(unit.eras.map(\.territory.text))
        let kept = try Set(
            String.fetchAll(
                database.cachedStatement(sql: "SELECT territory FROM unit_territories WHERE unit = ?"),
                arguments: [unit.id.text]))
        for territory in kept.subtracting(wanted) {
            try run("DELETE FROM unit_territories WHERE unit = ? AND territory = ?", [unit.id.text, territory])
        }
        for territory in wanted.subtracting(kept) {
            try run("INSERT INTO unit_territories (unit, territory) VALUES (?, ?)", [unit.id.text, territory])
        }
    }

    /// The one that is there already, by what must be unique.
    private func rival(of value: some Kept) throws -> String {
        switch value {
        case let user as User: return user.login
        case let dossier as Dossier:
            let row = try row(
                "SELECT id FROM dossiers WHERE unit = ? AND round = ?", [dossier.unit.text, dossier.round.text])
            return try row?.text(0) ?? dossier.id.text
        case let round as Round:
            let row = try row(
                "SELECT id FROM rounds WHERE territory = ? AND year = ? AND set_id = ?",
                [round.territory.text, round.year, round.setID])
            return try row?.text(0) ?? round.id.text
        case let paper as IssuedPaper:
            return try paper.entry.flatMap { try self.paper($0)?.value.id.text } ?? paper.id.text
        default: return value.id.text
        }
    }

    private func append(_ link: AuditEntry) throws {
        try run(
            """
            INSERT INTO audit_links (number, by_user, by_name, act, at, kind, subject, version, differences, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                link.number, link.change.by?.text, link.change.name, link.change.act, link.change.at.milliseconds,
                link.kind.rawValue, link.subject, link.version, try Content.text(link.differences), link.hash,
            ])
        try run(
            """
            INSERT INTO audit_heads (place, number, hash) VALUES (1, ?, ?)
            ON CONFLICT (place) DO UPDATE SET number = excluded.number, hash = excluded.hash
            """, [link.number, link.hash])
    }

    func head() throws -> AuditHead? {
        try row("SELECT number, hash FROM audit_heads WHERE place = 1").map {
            AuditHead(number: try $0.number(0), hash: try $0.text(1))
        }
    }
}
