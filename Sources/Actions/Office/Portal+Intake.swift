public import Registry

extension Portal {
    /// Trả lại: the dossier goes back to its unit with words, comments on single items, or both.
    ///
    /// - Parameter version: the version that was looked at, so that nothing that came meanwhile is sent back unread.
    public func sendBack(
        _ id: ID<Dossier>, words: String, comments: [String: String], basedOn version: Int?, by visitor: Visitor
    ) async throws {
        let moment = now
        try await change(id, "dossier.sendBack", basedOn: version, by: visitor) { view, _ in
            try view.dossier.sendBack(
                by: visitor.actor, in: view.round, at: moment, words: words, comments: comments)
        }
    }

    /// Tiếp nhận, chuyển Hội đồng.
    public func accept(_ id: ID<Dossier>, basedOn version: Int?, by visitor: Visitor) async throws {
        let moment = now
        try await change(id, "dossier.accept", basedOn: version, by: visitor) { view, _ in
            try view.dossier.accept(by: visitor.actor, in: view.round, set: view.set, at: moment)
        }
    }
}
