import Criteria
public import Registry
import Store

/// What waits in a round for those who propose and decide.
public struct DecisionWork: Sendable {
    public var round: Round
    public var territory: String

    /// Appraised dossiers that are neither proposed nor declined; for the office.
    public var appraised = 0

    /// The draft with something on its list, and how much; for the decider.
    public var draft: (id: ID<Decision>, count: Int)?

    /// Issued, not yet published; for the decider.
    public var issued: [Decision] = []
}

extension Portal {
    /// What waits for somebody in the rounds of their own territories; those above do not do the work of those below.
    public func decisionWork(for visitor: Visitor) async throws -> [DecisionWork] {
        let own = visitor.actor.territories
        guard !own.isEmpty else { return [] }
        let map = try await map()
        return try await store.read { records in
            try records.rounds(Visibility(territories: own)).map(\.value).compactMap { round in
                var work = DecisionWork(
                    round: round,
                    territory: map.territory(round.territory)?.fullName(on: round.mapDay) ?? round.territory.text)
                if visitor.actor.holds(.intakeOfficer, for: round.territory) {
                    let query = DossierQuery(
                        Visibility(territories: [round.territory]), round: round.id, states: [.appraised])
                    work.appraised = try records.dossiers(query).count
                }
                if visitor.actor.holds(.decider, for: round.territory) {
                    for decision in try records.decisions(of: round.id).map(\.value) {
                        switch decision.state {
                        case .draft where !decision.entries.isEmpty:
                            work.draft = (decision.id, decision.entries.count)
                        case .issued: work.issued.append(decision)
                        case .draft, .published: break
                        }
                    }
                }
                return work.appraised > 0 || work.draft != nil || !work.issued.isEmpty ? work : nil
            }
        }
    }
}
