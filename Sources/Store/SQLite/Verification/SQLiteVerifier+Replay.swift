import GRDB
import Registry

extension SQLiteVerifier {
    /// Makes each aggregate again from its links, one after the other, so that no more than one is held at a time.
    mutating func replay() throws {
        var current: Replay?
        let rows = try Row.fetchCursor(
            database, sql: "SELECT \(SQLiteRecords.linkColumns) FROM audit_links ORDER BY kind, subject, version")
        while let row = try rows.next() {
            // What could not be read was told by the walk along the chain.
            guard let link = try? SQLiteRecords.link(row) else { continue }
            let subject = Reference(link.kind, link.subject)
            if current?.subject != subject {
                if let current { try end(current) }
                current = Replay(subject)
            }
            current?.take(link, into: &verification)
        }
        if let current { try end(current) }
        try lookForUnlinked()
    }

    private mutating func end(_ replay: Replay) throws {
        let subject = replay.subject
        let table = Table.of(subject.kind)
        let columns = (["version", "changed", "content"] + table.columns).joined(separator: ", ")
        guard
            let row = try Row.fetchOne(
                database.cachedStatement(sql: "SELECT \(columns) FROM \(table.name) WHERE id = ?"),
                arguments: [subject.id])
        else { return replay.end(nil, into: &verification) }
        verification.aggregates += 1
        let place = Verification.Place.aggregate(subject.kind, subject.id)
        do {
            let content = try row.text(2)
            replay.end(
                Replay.Kept(version: try row.number(0), changed: Int64(try row.number(1)), content: content),
                into: &verification)
            let cells = try subject.kind.type.cells(of: content)
            for (index, column) in table.columns.enumerated()
            where row[index + 3] as DatabaseValue != cells[index].databaseValue {
                verification.add(
                    place, "cột \(column) không khớp nội dung", "the column \(column) is not what its content says")
            }
            if subject.kind == .unit { try compareTerritories(subject.id, content, place) }
        } catch StoreFailure.damaged(let words) {
            verification.add(place, "không đọc được: \(words)", "it cannot be read: \(words)")
        }
    }

    private mutating func compareTerritories(
        _ id: String, _ content: String, _ place: Verification.Place
    ) throws {
        let unit = try Content.value(Registry.Unit.self, of: content, name: "unit \(id)")
        let found = try String.fetchAll(
            database.cachedStatement(sql: "SELECT territory FROM unit_territories WHERE unit = ?"), arguments: [id])
        guard Set(found) != Set(unit.eras.map(\.territory.text)) else { return }
        verification.add(
            place, "bảng unit_territories không khớp nội dung", "unit_territories is not what its content says")
    }

    private mutating func lookForUnlinked() throws {
        for kind in Kind.allCases {
            let ids = try String.fetchAll(
                database,
                sql: """
                    SELECT id FROM \(Table.of(kind).name) AS kept WHERE NOT EXISTS
                        (SELECT 1 FROM audit_links WHERE kind = ? AND subject = kept.id)
                    ORDER BY id LIMIT \(Verification.most)
                    """,
                arguments: [kind.rawValue])
            for id in ids {
                verification.aggregates += 1
                verification.add(
                    .aggregate(kind, id), "có mà không có mắt xích nào", "it is there without any link")
            }
        }
    }
}

extension Kept {
    /// What the columns must hold for a content.
    fileprivate static func cells(of content: String) throws -> [Table.Cell] {
        Table.cells(of: try Content.value(Self.self, of: content, name: kind.rawValue))
    }
}

extension Kind {
    /// The type of its aggregates.
    var type: any Kept.Type {
        switch self {
        case .territory: Territory.self
        case .unit: Registry.Unit.self
        case .round: Round.self
        case .dossier: Dossier.self
        case .decision: Decision.self
        case .recognition: Recognition.self
        case .user: User.self
        case .criteria: LocalCriteria.self
        case .paper: IssuedPaper.self
        case .template: OfficeTemplate.self
        }
    }
}
