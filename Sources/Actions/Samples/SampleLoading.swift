import Criteria
import Formats
import Registry
import Store

/// The dossiers of a sample on their way into a store.
struct SampleLoading: Sendable {
    let sample: Sample
    let users: [User]
    let law: Law
    let reports: [String: [UInt8]]
    let newID: @Sendable () -> ID<Evidence>

    /// - Returns: how many there are.
    func dossiers(in records: any WritableRecords, today: Day) throws -> Int {
        for filing in sample.dossiers {
            guard let unit = sample.units.first(where: { $0.id == filing.unit }),
                let round = sample.rounds.first(where: { $0.id == filing.round }), let set = law.set(round.setID)
            else { throw Missing() }
            var assessment = filing.assessment
            if let name = filing.report, let bytes = reports[name] {
                if assessment.entries.isEmpty { assessment = try read(bytes, for: unit, in: round, set) }
                assessment.origin = .report(try records.keep(bytes, name: name))
            }
            var dossier = try Dossier.begin(
                filing.id, for: unit, in: round, assessment: assessment,
                by: actor(Sample.clerk(of: unit.id), today), at: SampleLoading.morning(of: filing.begun))
            if let filed = filing.filed {
                try dossier.submit(
                    by: actor(Sample.head(of: unit.id), today), in: round, set: set, kind: law.kind(dossier.unitKind),
                    at: SampleLoading.morning(of: filed))
            }
            try records.save(dossier, basedOn: 0)
        }
        return sample.dossiers.count
    }

    /// What a report says, by the road that an upload takes: every value waits to be confirmed.
    private func read(
        _ bytes: [UInt8], for unit: Registry.Unit, in round: Round, _ set: CriteriaSet
    ) throws -> SelfAssessment {
        let expected = ReadAssessment.Expected(
            set: set, year: round.year, kind: unit.era(on: round.mapDay).flatMap { law.kind($0.kind) },
            unitNames: unit.eras.map(\.name))
        return ReadAssessment(expected, law: law, newID: newID)(try CheckDocument(law: law)(bytes)).assessment
    }

    private func actor(_ id: ID<User>, _ today: Day) throws -> Actor {
        guard let user = users.first(where: { $0.id == id }) else { throw Missing() }
        return user.actor(on: today)
    }

    /// Nine in the morning in Viet Nam.
    private static func morning(of day: Day) -> Moment {
        Moment(milliseconds: Int64(day.sinceEpoch) * 86_400_000 + 2 * 3_600_000)
    }
}
