import Registry

extension MemoryRecords {
    func papers(_ query: PaperQuery) throws -> [Stored<IssuedPaper>] {
        let found = all(IssuedPaper.self).filter { stored in
            let paper = stored.value
            return
                (query.visibility.shows(territory: paper.territory)
                || paper.unit.map { query.visibility.units.contains($0) } ?? false)
                && query.round.map { $0 == paper.round } ?? true && query.dossier.map { $0 == paper.dossier } ?? true
                && query.territory.map { $0 == paper.territory } ?? true
                && query.kind.map { $0 == paper.paperKind } ?? true
        }
        return Array(lastFirst(found).prefix(query.limit))
    }

    func paper(_ entry: RegisterEntry) throws -> Stored<IssuedPaper>? {
        all(IssuedPaper.self).first { $0.value.entry == entry }
    }

    func latestPaper(of issuer: String) throws -> Stored<IssuedPaper>? {
        let key = RegisterEntry.key(of: issuer)
        return lastFirst(all(IssuedPaper.self).filter { RegisterEntry.key(of: $0.value.imprint.issuer) == key }).first
    }

    func templates(of owner: OfficeTemplate.Owner) throws -> [Stored<OfficeTemplate>] {
        all(OfficeTemplate.self).filter { $0.value.owner == owner }.sorted { $0.value.id < $1.value.id }
    }

    private func lastFirst(_ papers: [Stored<IssuedPaper>]) -> [Stored<IssuedPaper>] {
        func changed(_ paper: Stored<IssuedPaper>) -> Int64 {
            content.rows[Reference(paper.value.id)]?.changed.milliseconds ?? 0
        }
        return papers.sorted { (-changed($0), $0.value.id) < (-changed($1), $1.value.id) }
    }
}
