import Criteria
import Documents
import Drafts
import Registry
import Store

/// What sources are read with: one state of everything.
struct PaperReading {
    let records: any Records
    let law: Law
    let map: TerritoryMap
    let today: Day

    /// What papers at a place are drafted from.
    ///
    /// - Throws: `Missing` for what is not there as for what lies outside what may be seen.
    func source(_ place: PaperPlace, within visibility: Visibility) throws -> PaperSource {
        switch place {
        case .dossier(let id):
            let view = try Portal.view(id, within: visibility, in: records, law: law)
            guard let source = try source(of: view) else { throw Missing() }
            return .dossier(source, unit: view.dossier.unit)
        case .round(let id):
            return .round(
                try source(of: try Portal.roundView(id, within: visibility, in: records, law: law, map: map)))
        case .rollUp(let territory, let year, let set):
            guard visibility.shows(territory: territory), let set = law.set(set) else { throw Missing() }
            return .rollUp(try rollUp(territory, year, set))
        }
    }

    private func source(of view: DossierView) throws -> DossierSource? {
        guard let era = view.unit.nearestEra(to: view.round.mapDay) else { return nil }
        let query = RecognitionQuery(states: [.issued, .published], dossier: view.dossier.id, limit: 1)
        return DossierSource(
            dossier: view.dossier, unit: era, round: view.round, set: view.set, kind: view.kind,
            territories: names(of: view.round), recognition: try records.recognitions(query).first?.value,
            decision: try view.dossier.decision.flatMap { try records.find($0)?.value.issue })
    }

    /// What was filed counts; a draft is its unit's alone.
    private func source(of view: RoundView) throws -> RoundSource {
        let round = view.round
        var dossiers: [DossierView] = []
        var without: [String] = []
        for line in try Portal.progress(of: round, in: records, today: today).lines {
            if let dossier = line.dossier, line.hasReported {
                dossiers.append(try Portal.view(dossier, within: .everything, in: records, law: law))
            } else {
                without.append(line.name)
            }
        }
        let decisions = try records.decisions(of: round.id).map(\.value)
        return RoundSource(
            round: round, set: view.set, territories: names(of: round),
            dossiers: try Portal.sorted(dossiers).compactMap { try source(of: $0) },
            unitsWithout: without.sorted { SortKey.of($0) < SortKey.of($1) },
            decision: decisions.filter { $0.issue != nil }.max { $0.issue!.date < $1.issue!.date } ?? decisions.last)
    }

    /// The rounds of a year under one instrument, by the territories right below one as they lay at the year's end.
    private func rollUp(_ id: ID<Territory>, _ year: Int, _ set: CriteriaSet) throws -> RollUpSource {
        let day = Day(year: year, month: 12, day: 31)
        guard let day, let territory = map.territory(id) else { throw Missing() }
        let name = territory.fullName(on: day)
        let inside = Visibility(territories: map.within(id, on: day))
        let rounds = try records.rounds(inside).map(\.value).filter {
            $0.year == year
                && law.set($0.setID).map { $0.instrument == set.instrument && $0.subject == set.subject }
                    ?? false
        }
        guard !rounds.isEmpty else { throw Missing() }
        var parts: [(name: String, territories: Set<ID<Territory>>)] = map.children(of: id, on: day).map {
            ($0.fullName(on: day), map.within($0.id, on: day))
        }.sorted { SortKey.of($0.0) < SortKey.of($1.0) }
        parts.insert(("Đơn vị thuộc \(name)", [id]), at: 0)
        return RollUpSource(
            territory: id.text, name: name, tier: territory.tier, year: year, set: set,
            parts: try parts.compactMap { part in
                let own = rounds.filter { part.territories.contains($0.territory) }
                guard !own.isEmpty else { return nil }
                var counts: [String: ProgressCounts] = [:]
                for round in own {
                    let found = try Portal.progress(of: round, in: records, today: today).countsByKind
                    counts.merge(found) { a, b in
                        var sum = a
                        sum += b
                        return sum
                    }
                }
                return RollUpSource.Part(name: part.name, counts: counts)
            })
    }

    private func names(of round: Round) -> [String] {
        map.path(to: round.territory, on: round.mapDay).map { $0.fullName(on: round.mapDay) }
    }
}
