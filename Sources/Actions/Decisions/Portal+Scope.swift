import Criteria
import Documents
import Registry
import Store

extension Portal {
    /// A round of a territory that can be seen.
    ///
    /// - Throws: `Missing` for one that is not there as for one that lies outside.
    static func roundInSight(
        _ id: ID<Round>, within visibility: Visibility, in records: any Records
    ) throws -> Round {
        guard let round = try records.find(id)?.value, visibility.shows(territory: round.territory) else {
            throw Missing()
        }
        return round
    }

    /// A decision of a round that can be seen, with its round.
    static func decisionInSight(
        _ id: ID<Decision>, within visibility: Visibility, in records: any Records
    ) throws -> (decision: Stored<Decision>, round: Round) {
        guard let decision = try records.find(id) else { throw Missing() }
        return (decision, try roundInSight(decision.value.round, within: visibility, in: records))
    }

    /// In Vietnamese order of the units' names in the round's year.
    static func sorted(_ dossiers: [DossierView]) -> [DossierView] {
        dossiers.map { (SortKey.of($0.unitName), $0) }
            .sorted { ($0.0, $0.1.dossier.id) < ($1.0, $1.1.dossier.id) }
            .map(\.1)
    }
}
