public import Criteria
public import Registry
import Store

/// A round in which one of the visitor's units files, and how far it has come.
public struct UnitRound: Sendable {
    public var round: Round
    public var unit: Registry.Unit
    public var era: Registry.Unit.Era
    public var set: CriteriaSet
    public var kind: UnitKind?

    /// `nil` before it is begun.
    public var dossier: Line?

    /// The unit's latest dossier of an earlier year.
    public var earlier: Earlier?

    /// How far a dossier has come.
    public struct Line: Sendable {
        public var id: ID<Dossier>
        public var state: Dossier.State
        public var outcome: Outcome?
        public var filedOn: Day?
    }

    public struct Earlier: Sendable {
        public var dossier: ID<Dossier>
        public var year: Int

        /// Whether it answered the same set, so that its answers can be looked through again.
        public var hasSameSet: Bool
    }
}

extension Portal {
    /// The rounds of the visitor's own units, newest first: the open ones, and those in which they filed.
    public func unitRounds(for visitor: Visitor) async throws -> [UnitRound] {
        let units = visitor.ownUnits
        let law = law
        return try await store.read { try Portal.unitRounds(of: units, in: $0, law: law) }
    }

    /// One of them.
    ///
    /// - Throws: `Missing` where the unit is not the visitor's own, or does not file in that round.
    public func unitRound(
        _ round: ID<Round>, unit: ID<Registry.Unit>, for visitor: Visitor
    ) async throws -> UnitRound {
        let found = try await unitRounds(for: visitor).first { $0.round.id == round && $0.unit.id == unit }
        guard let found else { throw Missing() }
        return found
    }

    /// A dossier of the visitor's own unit.
    ///
    /// - Throws: `Missing` for any other, also for one that the visitor may see in another role.
    public func ownDossier(_ id: ID<Dossier>, for visitor: Visitor) async throws -> DossierView {
        let view = try await dossier(id, for: visitor)
        guard view.dossier.isWritten(by: visitor.actor) else { throw Missing() }
        return view
    }

    private static func unitRounds(
        of units: Set<ID<Registry.Unit>>, in records: any Records, law: Law
    ) throws -> [UnitRound] {
        guard !units.isEmpty else { return [] }
        let own = Visibility(units: units)
        let rounds = try records.rounds(own).map(\.value)
        let years = Dictionary(rounds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let lines = try records.dossiers(DossierQuery(own))
        let kept = try units.sorted().compactMap { try records.find($0)?.value }
        return rounds.flatMap { round in
            kept.compactMap { unit in
                let dossier = lines.first { $0.round == round.id && $0.unit == unit.id }
                guard round.isOpen || dossier != nil, let set = law.set(round.setID),
                    let era = unit.nearestEra(to: round.mapDay), era.territory == round.territory
                else { return nil }
                let earlier = lines.filter { $0.unit == unit.id }.compactMap { line in
                    years[line.round].map { (line, $0) }
                }.filter { $0.1.year < round.year }.max { $0.1.year < $1.1.year }
                return UnitRound(
                    round: round, unit: unit, era: era, set: set, kind: law.kind(era.kind),
                    dossier: dossier.map {
                        UnitRound.Line(id: $0.id, state: $0.state, outcome: $0.outcome, filedOn: $0.filedOn)
                    },
                    earlier: earlier.map { line, past in
                        UnitRound.Earlier(
                            dossier: line.id, year: past.year, hasSameSet: past.setID == round.setID)
                    })
            }
        }
    }
}

extension Visitor {
    /// The units that the visitor writes for.
    var ownUnits: Set<ID<Registry.Unit>> {
        actor.units.filter { actor.holds(.unitClerk, for: $0) || actor.holds(.unitHead, for: $0) }
    }
}
