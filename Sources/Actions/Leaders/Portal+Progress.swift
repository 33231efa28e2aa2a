import Criteria
public import Registry
import Store

extension Portal {
    /// How far the units of a round have come.
    public func progress(of id: ID<Round>, for visitor: Visitor) async throws -> (RoundView, RoundProgress) {
        let law = law
        let map = try await map()
        let today = now.day
        return try await store.read { records in
            let view = try Portal.roundView(id, within: visitor.visibility, in: records, law: law, map: map)
            return (view, try Portal.progress(of: view.round, in: records, today: today))
        }
    }

    /// The rounds of a year that the visitor may see, each with its numbers.
    ///
    /// - Parameter year: `nil` for the newest there is.
    public func progress(
        ofYear year: Int?, for visitor: Visitor
    ) async throws -> (years: [Int], rounds: [(view: RoundView, counts: ProgressCounts)]) {
        let law = law
        let map = try await map()
        let today = now.day
        return try await store.read { records in
            let all = try Portal.roundViews(within: visitor.visibility, in: records, law: law, map: map)
            let years = Set(all.map(\.round.year)).sorted(by: >)
            let wanted = year ?? years.first
            let rounds = try all.filter { $0.round.year == wanted }.map { view in
                (view: view, counts: try Portal.progress(of: view.round, in: records, today: today).counts)
            }
            return (years, rounds)
        }
    }

    /// The units that lie in the round's territory by the map of its year, and those that filed all the same.
    static func progress(of round: Round, in records: any Records, today: Day) throws -> RoundProgress {
        let dossiers = Dictionary(
            try records.dossiers(DossierQuery(.everything, round: round.id, limit: .max)).map { ($0.unit, $0) }
        ) { first, _ in first }
        let here = try records.units(UnitQuery(Visibility(territories: [round.territory]), limit: .max)).map(\.value)
        var units = here.filter { $0.era(on: round.mapDay)?.territory == round.territory || dossiers[$0.id] != nil }
        let known = Set(units.map(\.id))
        for id in dossiers.keys.sorted() where !known.contains(id) {
            if let unit = try records.find(id)?.value { units.append(unit) }
        }
        let lines = try units.map { unit in
            try line(of: unit, dossiers[unit.id], in: round, records: records, today: today)
        }
        return RoundProgress(lines: lines)
    }

    private static func line(
        of unit: Registry.Unit, _ dossier: DossierLine?, in round: Round, records: any Records, today: Day
    ) throws -> RoundProgress.Line {
        let last = round.deadlines["submit"]
        var isLate = last.map { $0 < today } ?? false
        if let dossier, dossier.state != .draft {
            isLate = false
            // What was filed in time stays in time when it comes back corrected: only the first day counts, which the
            // short line does not hold.
            if let last, let filed = dossier.filedOn, filed > last {
                isLate = try records.find(dossier.id)?.value.isLate(in: round) ?? false
            }
        }
        return RoundProgress.Line(
            unit: unit.id, name: unit.name(on: round.mapDay), kind: unit.nearestEra(to: round.mapDay)?.kind ?? "",
            dossier: dossier?.id, state: dossier?.state, outcome: dossier?.outcome, filedOn: dossier?.filedOn,
            isLate: isLate)
    }
}
