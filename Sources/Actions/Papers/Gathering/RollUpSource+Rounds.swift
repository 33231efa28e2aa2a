import Criteria
import Documents
public import Drafts
import Registry

extension RollUpSource {
    /// The results of a round, by the territories that its units lie in.
    public init(_ source: RoundSource) {
        var parts: [String: [String: ProgressCounts]] = [:]
        func add(_ line: RoundProgress.Line, in part: String) {
            parts[part, default: [:]][line.kind, default: ProgressCounts()].add(line)
        }
        let whole = source.territories.last ?? ""
        for dossier in source.dossiers {
            let line = RoundProgress.Line(
                unit: dossier.dossier.unit, name: dossier.unit.name, kind: dossier.unit.kind,
                dossier: dossier.dossier.id, state: dossier.dossier.state,
                outcome: dossier.dossier.outcome ?? dossier.ownVerdict.outcome)
            add(line, in: dossier.territories.last ?? whole)
        }
        for name in source.unitsWithout {
            add(RoundProgress.Line(unit: ID(FileName.whole(name)), name: name, kind: ""), in: whole)
        }
        self.init(
            territory: source.round.territory.text, name: whole, tier: source.set.tiers.first,
            year: source.round.year, set: source.set,
            parts: parts.sorted { SortKey.of($0.key) < SortKey.of($1.key) }.map {
                Part(name: $0.key, counts: $0.value)
            })
    }
}
