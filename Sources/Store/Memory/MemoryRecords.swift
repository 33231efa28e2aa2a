import Criteria
import Documents
import Registry

/// One read or write on the content in memory.
final class MemoryRecords: WritableRecords {
    private(set) var content: MemoryContent
    private let change: Change?

    init(_ content: MemoryContent, change: Change?) {
        self.content = content
        self.change = change
    }

    func find<Value: Kept>(_ id: ID<Value>) throws -> Stored<Value>? {
        guard let row = content.rows[Reference(id)] else { return nil }
        return (row.value as? Value).map { Stored($0, version: row.version) }
    }

    func save<Value: Kept>(_ value: Value, basedOn version: Int) throws -> Stored<Value> {
        guard let change else { throw StoreFailure.unavailable("read only") }
        let subject = Reference(value.id)
        let before = content.rows[subject]
        let current = before?.version ?? 0
        guard current == version else {
            if version == 0 { throw StoreFailure.taken(kind: Value.kind, id: subject.id) }
            throw StoreFailure.stale(kind: Value.kind, id: subject.id, based: version, current: current)
        }
        let text = try Content.text(value)
        guard text != before?.content else { return Stored(value, version: version) }
        for needed in Reference.all(of: value) where content.rows[needed] == nil {
            throw StoreFailure.missing(kind: needed.kind, id: needed.id)
        }
        try demandUnique(value)
        let link = try AuditChain.link(
            change, of: subject, before: before?.content, after: text, version: version + 1,
            previous: content.chain.last.map { AuditHead(number: $0.number, hash: $0.hash) })
        content.chain.append(link)
        content.rows[subject] = MemoryContent.Row(
            value: value, content: text, version: version + 1, changed: change.at)
        return Stored(value, version: version + 1)
    }

    private func demandUnique<Value: Kept>(_ value: Value) throws {
        switch value {
        case let user as User:
            let other = all(User.self).first { $0.value.login == user.login && $0.value.id != user.id }
            if let other { throw StoreFailure.taken(kind: .user, id: other.value.login) }
        case let dossier as Dossier:
            let other = all(Dossier.self).first {
                $0.value.unit == dossier.unit && $0.value.round == dossier.round && $0.value.id != dossier.id
            }
            if let other { throw StoreFailure.taken(kind: .dossier, id: other.value.id.text) }
        case let round as Round:
            let other = all(Round.self).first {
                $0.value.territory == round.territory && $0.value.year == round.year && $0.value.setID == round.setID
                    && $0.value.id != round.id
            }
            if let other { throw StoreFailure.taken(kind: .round, id: other.value.id.text) }
        case let paper as IssuedPaper:
            let other = try paper.entry.flatMap { try self.paper($0)?.value.id }
            if let other, other != paper.id { throw StoreFailure.taken(kind: .paper, id: other.text) }
        default: break
        }
    }

    func all<Value: Kept>(_ type: Value.Type) -> [Stored<Value>] {
        content.rows.compactMap { place, row in
            place.kind == Value.kind ? (row.value as? Value).map { Stored($0, version: row.version) } : nil
        }
    }
}

extension MemoryRecords {
    func territories() throws -> [Territory] { all(Territory.self).map(\.value).sorted { $0.id < $1.id } }

    func units(_ query: UnitQuery) throws -> [Stored<Registry.Unit>] {
        let words = SearchKey.of(query.text)
        let found = all(Registry.Unit.self).filter { unit in
            guard let era = unit.value.eras.last else { return false }
            let seen = query.visibility
            guard
                seen.isWhole || seen.units.contains(unit.value.id)
                    || unit.value.eras.contains(where: { seen.territories.contains($0.territory) })
            else { return false }
            if let territories = query.territories, !territories.contains(era.territory) { return false }
            return words.isEmpty || SearchKey.of(era.name).contains(words)
        }
        func key(_ unit: Registry.Unit) -> (String, ID<Registry.Unit>) {
            (SortKey.of(unit.eras.last?.name ?? ""), unit.id)
        }
        let sorted = found.sorted { key($0.value) < key($1.value) }
        return Array(sorted.prefix(query.limit))
    }

    func rounds(_ visibility: Visibility) throws -> [Stored<Round>] {
        let territoriesOfUnits = Set(
            visibility.units.compactMap { try? find($0)?.value.eras.map(\.territory) }.flatMap { $0 })
        return all(Round.self).filter {
            visibility.shows(territory: $0.value.territory) || territoriesOfUnits.contains($0.value.territory)
        }
        .sorted { ($1.value.year, $0.value.id) < ($0.value.year, $1.value.id) }
    }

    func dossiers(_ query: DossierQuery) throws -> [DossierLine] {
        var lines: [DossierLine] = []
        for (place, row) in content.rows where place.kind == .dossier {
            guard let dossier = row.value as? Dossier,
                query.round.map({ $0 == dossier.round }) ?? true, query.unit.map({ $0 == dossier.unit }) ?? true,
                query.states.map({ $0.contains(dossier.state) }) ?? true,
                let round = try find(dossier.round)?.value, query.visibility.shows(dossier, of: round)
            else { continue }
            lines.append(DossierLine(dossier, changed: row.changed))
        }
        lines.sort { ($1.changed, $0.id) < ($0.changed, $1.id) }
        return Array(lines.prefix(query.limit))
    }

    func dossier(_ id: ID<Dossier>, within visibility: Visibility) throws -> Stored<Dossier>? {
        guard let stored = try find(id), let round = try find(stored.value.round)?.value,
            visibility.shows(stored.value, of: round)
        else { return nil }
        return stored
    }

    func decisions(of round: ID<Round>) throws -> [Stored<Decision>] {
        all(Decision.self).filter { $0.value.round == round }.sorted { $0.value.id < $1.value.id }
    }

    func publishedDecisions(limit: Int) throws -> [Stored<Decision>] {
        let rows = content.rows.values.compactMap { row -> (Stored<Decision>, Moment)? in
            guard let decision = row.value as? Decision, decision.state == .published else { return nil }
            return (Stored(decision, version: row.version), row.changed)
        }
        let sorted = rows.sorted { ($1.1, $0.0.value.id) < ($0.1, $1.0.value.id) }
        return Array(sorted.prefix(limit).map(\.0))
    }

    func countRecognitions(_ query: RecognitionQuery) throws -> Int { found(query).count }

    func recognitions(_ query: RecognitionQuery) throws -> [Stored<Recognition>] {
        let sorted = found(query).sorted {
            ($1.value.year, SortKey.of($0.value.name), $0.value.id)
                < ($0.value.year, SortKey.of($1.value.name), $1.value.id)
        }
        return Array(sorted.dropFirst(query.offset).prefix(query.limit))
    }

    private func found(_ query: RecognitionQuery) -> [Stored<Recognition>] {
        let words = SearchKey.of(query.text)
        return all(Recognition.self).filter { stored in
            let value = stored.value
            return query.states.contains(value.state) && query.territories.map { $0.contains(value.territory) } ?? true
                && query.unit.map { $0 == value.unit } ?? true && query.dossier.map { $0 == value.dossier } ?? true
                && query.decision.map { $0 == value.decision } ?? true
                && query.round.map { $0 == value.round } ?? true && query.year.map { $0 == value.year } ?? true
                && query.kind.map { $0 == value.unitKind } ?? true && query.outcome.map { $0 == value.outcome } ?? true
                && (words.isEmpty || SearchKey.of(value.name).contains(words))
        }
    }

    func localCriteria() throws -> [Stored<LocalCriteria>] {
        all(LocalCriteria.self).sorted { $0.value.id < $1.value.id }
    }

    func user(login: String) throws -> Stored<User>? { all(User.self).first { $0.value.login == login } }

    func users() throws -> [Stored<User>] {
        all(User.self).sorted {
            (SortKey.of($0.value.name), $0.value.id) < (SortKey.of($1.value.name), $1.value.id)
        }
    }

    func session(_ digest: String) throws -> Session? { content.sessions[digest] }

    func sessions(of user: ID<User>) throws -> [Session] {
        content.sessions.values.filter { $0.user == user }.sorted { ($1.seen, $0.digest) < ($0.seen, $1.digest) }
    }

    func failures(of key: String, since moment: Moment) throws -> Int {
        content.failures.count { $0.key == key && $0.at >= moment }
    }

    func keep(_ session: Session) throws {
        guard content.rows[Reference(session.user)] != nil else {
            throw StoreFailure.missing(kind: .user, id: session.user.text)
        }
        content.sessions[session.digest] = session
    }

    func removeSession(_ digest: String) throws { content.sessions[digest] = nil }

    func removeSessions(of user: ID<User>, but digest: String?) throws {
        content.sessions = content.sessions.filter { $0.value.user != user || $0.key == digest }
    }

    func removeSessions(before moment: Moment) throws {
        content.sessions = content.sessions.filter { $0.value.seen >= moment }
        content.failures.removeAll { $0.at < moment }
    }

    func addFailure(of key: String, at moment: Moment) throws {
        content.failures.append(MemoryContent.Failure(key: key, at: moment))
    }

    func removeFailures(of key: String) throws { content.failures.removeAll { $0.key == key } }

    func bytes(of digest: String) throws -> [UInt8]? { content.files[digest] }

    func digests() throws -> [String] { content.files.keys.sorted() }

    func keep(_ bytes: [UInt8], name: String) throws -> KeptFile {
        let digest = AuditChain.digest(bytes)
        content.files[digest] = bytes
        return KeptFile(digest: digest, name: name, size: bytes.count)
    }

    func audit(from number: Int, limit: Int) throws -> [AuditEntry] {
        Array(content.chain.dropFirst(max(0, number - 1)).prefix(limit))
    }

    func audit(of kind: Kind, _ subject: String) throws -> [AuditEntry] {
        content.chain.filter { $0.kind == kind && $0.subject == subject }
    }

    func auditCount() throws -> Int { content.chain.count }
}
