import Drafts
import Registry
import Store

extension PaperDesk {
    /// A paper of a kind as today's data make it, to try a template on; `nil` where none can be made yet.
    func example(_ kind: PaperKind, for owner: OfficeTemplate.Owner) throws -> Paper? {
        for place in try places(of: owner, for: kind) {
            guard let source = try? reading.source(place, within: .everything) else { continue }
            if let made = try? make(kind, of: source) { return made.paper }
        }
        return nil
    }

    /// Where such papers are made, newest first; no more than are soon tried.
    private func places(of owner: OfficeTemplate.Owner, for kind: PaperKind) throws -> [PaperPlace] {
        let records = reading.records
        switch owner {
        case .unit(let unit):
            guard kind.scope == .dossier else { return [] }
            return try records.dossiers(DossierQuery(.everything, unit: unit, limit: 5)).filter {
                $0.state != .draft
            }.map { .dossier($0.id) }
        case .territory(let territory):
            let rounds = try records.rounds(Visibility(territories: [territory])).map(\.value).prefix(3)
            switch kind.scope {
            case .round: return rounds.map { .round($0.id) }
            case .rollUp: return rounds.map { .rollUp(territory, year: $0.year, set: $0.setID) }
            case .dossier:
                return try rounds.flatMap { round in
                    try records.dossiers(DossierQuery(.everything, round: round.id, limit: 20)).filter {
                        $0.state != .draft
                    }.map { PaperPlace.dossier($0.id) }
                }
            }
        }
    }
}
