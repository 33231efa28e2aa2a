import Criteria
import Documents
import Registry

/// A round in numbers and lists.
struct RoundTally {
    let source: RoundSource

    /// By name.
    let dossiers: [DossierSource]

    init(_ source: RoundSource) {
        self.source = source
        dossiers = source.dossiers.map { (key: SortKey.of($0.honoured), dossier: $0) }
            .sorted { ($0.key, $0.dossier.dossier.id) < ($1.key, $1.dossier.dossier.id) }.map(\.dossier)
    }

    var units: Int { dossiers.count + source.unitsWithout.count }

    /// Those who have filed, whatever came of it since.
    var filed: [DossierSource] { dossiers.filter { $0.dossier.state != .draft } }

    /// The names of those who have not.
    var unfiled: [String] {
        (source.unitsWithout + dossiers.filter { $0.dossier.state == .draft }.map(\.honoured))
            .sorted { SortKey.of($0) < SortKey.of($1) }
    }

    var late: [DossierSource] { filed.filter { $0.dossier.isLate(in: source.round) } }

    /// Those of whom the council concluded.
    var appraised: [DossierSource] { filed.filter { $0.dossier.outcome != nil } }

    var pending: [DossierSource] { filed.filter { $0.dossier.outcome == nil } }

    /// Those that are or can be recognised.
    var recognisable: [DossierSource] {
        appraised.filter { $0.dossier.outcome?.isRecognisable == true && $0.dossier.state != .declined }
    }

    /// Those that reach nothing, or were declined.
    var declined: [DossierSource] {
        appraised.filter { $0.dossier.outcome?.isRecognisable == false || $0.dossier.state == .declined }
    }

    /// Those on the list of the decision; before there is one, those that can be on it.
    var listed: [DossierSource] {
        guard let entries = source.decision?.entries, !entries.isEmpty else { return recognisable }
        let ids = Set(entries.map(\.dossier))
        return dossiers.filter { ids.contains($0.dossier.id) }
    }

    /// How many came to each result, best first.
    func counts(of dossiers: [DossierSource]) -> [(outcome: Outcome, count: Int)] {
        source.set.outcomes.map { outcome in
            (outcome, dossiers.count { $0.dossier.outcome == outcome })
        }
    }

    /// `mức độ 2: 01 đơn vị; mức độ 1: 01 đơn vị`; results that nobody came to are left out.
    func summary(of dossiers: [DossierSource]) -> String {
        counts(of: dossiers).filter { $0.count > 0 }
            .map { "\($0.outcome.phrase): \(Figures.count($0.count)) \(source.set.candidate)" }
            .joined(separator: "; ")
    }

    /// The kinds of units that have filed, with what came of them; the largest first.
    func kinds(_ name: (String) -> String) -> [(name: String, filed: [DossierSource])] {
        Dictionary(grouping: filed) { $0.unit.kind }
            .map { (name: name($0.key), filed: $0.value) }
            .sorted { ($1.filed.count, SortKey.of($0.name)) < ($0.filed.count, SortKey.of($1.name)) }
    }

    /// The indicators that most of the appraised did not reach at the lowest level, the most often missed first.
    var missed: [(item: String, text: String, count: Int)] {
        var counts: [String: (text: String, count: Int)] = [:]
        for dossier in appraised {
            for item in dossier.unmet { counts[item.id, default: (item.text, 0)].count += 1 }
        }
        return counts.map { (item: $0.key, text: $0.value.text, count: $0.value.count) }
            .sorted { ($1.count, $0.item) < ($0.count, $1.item) }
    }
}
