public import Criteria
public import Registry
import Store

/// A round with what its pages speak of.
public struct RoundView: Sendable {
    public var round: Round
    public var version: Int
    public var set: CriteriaSet

    /// `Huyện Kon Rẫy`, by the map of the round's year.
    public var territoryName: String

    /// From the province down, by the same map.
    public var territoryPath: [Territory]
}

extension Portal {
    /// A round of a territory that the visitor may see.
    ///
    /// - Throws: `Missing` for one that is not there as for one that lies outside what the visitor may see.
    public func roundView(_ id: ID<Round>, for visitor: Visitor) async throws -> RoundView {
        let law = law
        let map = try await map()
        return try await store.read { records in
            try Portal.roundView(id, within: visitor.visibility, in: records, law: law, map: map)
        }
    }

    /// The rounds of all territories that the visitor may see; newest year first, then by the territory's name.
    public func roundViews(for visitor: Visitor) async throws -> [RoundView] {
        let law = law
        let map = try await map()
        return try await store.read { records in
            try Portal.roundViews(within: visitor.visibility, in: records, law: law, map: map)
        }
    }

    static func roundViews(
        within visibility: Visibility, in records: any Records, law: Law, map: TerritoryMap
    ) throws -> [RoundView] {
        try records.rounds(visibility).filter { visibility.shows(territory: $0.value.territory) }.compactMap { stored in
            view(of: stored, law: law, map: map)
        }
    }

    static func roundView(
        _ id: ID<Round>, within visibility: Visibility, in records: any Records, law: Law, map: TerritoryMap
    ) throws -> RoundView {
        guard let stored = try records.find(id), visibility.shows(territory: stored.value.territory),
            let view = view(of: stored, law: law, map: map)
        else { throw Missing() }
        return view
    }

    private static func view(of stored: Stored<Round>, law: Law, map: TerritoryMap) -> RoundView? {
        let round = stored.value
        guard let set = law.set(round.setID) else { return nil }
        let path = map.path(to: round.territory, on: round.mapDay)
        return RoundView(
            round: round, version: stored.version, set: set,
            territoryName: path.last?.fullName(on: round.mapDay) ?? round.territory.text, territoryPath: path)
    }
}
