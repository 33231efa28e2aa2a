public import Criteria
public import Registry
public import Store

/// A dossier with all that its pages speak of.
public struct DossierView: Sendable {
    public var dossier: Dossier
    public var version: Int
    public var round: Round
    public var unit: Registry.Unit
    public var set: CriteriaSet
    public var kind: UnitKind?

    /// By the unit's own answers.
    public var verdict: Verdict

    /// The unit's name in the round's year.
    public var unitName: String { unit.name(on: round.mapDay) }

    /// By the council's answers over the unit's; `nil` before there is an appraisal.
    public var appraisedVerdict: Verdict? {
        dossier.appraisal.map { set.assess($0.answers(over: dossier.assessment, kind: kind)) }
    }
}

extension Portal {
    /// A dossier that the visitor may see.
    ///
    /// - Throws: `Missing` for one that is not there as for one that lies outside what the visitor may see.
    public func dossier(_ id: ID<Dossier>, for visitor: Visitor) async throws -> DossierView {
        let law = law
        return try await store.read { try Portal.view(id, within: visitor.visibility, in: $0, law: law) }
    }

    /// Changes a dossier that the visitor may see, and keeps it with the change.
    ///
    /// - Parameters:
    ///   - act: what is done, for the audit trail: `dossier.submit`.
    ///   - version: the version that the change was made on; `nil` to take the one that is kept.
    ///   - body: what is done; a `Refusal` of it keeps nothing.
    @discardableResult
    public func change(
        _ id: ID<Dossier>, _ act: String, basedOn version: Int? = nil, by visitor: Visitor,
        _ body: @Sendable @escaping (inout DossierView, any WritableRecords) throws -> Void
    ) async throws -> DossierView {
        let law = law
        return try await store.write(Change(act, by: visitor.actor, at: now)) { records in
            var view = try Portal.view(id, within: visitor.visibility, in: records, law: law)
            if let version, version != view.version {
                throw StoreFailure.stale(kind: .dossier, id: id.text, based: version, current: view.version)
            }
            try body(&view, records)
            view.version = try records.save(view.dossier, basedOn: view.version).version
            view.verdict = view.set.assess(view.dossier.assessment.answers(kind: view.kind))
            return view
        }
    }

    static func view(
        _ id: ID<Dossier>, within visibility: Visibility, in records: any Records, law: Law
    ) throws -> DossierView {
        guard let stored = try records.dossier(id, within: visibility),
            let round = try records.find(stored.value.round)?.value,
            let unit = try records.find(stored.value.unit)?.value, let set = law.set(round.setID)
        else { throw Missing() }
        let kind = law.kind(stored.value.unitKind)
        return DossierView(
            dossier: stored.value, version: stored.version, round: round, unit: unit, set: set, kind: kind,
            verdict: set.assess(stored.value.assessment.answers(kind: kind)))
    }
}
