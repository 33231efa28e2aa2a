public import Criteria
import Documents
public import Registry
import Store

extension Portal {
    /// Territories whose name on a day holds some words (case and marks are not looked at), in Vietnamese order.
    public func territories(text: String, on day: Day, limit: Int = 200) async throws -> [Territory] {
        let words = SearchKey.of(text)
        let found = try await map().all.filter { territory in
            guard let era = territory.era(on: day) else { return false }
            return words.isEmpty ? territory.tier == .province : SearchKey.of(era.fullName).contains(words)
        }
        let sorted = found.map { (SortKey.of($0.era(on: day)?.name ?? ""), $0) }.sorted {
            ($0.0, $0.1.id) < ($1.0, $1.1.id)
        }
        return sorted.prefix(limit).map(\.1)
    }

    /// A territory with its version; everybody may look at the map.
    public func territory(_ id: ID<Territory>) async throws -> (value: Territory, version: Int) {
        guard let stored = try await store.read({ try $0.find(id) }) else { throw Missing() }
        return (stored.value, stored.version)
    }

    /// The territories in which an administrator works: those of their grants, and those that have units or rounds.
    public func workingTerritories(of visitor: Visitor) async throws -> [Territory] {
        let visibility = visitor.visibility
        let used = try await store.read { records -> Set<ID<Territory>> in
            let units = try records.units(UnitQuery(visibility, limit: 20_000)).flatMap(\.value.eras).map(\.territory)
            return Set(units).union(try records.rounds(visibility).map(\.value.territory))
        }
        let map = try await map()
        let today = now.day
        return used.union(visitor.actor.territories).filter { visitor.actor.administers($0, on: map, today: today) }
            .compactMap { map.territory($0) }
            .map { (SortKey.of($0.fullName(on: today)), $0) }.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
    }

    public func addTerritory(
        _ id: ID<Territory>, tier: Tier, era: Territory.Era, origins: [Territory.Origin], by visitor: Visitor
    ) async throws -> Territory {
        let map = try await map()
        let today = now.day
        let added = try await store.write(Change("territory.add", by: visitor.actor, at: now)) { records in
            let territory = try Territory.add(
                id, tier: tier, era: era, origins: origins, by: visitor.actor, on: map, today: today)
            return try records.save(territory, basedOn: 0).value
        }
        forgetMap()
        return added
    }

    /// Changes a territory: a new name from a day on, or its end.
    public func changeTerritory(
        _ id: ID<Territory>, basedOn version: Int, _ act: String, by visitor: Visitor,
        _ body: @Sendable @escaping (inout Territory, TerritoryMap, Day) throws -> Void
    ) async throws -> Territory {
        let map = try await map()
        let today = now.day
        let changed = try await store.write(Change(act, by: visitor.actor, at: now)) { records in
            guard var territory = try records.find(id)?.value else { throw Missing() }
            try body(&territory, map, today)
            return try records.save(territory, basedOn: version).value
        }
        forgetMap()
        return changed
    }
}
