import Criteria
public import Registry

/// A dossier before the council, with what somebody may do to it.
public struct AppraisalView: Sendable {
    public var view: DossierView

    /// Why the visitor takes no part; `nil` for somebody who does.
    public var absence: Refusal?
    public var mayRecord: Bool
    public var verbs: [Dossier.Verb]

    /// What keeps the visitor from concluding; `nil` where nothing does.
    public var obstacle: Refusal?

    init(_ view: DossierView, by actor: Actor, at moment: Moment) {
        self.view = view
        verbs = view.dossier.verbs(for: actor, in: view.round)
        do throws(Refusal) {
            _ = try view.dossier.seat(of: actor, in: view.round)
        } catch {
            absence = error
        }
        // What may be done is asked of a copy, so that page and step never differ.
        var copy = view.dossier
        let minutes = Appraisal.Minutes(heldOn: moment.day, form: .meeting, text: "…")
        do throws(Refusal) {
            try copy.record(minutes, by: actor, in: view.round)
            mayRecord = true
        } catch {
            mayRecord = false
        }
        copy = view.dossier
        do throws(Refusal) {
            try copy.conclude(by: actor, in: view.round, set: view.set, kind: view.kind, at: moment)
        } catch {
            obstacle = error
        }
    }
}

/// What somebody wrote to one item.
public struct AppraisedItem: Sendable {
    public var item: String
    public var entry: Appraisal.Entry

    /// Whether an entry is the one that the page showed when they began.
    public var wasShown: @Sendable (Appraisal.Entry?) -> Bool

    public init(
        item: String, entry: Appraisal.Entry, wasShown: @escaping @Sendable (Appraisal.Entry?) -> Bool
    ) {
        self.item = item
        self.entry = entry
        self.wasShown = wasShown
    }
}

extension Portal {
    public func appraisal(of id: ID<Dossier>, for visitor: Visitor) async throws -> AppraisalView {
        AppraisalView(try await dossier(id, for: visitor), by: visitor.actor, at: now)
    }

    /// Keeps what a member of the council wrote to the items of a dossier: all of it, or nothing and why for each.
    ///
    /// Many members work on one dossier at once. What one changed is kept beside what the others changed; only where two
    /// changed the same item is the second refused.
    public func appraise(_ id: ID<Dossier>, _ items: [AppraisedItem], by visitor: Visitor) async throws -> DossierView {
        try await change(id, "dossier.appraise", by: visitor) { view, _ in
            _ = try view.dossier.seat(of: visitor.actor, in: view.round)
            var troubles: [Refusal] = []
            for item in items {
                let current = view.dossier.appraisal?.entries[item.item]
                guard current != item.entry else { continue }
                do throws(Refusal) {
                    guard item.wasShown(current) else { throw Refusal.changedMeanwhile(item.item) }
                    try view.dossier.appraise(item.item, item.entry, by: visitor.actor, in: view.round)
                } catch {
                    troubles.append(error)
                }
            }
            guard let first = troubles.first else { return }
            guard troubles.count > 1 else { throw first }
            throw Refusal(
                first.reason,
                Bilingual(
                    vi: "Có \(troubles.count) mục chưa ghi được", en: "\(troubles.count) items could not be kept"),
                remedy: first.remedy, details: troubles.flatMap(\.details))
        }
    }

    /// Biểu quyết.
    ///
    /// - Parameter content: whether an appraisal is the one that the page showed: nobody votes on what they did not see.
    public func vote(
        _ choice: Appraisal.Choice, opinion: String, on id: ID<Dossier>,
        ifStill content: @escaping @Sendable (Appraisal) -> Bool, by visitor: Visitor
    ) async throws {
        let moment = now
        try await change(id, "dossier.vote", by: visitor) { view, _ in
            _ = try view.dossier.seat(of: visitor.actor, in: view.round)
            guard content(view.dossier.appraisal ?? Appraisal()) else { throw Refusal.appraisalChanged }
            try view.dossier.vote(choice, opinion: opinion, by: visitor.actor, in: view.round, at: moment)
        }
    }

    /// Lập biên bản.
    public func record(
        _ minutes: Appraisal.Minutes, of id: ID<Dossier>, basedOn version: Int?, by visitor: Visitor
    ) async throws {
        let today = now.day
        try await change(id, "dossier.minutes", basedOn: version, by: visitor) { view, _ in
            guard minutes.heldOn <= today else {
                throw Refusal(
                    .invalid,
                    Bilingual(
                        vi: "Ngày họp \(minutes.heldOn.vietnamese) chưa tới", en: "\(minutes.heldOn) is still to come"),
                    remedy: Bilingual(vi: "Ghi ngày đã họp", en: "Give the day on which the council met"))
            }
            try view.dossier.record(minutes, by: visitor.actor, in: view.round)
        }
    }

    /// Kết luận thẩm định.
    public func conclude(_ id: ID<Dossier>, basedOn version: Int?, by visitor: Visitor) async throws -> DossierView {
        let moment = now
        return try await change(id, "dossier.conclude", basedOn: version, by: visitor) { view, _ in
            try view.dossier.conclude(
                by: visitor.actor, in: view.round, set: view.set, kind: view.kind, at: moment)
        }
    }

    /// Mở lại thẩm định.
    public func reopen(_ id: ID<Dossier>, words: String, by visitor: Visitor) async throws {
        let moment = now
        try await change(id, "dossier.reopen", by: visitor) { view, _ in
            try view.dossier.reopen(by: visitor.actor, in: view.round, at: moment, words: words)
        }
    }
}

extension Refusal {
    fileprivate static func changedMeanwhile(_ item: String) -> Refusal {
        Refusal(
            .stale,
            Bilingual(
                vi: "Mục \(item) vừa được thành viên khác sửa", en: "Another member changed item \(item) meanwhile"),
            remedy: Bilingual(
                vi: "Xem nội dung mới ở mục đó rồi ghi lại phần của bạn",
                en: "Look at what stands there now, then enter yours again"),
            details: [
                Refusal.Detail(
                    item: item,
                    Bilingual(vi: "Mục \(item): người khác vừa sửa", en: "Item \(item): changed by somebody else"))
            ])
    }

    fileprivate static var appraisalChanged: Refusal {
        Refusal(
            .stale,
            Bilingual(
                vi: "Nội dung thẩm định vừa thay đổi, phiếu chưa được ghi",
                en: "The appraisal has changed; the vote was not kept"),
            remedy: Bilingual(vi: "Xem nội dung mới rồi biểu quyết lại", en: "Look at it again, then vote"))
    }
}
