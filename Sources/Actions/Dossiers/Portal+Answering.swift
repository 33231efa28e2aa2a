import Criteria
public import Registry
import Store

/// What came of saving a page of answers.
public struct SavedAnswers: Sendable {
    public var view: DossierView

    /// The items that somebody else changed meanwhile; what was typed for them is not kept.
    public var stale: [String]
}

extension Portal {
    /// Saves what was typed for some items. Two people at work on one page do not undo each other: an entry that was
    /// changed meanwhile stays as it is, and the others are saved.
    public func save(
        _ edits: [SelfAssessment.Edit], in id: ID<Dossier>, by visitor: Visitor
    ) async throws -> SavedAnswers {
        try await answering(id, "dossier.answer", by: visitor) { view in
            edits.filter { view.set.asks($0.item) && !view.dossier.assessment.take($0) }.map(\.item)
        }
    }

    /// What the answers would come to; nothing is kept.
    public func tried(
        _ edits: [SelfAssessment.Edit], in id: ID<Dossier>, by visitor: Visitor
    ) async throws -> DossierView {
        var view = try await ownDossier(id, for: visitor)
        for var edit in edits where view.set.asks(edit.item) {
            edit.version = view.dossier.assessment.entries[edit.item]?.version ?? 0
            _ = view.dossier.assessment.take(edit)
        }
        view.verdict = view.set.assess(view.dossier.assessment.answers(kind: view.kind))
        return view
    }

    /// Says that values that were read are right.
    ///
    /// - Parameter versions: by item, as they were seen.
    public func confirm(
        _ versions: [String: Int], in id: ID<Dossier>, by visitor: Visitor
    ) async throws -> SavedAnswers {
        try await answering(id, "dossier.confirm", by: visitor) { $0.dossier.assessment.confirm(versions) }
    }

    /// A field of the whole dossier: what was there when somebody began to type, and what they typed.
    public struct Typed<Value: Sendable & Equatable>: Sendable {
        public var before: Value
        public var now: Value

        public init(before: Value, now: Value) {
            self.before = before
            self.now = now
        }

        /// Whether it may take the place of what is kept now.
        func fits(_ kept: Value) -> Bool { now == before || kept == before || kept == now }
    }

    /// Saves head counts and remarks.
    ///
    /// - Returns: the names of the fields that somebody else changed meanwhile: denominators, and `remarks`.
    public func save(
        headcounts: [String: Typed<Int?>], remarks: Typed<String>, in id: ID<Dossier>, by visitor: Visitor
    ) async throws -> SavedAnswers {
        try await answering(id, "dossier.general", by: visitor) { view in
            var stale: [String] = []
            for (name, typed) in headcounts where Denominator.all.contains(name) && typed.now != typed.before {
                if typed.fits(view.dossier.assessment.headcounts[name]) {
                    view.dossier.assessment.headcounts[name] = typed.now
                } else {
                    stale.append(name)
                }
            }
            if !remarks.fits(view.dossier.assessment.remarks) {
                stale.append("remarks")
            } else if remarks.now != remarks.before {
                view.dossier.assessment.remarks = remarks.now
            }
            return stale.sorted()
        }
    }

    /// Writes in the unit's own part, where the visitor may.
    func answering(
        _ id: ID<Dossier>, _ act: String, by visitor: Visitor,
        _ body: @Sendable @escaping (inout DossierView) throws -> [String]
    ) async throws -> SavedAnswers {
        let law = law
        return try await store.write(Change(act, by: visitor.actor, at: now)) { records in
            var view = try Portal.view(id, within: visitor.visibility, in: records, law: law)
            guard view.dossier.isWritten(by: visitor.actor) else { throw Missing() }
            try view.dossier.mayWrite(visitor.actor, in: view.round)
            let stale = try body(&view)
            view.version = try records.save(view.dossier, basedOn: view.version).version
            view.verdict = view.set.assess(view.dossier.assessment.answers(kind: view.kind))
            return SavedAnswers(view: view, stale: stale)
        }
    }
}
