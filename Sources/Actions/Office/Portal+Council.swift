import Criteria
public import Registry
import Store

/// What the page of a council speaks of.
public struct CouncilView: Sendable {
    public var round: RoundView

    /// Those who may sit in it, by name.
    public var candidates: [User]

    /// The units of the territory, where members may work.
    public var units: [(id: ID<Registry.Unit>, name: String)]
}

extension Portal {
    public func council(of id: ID<Round>, for visitor: Visitor) async throws -> CouncilView {
        let law = law
        let map = try await map()
        let today = now.day
        return try await store.read { records in
            let view = try Portal.roundView(id, within: visitor.visibility, in: records, law: law, map: map)
            let territory = Visibility(territories: [view.round.territory])
            let units = try records.units(UnitQuery(territory, limit: .max)).map(\.value)
            return CouncilView(
                round: view,
                candidates: view.round.councilCandidates(of: try records.users().map(\.value), on: today),
                units: units.map { ($0.id, $0.name(on: today)) })
        }
    }

    /// Keeps who sits in the council of a round.
    ///
    /// - Parameter version: the version of the round that it was made on.
    /// - Returns: what is still wrong with how it is made up.
    public func compose(
        _ council: Council, of id: ID<Round>, basedOn version: Int, by visitor: Visitor
    ) async throws -> [Refusal.Detail] {
        let law = law
        let map = try await map()
        let moment = now
        return try await store.write(Change("round.council", by: visitor.actor, at: moment)) { records in
            let view = try Portal.roundView(id, within: visitor.visibility, in: records, law: law, map: map)
            guard version == view.version else {
                throw StoreFailure.stale(kind: .round, id: id.text, based: version, current: view.version)
            }
            var round = view.round
            let candidates = round.councilCandidates(of: try records.users().map(\.value), on: moment.day)
            try round.compose(council, from: candidates, by: visitor.actor)
            try records.save(round, basedOn: version)
            return council.faults(by: view.set.procedure.council)
        }
    }
}
