import Registry

/// What somebody may see, as conditions: a query finds nothing else, so nothing needs to be left out afterwards.
extension Visibility {
    /// On `dossiers`; `nil` where all is seen.
    var ofDossiers: Clause? {
        guard !isWhole else { return nil }
        var ways: [Clause] = []
        if !territories.isEmpty {
            let inner = Clause.isOne("territory", of: territories)
            ways.append(Clause("round IN (SELECT id FROM rounds WHERE \(inner.sql))", inner.arguments))
        }
        if !units.isEmpty { ways.append(.isOne("unit", of: units)) }
        return .any(ways)
    }

    /// On `papers`: those of a territory and those of a unit.
    var ofPapers: Clause? {
        guard !isWhole else { return nil }
        var ways: [Clause] = []
        if !territories.isEmpty { ways.append(.isOne("territory", of: territories)) }
        if !units.isEmpty { ways.append(.isOne("unit", of: units)) }
        return .any(ways)
    }

    /// On `units`: those that lie or lay in a territory, and those named.
    var ofUnits: Clause? {
        guard !isWhole else { return nil }
        var ways: [Clause] = []
        if !territories.isEmpty {
            let inner = Clause.isOne("territory", of: territories)
            ways.append(Clause("id IN (SELECT unit FROM unit_territories WHERE \(inner.sql))", inner.arguments))
        }
        if !units.isEmpty { ways.append(.isOne("id", of: units)) }
        return .any(ways)
    }

    /// On `rounds`: those of a territory, and those in which a unit may file.
    var ofRounds: Clause? {
        guard !isWhole else { return nil }
        var ways: [Clause] = []
        if !territories.isEmpty { ways.append(.isOne("territory", of: territories)) }
        if !units.isEmpty {
            let inner = Clause.isOne("unit", of: units)
            ways.append(
                Clause("territory IN (SELECT territory FROM unit_territories WHERE \(inner.sql))", inner.arguments))
        }
        return .any(ways)
    }
}
