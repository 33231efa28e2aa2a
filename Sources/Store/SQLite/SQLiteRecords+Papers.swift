import GRDB
import Registry

extension SQLiteRecords {
    func papers(_ query: PaperQuery) throws -> [Stored<IssuedPaper>] { try stored(rows(Queries.papers(query))) }

    func paper(_ entry: RegisterEntry) throws -> Stored<IssuedPaper>? {
        try stored(
            rows(Queries.paper, [entry.issuer, entry.register, entry.year, entry.number]), IssuedPaper.self
        ).first
    }

    func latestPaper(of issuer: String) throws -> Stored<IssuedPaper>? {
        try stored(rows(Queries.latestPaper, [RegisterEntry.key(of: issuer)]), IssuedPaper.self).first
    }

    func templates(of owner: OfficeTemplate.Owner) throws -> [Stored<OfficeTemplate>] {
        try stored(rows(Queries.templates, [owner.key]))
    }
}
