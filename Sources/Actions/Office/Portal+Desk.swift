import Criteria
import Documents
public import Registry
import Store

/// What lies before the councils in which somebody sits.
public struct CouncilDesk: Sendable {
    public var lines: [Line]

    public struct Line: Sendable {
        public var dossier: ID<Dossier>
        public var round: RoundView
        public var unitName: String
        public var seat: Council.Seat

        /// Why the visitor takes no part in this one; `nil` where they do.
        public var absence: Refusal?

        /// Items that the council has looked at.
        public var appraised: Int
        public var votes: Int
        public var voters: Int
        public var hasVoted: Bool
        public var hasMinutes: Bool

        /// Whether the visitor keeps the minutes and concludes.
        public var mayRecord: Bool
        public var mayConclude: Bool

        /// Whether nothing keeps it from being concluded.
        public var isReady: Bool
    }
}

extension Portal {
    /// The dossiers under appraisal in rounds in whose council the visitor sits.
    public func desk(for visitor: Visitor) async throws -> CouncilDesk {
        let law = law
        let map = try await map()
        let moment = now
        return try await store.read { records in
            let rounds = try Portal.roundViews(within: visitor.visibility, in: records, law: law, map: map)
            var lines: [CouncilDesk.Line] = []
            for round in rounds {
                guard let seat = round.round.council?.seat(of: visitor.user.id) else { continue }
                let wanted = DossierQuery(
                    visitor.visibility, round: round.round.id, states: [.underAppraisal], limit: .max)
                for line in try records.dossiers(wanted) {
                    let view = try Portal.view(line.id, within: visitor.visibility, in: records, law: law)
                    lines.append(
                        Portal.deskLine(AppraisalView(view, by: visitor.actor, at: moment), in: round, seat))
                }
            }
            return CouncilDesk(lines: lines.sorted { SortKey.of($0.unitName) < SortKey.of($1.unitName) })
        }
    }

    private static func deskLine(_ found: AppraisalView, in round: RoundView, _ seat: Council.Seat) -> CouncilDesk.Line
    {
        let dossier = found.view.dossier
        let appraisal = dossier.appraisal ?? Appraisal()
        return CouncilDesk.Line(
            dossier: dossier.id, round: round, unitName: found.view.unitName, seat: seat, absence: found.absence,
            appraised: appraisal.entries.count, votes: appraisal.votes.count,
            voters: round.round.council?.seats.count { $0.unit != dossier.unit } ?? 0,
            hasVoted: appraisal.votes.contains { $0.user == seat.user }, hasMinutes: appraisal.minutes != nil,
            mayRecord: found.mayRecord, mayConclude: found.verbs.contains(.conclude),
            isReady: found.verbs.contains(.conclude) && found.obstacle == nil)
    }
}
