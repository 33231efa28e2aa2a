import Criteria
public import Registry
import Store

/// A decision in a list.
public struct DecisionLine: Sendable {
    public var decision: Decision
    public var round: Round
    public var territory: String
}

extension Portal {
    /// The decisions of all rounds that the visitor may see: drafts first, then by day, the latest first.
    public func decisions(for visitor: Visitor) async throws -> [DecisionLine] {
        let map = try await map()
        let lines = try await store.read { records in
            // A unit sees the rounds in which it may file, and none of their decisions.
            try records.rounds(visitor.visibility).map(\.value).filter {
                visitor.visibility.shows(territory: $0.territory)
            }.flatMap { round in
                try records.decisions(of: round.id).map { stored in
                    DecisionLine(
                        decision: stored.value, round: round,
                        territory: map.territory(round.territory)?.fullName(on: round.mapDay) ?? round.territory.text)
                }
            }
        }
        func key(_ line: DecisionLine) -> (Int, String) {
            (line.decision.issue.map { -$0.date.sinceEpoch } ?? .min, line.decision.id.text)
        }
        return lines.sorted { key($0) < key($1) }
    }

    /// A decision that the visitor may see.
    ///
    /// - Throws: `Missing` for one that is not there as for one that lies outside.
    public func decision(_ id: ID<Decision>, for visitor: Visitor) async throws -> DecisionView {
        let law = law
        let map = try await map()
        return try await store.read { records in
            let (decision, round) = try Portal.decisionInSight(id, within: visitor.visibility, in: records)
            guard let set = law.set(round.setID) else { throw Missing() }
            return DecisionView(
                decision: decision.value, version: decision.version, round: round, set: set,
                territory: map.territory(round.territory)?.fullName(on: round.mapDay) ?? round.territory.text,
                dossiers: try decision.value.entries.map {
                    try Portal.view($0.dossier, within: .everything, in: records, law: law)
                },
                recognitions: try records.recognitions(
                    RecognitionQuery(states: Set(Recognition.State.allCases), decision: id, limit: .max)
                ).map(\.value))
        }
    }
}
