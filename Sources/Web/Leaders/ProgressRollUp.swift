import Actions
import Criteria
import Pages
import Registry

/// The rounds of a year added up by territory, one step below the one that is looked at.
struct ProgressRollUp {
    let path: [ProgressPage.Place]
    let lines: [ProgressPage.Line]

    /// - Parameter territory: the one to look into; `nil` for all that can be seen.
    /// - Returns: `nil` where nothing that can be seen lies in it.
    init?(_ rounds: [(view: RoundView, counts: ProgressCounts)], under territory: ID<Territory>?) {
        var depth = 0
        var here = rounds
        if let territory {
            here = rounds.filter { $0.view.territoryPath.contains { $0.id == territory } }
            guard let first = here.first,
                let index = first.view.territoryPath.firstIndex(where: { $0.id == territory })
            else { return nil }
            depth = index + 1
            path = first.view.territoryPath.prefix(depth).map {
                ProgressPage.Place(id: $0.id, name: $0.fullName(on: first.view.round.mapDay))
            }
        } else {
            path = []
            // What all have in common above them says nothing.
            depth = ProgressRollUp.shared(rounds.map { $0.view.territoryPath.map(\.id) })
        }
        var lines: [ProgressPage.Line] = []
        var below: [ID<Territory>: ProgressPage.Line] = [:]
        for (view, counts) in here {
            // A territory's own rounds stand by themselves, and so does the only one of its part.
            guard view.territoryPath.count > depth + 1 else {
                lines.append(ProgressPage.Line(name: view.lineName, target: .round(view.round.id), counts: counts))
                continue
            }
            let part = view.territoryPath[depth]
            var line =
                below[part.id]
                ?? ProgressPage.Line(
                    name: part.fullName(on: view.round.mapDay), target: .territory(part.id, rounds: 0),
                    counts: ProgressCounts())
            if case .territory(let id, let rounds) = line.target { line.target = .territory(id, rounds: rounds + 1) }
            line.counts += counts
            below[part.id] = line
        }
        self.lines = lines + below.values.sorted { $0.name < $1.name }
    }

    /// How many territories stand at the beginning of all paths, the last of each not counted.
    private static func shared(_ paths: [[ID<Territory>]]) -> Int {
        guard let first = paths.first else { return 0 }
        let least = (paths.map(\.count).min() ?? 1) - 1
        return (0..<max(0, least)).prefix { index in paths.allSatisfy { $0[index] == first[index] } }.count
    }
}

extension RoundView {
    fileprivate var lineName: String { "\(territoryName) (\(set.instrument))" }
}
