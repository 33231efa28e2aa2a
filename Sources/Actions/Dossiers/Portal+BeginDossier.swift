import Checks
public import Criteria
import Formats
public import Registry
import Reports
import Store

/// What a dossier is begun with.
public enum Beginning: Sendable {
    case empty
    case lastYear
    /// A report that was written elsewhere: its bytes and the name of its file.
    case report([UInt8], name: String)
}

/// A dossier that was begun, and what is odd about the report it was read from.
public struct BegunDossier: Sendable {
    public var id: ID<Dossier>

    /// How many answers were taken over and wait to be confirmed.
    public var unconfirmed: Int
    public var warnings: [Bilingual]
}

extension Portal {
    /// Begins a dossier of the visitor's own unit.
    ///
    /// - Throws: `Missing` for another's unit, `ReadError` for a file that cannot be read, `Refusal` of the registry.
    public func begin(
        _ beginning: Beginning, in round: ID<Round>, unit: ID<Registry.Unit>, by visitor: Visitor
    ) async throws -> BegunDossier {
        let found = try await unitRound(round, unit: unit, for: visitor)
        var warnings: [Bilingual] = []
        var assessment = SelfAssessment()
        var report: (bytes: [UInt8], name: String)?
        switch beginning {
        case .empty: break
        case .lastYear:
            guard let earlier = found.earlier else { throw Missing() }
            let past = try await ownDossier(earlier.dossier, for: visitor)
            assessment = .following(past.dossier, of: past.round, set: found.set)
        case .report(let bytes, let name):
            let read = try await read(bytes, for: found.expected)
            assessment = read.assessment
            warnings = read.warnings
            report = (bytes, FileNames.plain(name))
        }
        return try await keep(assessment, report: report, warnings: warnings, in: found, by: visitor)
    }

    /// Fills what is still unanswered in a dossier from a report.
    ///
    /// - Returns: how many items were filled, and what is odd about the report.
    public func fill(
        _ id: ID<Dossier>, from bytes: [UInt8], name: String, by visitor: Visitor
    ) async throws -> (filled: Int, warnings: [Bilingual]) {
        let view = try await ownDossier(id, for: visitor)
        try view.dossier.mayWrite(visitor.actor, in: view.round)
        let expected = ReadAssessment.Expected(
            set: view.set, year: view.round.year, kind: view.kind, unitNames: view.unit.eras.map(\.name))
        let read = try await read(bytes, for: expected)
        let name = FileNames.plain(name)
        let before = view.dossier.assessment.unconfirmed.count
        let after = try await change(id, "dossier.fill", by: visitor) { view, records in
            try view.dossier.mayWrite(visitor.actor, in: view.round)
            view.dossier.assessment.origin = .report(try records.keep(bytes, name: name))
            _ = view.dossier.assessment.fill(from: read.assessment)
        }
        return (max(0, after.dossier.assessment.unconfirmed.count - before), read.warnings)
    }

    private func read(
        _ bytes: [UInt8], for expected: ReadAssessment.Expected
    ) async throws -> ReadAssessment.Result {
        // The set is the round's own; the year and the unit are left to the report, so that another's is noticed.
        let hints = ReportReader.Hints(setID: expected.set.id)
        let check = CheckDocument(law: law)
        let result =
            if let tools { try await check(bytes, hints: hints, with: tools) } else { try check(bytes, hints: hints) }
        return ReadAssessment(expected, law: law, newID: { self.newID() })(result)
    }

    private func keep(
        _ assessment: SelfAssessment, report: (bytes: [UInt8], name: String)?, warnings: [Bilingual],
        in found: UnitRound, by visitor: Visitor
    ) async throws -> BegunDossier {
        let id: ID<Dossier> = newID()
        let moment = now
        try await store.write(Change("dossier.begin", by: visitor.actor, at: moment)) { records in
            // Reading a scan takes a while: the round may be closed and the unit moved by now.
            guard let round = try records.find(found.round.id)?.value, let unit = try records.find(found.unit.id)?.value
            else { throw Missing() }
            var assessment = assessment
            if let report { assessment.origin = .report(try records.keep(report.bytes, name: report.name)) }
            let dossier = try Dossier.begin(
                id, for: unit, in: round, assessment: assessment, by: visitor.actor, at: moment)
            try records.save(dossier, basedOn: 0)
        }
        return BegunDossier(id: id, unconfirmed: assessment.unconfirmed.count, warnings: warnings)
    }
}

extension UnitRound {
    fileprivate var expected: ReadAssessment.Expected {
        ReadAssessment.Expected(set: set, year: round.year, kind: kind, unitNames: unit.eras.map(\.name))
    }
}
