import Documents
import Registry

/// The lists, as statements: each reads columns of one table, in an order that an index has.
enum Queries {
    static let territories = "SELECT version, content FROM territories ORDER BY id"
    static let decisions = "SELECT version, content FROM decisions WHERE round = ? ORDER BY id"
    static let publishedDecisions =
        "SELECT version, content FROM decisions WHERE state = 'published' ORDER BY changed DESC, id LIMIT ?"
    static let user = "SELECT version, content FROM users WHERE login = ?"
    static let localCriteria = "SELECT version, content FROM local_criteria ORDER BY id"
    static let users = "SELECT version, content FROM users ORDER BY name_sort, id"

    static func units(_ query: UnitQuery) -> Clause {
        // A unit without an era has no name to be listed by.
        var conditions = [Clause("territory IS NOT NULL")]
        if let visible = query.visibility.ofUnits { conditions.append(visible) }
        if let territories = query.territories { conditions.append(.isOne("territory", of: territories)) }
        let words = SearchKey.of(query.text)
        if !words.isEmpty { conditions.append(.holds("name_search", words)) }
        return list(
            "version, content", from: "units", conditions, order: "name_sort, id", limit: query.limit)
    }

    static func rounds(_ visibility: Visibility) -> Clause {
        list(
            "version, content", from: "rounds", [visibility.ofRounds].compactMap { $0 }, order: "year DESC, id",
            limit: nil)
    }

    static func dossiers(_ query: DossierQuery) -> Clause {
        var conditions: [Clause] = []
        if let round = query.round { conditions.append(.equals("round", round.text)) }
        if let unit = query.unit { conditions.append(.equals("unit", unit.text)) }
        if let states = query.states { conditions.append(.isOne("state", of: states.map(\.rawValue))) }
        if let visible = query.visibility.ofDossiers { conditions.append(visible) }
        return list(
            "id, round, unit, state, outcome, filed_on, changed", from: "dossiers", conditions,
            order: "changed DESC, id", limit: query.limit)
    }

    static func dossier(_ id: ID<Dossier>, within visibility: Visibility) -> Clause {
        let conditions = [Clause.equals("id", id.text)] + [visibility.ofDossiers].compactMap { $0 }
        return list("version, content", from: "dossiers", conditions, order: nil, limit: nil)
    }

    static let paper =
        "SELECT version, content FROM papers WHERE issuer_key = ? AND register = ? AND register_year = ? "
        + "AND register_number = ?"
    static let latestPaper =
        "SELECT version, content FROM papers WHERE issuer_key = ? ORDER BY changed DESC, id LIMIT 1"
    static let templates = "SELECT version, content FROM templates WHERE owner = ? ORDER BY id"

    static func papers(_ query: PaperQuery) -> Clause {
        var conditions: [Clause] = []
        if let round = query.round { conditions.append(.equals("round", round.text)) }
        if let dossier = query.dossier { conditions.append(.equals("dossier", dossier.text)) }
        if let territory = query.territory { conditions.append(.equals("territory", territory.text)) }
        if let kind = query.kind { conditions.append(.equals("kind", kind.rawValue)) }
        if let visible = query.visibility.ofPapers { conditions.append(visible) }
        return list(
            "version, content", from: "papers", conditions, order: "changed DESC, id", limit: query.limit)
    }

    static func recognitions(_ query: RecognitionQuery) -> Clause {
        list(
            "version, content", from: "recognitions", conditions(query), order: "year DESC, name_sort, id",
            limit: query.limit, offset: query.offset)
    }

    static func count(_ query: RecognitionQuery) -> Clause {
        list("COUNT(*)", from: "recognitions", conditions(query), order: nil, limit: nil)
    }

    private static func conditions(_ query: RecognitionQuery) -> [Clause] {
        var conditions = [Clause.isOne("state", of: query.states.map(\.rawValue))]
        if let territories = query.territories { conditions.append(.isOne("territory", of: territories)) }
        if let unit = query.unit { conditions.append(.equals("unit", unit.text)) }
        if let dossier = query.dossier { conditions.append(.equals("dossier", dossier.text)) }
        if let decision = query.decision { conditions.append(.equals("decision", decision.text)) }
        if let round = query.round { conditions.append(.equals("round", round.text)) }
        if let year = query.year { conditions.append(.equals("year", year)) }
        if let kind = query.kind { conditions.append(.equals("unit_kind", kind)) }
        if let outcome = query.outcome { conditions.append(.equals("outcome", outcome.code)) }
        let words = SearchKey.of(query.text)
        if !words.isEmpty { conditions.append(.holds("name_search", words)) }
        return conditions
    }

    private static func list(
        _ columns: String, from table: String, _ conditions: [Clause], order: String?, limit: Int?, offset: Int = 0
    ) -> Clause {
        var clause = Clause("SELECT \(columns) FROM \(table)")
        if let all = Clause.all(conditions) {
            clause.sql += " WHERE \(all.sql)"
            clause.arguments += all.arguments
        }
        if let order { clause.sql += " ORDER BY \(order)" }
        if let limit {
            clause.sql += " LIMIT ? OFFSET ?"
            clause.arguments += [.number(max(0, limit)), .number(max(0, offset))]
        }
        return clause
    }
}
