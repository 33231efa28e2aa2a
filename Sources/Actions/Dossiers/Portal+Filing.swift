public import Registry

extension Portal {
    /// Files a dossier: the head of the unit, on the version that they saw.
    public func submit(_ id: ID<Dossier>, basedOn version: Int, by visitor: Visitor) async throws -> DossierView {
        _ = try await ownDossier(id, for: visitor)
        let moment = now
        return try await change(id, "dossier.submit", basedOn: version, by: visitor) { view, _ in
            try view.dossier.submit(
                by: visitor.actor, in: view.round, set: view.set, kind: view.kind, at: moment)
        }
    }

    /// Takes a dossier back that nobody has accepted yet.
    public func recall(_ id: ID<Dossier>, by visitor: Visitor) async throws -> DossierView {
        _ = try await ownDossier(id, for: visitor)
        let moment = now
        return try await change(id, "dossier.recall", by: visitor) { view, _ in
            try view.dossier.recall(by: visitor.actor, in: view.round, at: moment)
        }
    }
}
