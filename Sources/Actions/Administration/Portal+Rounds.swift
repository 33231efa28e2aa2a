public import Criteria
public import Registry
import Store

extension Portal {
    /// Opens a round in a territory that the visitor administers.
    ///
    /// - Parameter bodies: empty ones are filled from the set's authorities on the day of opening.
    public func openRound(
        in territory: ID<Territory>, year: Int, setID: String, bodies: (receiving: String, deciding: String),
        by visitor: Visitor
    ) async throws -> Round {
        guard let set = law.set(setID) else { throw Missing() }
        let map = try await map()
        guard let place = map.territory(territory) else { throw Missing() }
        let (id, today) = (newID(Round.self), now.day)
        func usual(_ given: String, _ act: String) -> String {
            given.isEmpty ? set.procedure.authorities(for: act, on: today).first?.body.vi ?? "" : given
        }
        let bodies = (receiving: usual(bodies.receiving, "receive"), deciding: usual(bodies.deciding, "decide"))
        return try await store.write(Change("round.open", by: visitor.actor, at: now)) { records in
            let round = try Round.open(
                id, territory: place, year: year, set: set, bodies: bodies, by: visitor.actor, on: map, today: today)
            return try records.save(round, basedOn: 0).value
        }
    }

    /// Changes a round of a territory that the visitor administers.
    public func changeRound(
        _ id: ID<Round>, _ act: String, by visitor: Visitor,
        _ body: @Sendable @escaping (inout Round, TerritoryMap, Day) throws -> Void
    ) async throws -> Round {
        let map = try await map()
        let today = now.day
        return try await store.write(Change(act, by: visitor.actor, at: now)) { records in
            guard var stored = try records.find(id), visitor.visibility.shows(territory: stored.value.territory) else {
                throw Missing()
            }
            try body(&stored.value, map, today)
            return try records.save(stored.value, basedOn: stored.version).value
        }
    }

    /// The rounds of territories that the visitor administers, newest year first, each with its version.
    public func administeredRounds(by visitor: Visitor) async throws -> [Round] {
        let map = try await map()
        let today = now.day
        return try await store.read { try $0.rounds(visitor.visibility) }.map(\.value).filter {
            visitor.actor.administers($0.territory, on: map, today: today)
        }
    }

    /// The sets that a round of a tier and year may be opened under: national ones and what lies over them.
    public func sets(for tier: Tier, year: Int) -> [CriteriaSet] {
        law.sets.filter { $0.tiers.contains(tier) && $0.governs(year: year) }
    }
}
