import Criteria
public import Registry
import Store

extension Portal {
    /// What may be proposed of a round, what is, and what was declined.
    ///
    /// - Throws: `Missing` for a round that the visitor may not see.
    public func proposal(of round: ID<Round>, for visitor: Visitor) async throws -> ProposalView {
        let law = law
        let map = try await map()
        return try await store.read { records in
            let round = try Portal.roundInSight(round, within: visitor.visibility, in: records)
            guard let set = law.set(round.setID) else { throw Missing() }
            let lines = try records.dossiers(
                DossierQuery(
                    visitor.visibility, round: round.id, states: [.appraised, .proposed, .declined]))
            let views = Portal.sorted(
                try lines.map { try Portal.view($0.id, within: visitor.visibility, in: records, law: law) })
            return ProposalView(
                round: round, set: set,
                territory: map.territory(round.territory)?.fullName(on: round.mapDay) ?? round.territory.text,
                appraised: views.filter { $0.dossier.state == .appraised },
                proposed: views.filter { $0.dossier.state == .proposed },
                declined: views.filter { $0.dossier.state == .declined },
                draft: try Portal.draft(of: round.id, in: records)?.value.id)
        }
    }

    /// Puts dossiers on the round's draft, which is made when there is none. All or none of them are.
    ///
    /// - Returns: the draft.
    @discardableResult
    public func propose(
        _ dossiers: [ID<Dossier>], in round: ID<Round>, by visitor: Visitor
    ) async throws -> ID<Decision> {
        guard !dossiers.isEmpty else {
            throw Refusal(
                .incomplete, Bilingual(vi: "Chưa chọn hồ sơ nào", en: "No dossier is chosen"),
                remedy: Bilingual(vi: "Đánh dấu ít nhất một hồ sơ rồi trình", en: "Tick at least one, then propose"))
        }
        let law = law
        let moment = now
        let new = newID(Decision.self)
        return try await store.write(Change("dossier.propose", by: visitor.actor, at: moment)) { records in
            let round = try Portal.roundInSight(round, within: visitor.visibility, in: records)
            let draft = try Portal.draft(of: round.id, in: records)
            var decision = draft?.value ?? Decision(id: new, round: round.id)
            for id in Set(dossiers).sorted() {
                let view = try Portal.view(id, within: visitor.visibility, in: records, law: law)
                var dossier = view.dossier
                try decision.propose(&dossier, name: view.unitName, by: visitor.actor, in: round, at: moment)
                try records.save(dossier, basedOn: view.version)
            }
            try records.save(decision, basedOn: draft?.version ?? 0)
            return decision.id
        }
    }

    /// Takes a dossier off the draft again.
    public func withdrawProposal(_ id: ID<Dossier>, by visitor: Visitor) async throws -> DossierView {
        let moment = now
        return try await change(id, "dossier.withdraw", by: visitor) { view, records in
            guard let listed = view.dossier.decision, let draft = try records.find(listed) else { throw Missing() }
            var decision = draft.value
            try decision.withdraw(&view.dossier, by: visitor.actor, in: view.round, at: moment)
            try records.save(decision, basedOn: draft.version)
        }
    }

    /// Declines a dossier, with the words that the unit reads: the office what the council found to reach nothing, the
    /// decider what stands on the draft.
    public func decline(_ id: ID<Dossier>, words: String, by visitor: Visitor) async throws -> DossierView {
        let moment = now
        return try await change(id, "dossier.decline", by: visitor) { view, records in
            let visitor = visitor.actor
            guard view.dossier.state == .proposed, let listed = view.dossier.decision,
                let draft = try records.find(listed)
            else { return try view.dossier.decline(by: visitor, in: view.round, at: moment, words: words) }
            var decision = draft.value
            try decision.decline(&view.dossier, by: visitor, in: view.round, at: moment, words: words)
            try records.save(decision, basedOn: draft.version)
        }
    }

    /// The open draft of a round: there is never more than one.
    static func draft(of round: ID<Round>, in records: any Records) throws -> Stored<Decision>? {
        try records.decisions(of: round).first { $0.value.state == .draft }
    }
}
