import Criteria
import GRDB
import Registry

extension SQLiteRecords {
    func territories() throws -> [Territory] {
        try stored(rows(Queries.territories), Territory.self).map(\.value)
    }

    func units(_ query: UnitQuery) throws -> [Stored<Registry.Unit>] { try stored(rows(Queries.units(query))) }

    func rounds(_ visibility: Visibility) throws -> [Stored<Round>] { try stored(rows(Queries.rounds(visibility))) }

    func dossiers(_ query: DossierQuery) throws -> [DossierLine] {
        let rows = try rows(Queries.dossiers(query))
        var lines: [DossierLine] = []
        while let row = try rows.next() {
            let state = try row.text(3)
            guard let state = Dossier.State(rawValue: state) else {
                throw StoreFailure.damaged("dossier in the state \(state)")
            }
            lines.append(
                DossierLine(
                    id: ID(try row.text(0)), round: ID(try row.text(1)), unit: ID(try row.text(2)), state: state,
                    outcome: try row.textIfAny(4).flatMap { Outcome(code: $0) },
                    filedOn: try row.textIfAny(5).flatMap { Day($0) },
                    changed: Moment(milliseconds: Int64(try row.number(6)))))
        }
        return lines
    }

    func dossier(_ id: ID<Dossier>, within visibility: Visibility) throws -> Stored<Dossier>? {
        try stored(rows(Queries.dossier(id, within: visibility)), Dossier.self).first
    }

    func decisions(of round: ID<Round>) throws -> [Stored<Decision>] {
        try stored(rows(Queries.decisions, [round.text]))
    }

    func publishedDecisions(limit: Int) throws -> [Stored<Decision>] {
        try stored(rows(Queries.publishedDecisions, [max(0, limit)]))
    }

    func countRecognitions(_ query: RecognitionQuery) throws -> Int {
        let count = Queries.count(query)
        return try row(count.sql, count.statementArguments).map { try $0.number(0) } ?? 0
    }

    func recognitions(_ query: RecognitionQuery) throws -> [Stored<Recognition>] {
        try stored(rows(Queries.recognitions(query)))
    }

    func user(login: String) throws -> Stored<User>? { try stored(rows(Queries.user, [login]), User.self).first }

    func localCriteria() throws -> [Stored<LocalCriteria>] { try stored(rows(Queries.localCriteria)) }

    func users() throws -> [Stored<User>] { try stored(rows(Queries.users)) }
}
