import Criteria
public import Registry
import Store

extension Portal {
    /// Công bố: a decision and its recognitions become public. What was corrected since it was issued does not.
    @discardableResult
    public func publish(_ id: ID<Decision>, by visitor: Visitor) async throws -> Decision {
        let law = law
        let moment = now
        return try await store.write(Change("decision.publish", by: visitor.actor, at: moment)) { records in
            let (stored, round) = try Portal.decisionInSight(id, within: visitor.visibility, in: records)
            var decision = stored.value
            let views = try decision.entries.map {
                try Portal.view($0.dossier, within: visitor.visibility, in: records, law: law)
            }
            var dossiers = views.map(\.dossier)
            try decision.publish(&dossiers, by: visitor.actor, in: round, at: moment)
            try records.save(decision, basedOn: stored.version)
            for (dossier, view) in zip(dossiers, views) { try records.save(dossier, basedOn: view.version) }
            for stored in try records.recognitions(RecognitionQuery(states: [.issued], decision: id, limit: .max)) {
                var recognition = stored.value
                recognition.publish()
                try records.save(recognition, basedOn: stored.version)
            }
            return decision
        }
    }

    /// Đính chính: what was decided on a dossier goes back to the council; its recognition is withdrawn for the reason,
    /// which whoever verifies it reads. The decision keeps its list, and the dossier its history.
    public func correct(_ id: ID<Dossier>, words: String, by visitor: Visitor) async throws -> DossierView {
        let moment = now
        return try await change(id, "dossier.correct", by: visitor) { view, records in
            try view.dossier.correct(by: visitor.actor, in: view.round, at: moment, words: words)
            let holding = RecognitionQuery(states: [.issued, .published], dossier: id, limit: .max)
            for stored in try records.recognitions(holding) {
                var recognition = stored.value
                recognition.withdraw(reason: words)
                try records.save(recognition, basedOn: stored.version)
            }
        }
    }
}
