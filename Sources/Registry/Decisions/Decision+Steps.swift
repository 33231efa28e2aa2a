import Criteria
import Documents

extension Decision {
    /// Trình công nhận: puts a dossier on the list of the draft.
    public mutating func propose(
        _ dossier: inout Dossier, name: String, by actor: Actor, in round: Round, at moment: Moment
    ) throws(Refusal) {
        try demandDraft(in: round)
        try dossier.propose(id, by: actor, in: round, at: moment)
        guard let outcome = dossier.outcome else { return }
        entries.append(Entry(dossier: dossier.id, unit: dossier.unit, name: name, outcome: outcome))
        // The list of a decision stands in the order of a Vietnamese dictionary, however it grew.
        entries.sort { (SortKey.of($0.name), $0.dossier) < (SortKey.of($1.name), $1.dossier) }
    }

    /// Takes a dossier off the list again.
    public mutating func withdraw(
        _ dossier: inout Dossier, by actor: Actor, in round: Round, at moment: Moment
    ) throws(Refusal) {
        try demandDraft(in: round)
        try demandListed([dossier])
        try dossier.withdraw(by: actor, in: round, at: moment)
        entries.removeAll { $0.dossier == dossier.id }
    }

    /// The one who decides refuses a dossier on the list, with reasons.
    public mutating func decline(
        _ dossier: inout Dossier, by actor: Actor, in round: Round, at moment: Moment, words: String
    ) throws(Refusal) {
        try demandDraft(in: round)
        try demandListed([dossier])
        try dossier.declineProposed(by: actor, in: round, at: moment, words: words)
        entries.removeAll { $0.dossier == dossier.id }
    }

    /// Ban hành: number, day and signer are set, the content is frozen, and every dossier on the list is recognised.
    ///
    /// - Parameters:
    ///   - dossiers: exactly those of the list, in any order; all are changed or none.
    ///   - frozen: the exact content, kept already.
    public mutating func issue(
        _ issue: Issue, _ dossiers: inout [Dossier], frozen: KeptFile, by actor: Actor, in round: Round,
        at moment: Moment
    ) throws(Refusal) {
        try demandDraft(in: round)
        guard !entries.isEmpty else {
            throw Refusal(
                .incomplete, Bilingual(vi: "Danh sách công nhận đang trống", en: "The list is empty"),
                remedy: Bilingual(vi: "Trình ít nhất một hồ sơ", en: "Propose at least one dossier"))
        }
        guard !issue.number.isBlank, !issue.symbol.isBlank, !issue.signer.name.isBlank, !issue.signer.position.isBlank
        else {
            throw Refusal(
                .incomplete,
                Bilingual(
                    vi: "Thiếu số, ký hiệu, người ký hoặc chức vụ", en: "Number, symbol, signer or position is missing"),
                remedy: Bilingual(vi: "Ghi đủ rồi ban hành", en: "Fill them in, then issue it"))
        }
        guard issue.date <= moment.day, issue.date >= round.openedOn else {
            throw Refusal(
                .invalid,
                Bilingual(
                    vi: "Ngày ban hành \(issue.date.vietnamese) không hợp lý: phải từ ngày mở đợt "
                        + "\(round.openedOn.vietnamese) đến hôm nay",
                    en: "The day of issue \(issue.date) must lie between \(round.openedOn), when the round was opened, "
                        + "and today"),
                remedy: Bilingual(vi: "Sửa ngày ban hành", en: "Correct the day"))
        }
        try demandWhole(dossiers)
        try demandListed(dossiers)
        if let last = dossiers.compactMap({ $0.appraisal?.minutes?.heldOn }).max(), issue.date < last {
            throw Refusal(
                .invalid,
                Bilingual(
                    vi: "Ngày ban hành \(issue.date.vietnamese) trước ngày Hội đồng họp \(last.vietnamese)",
                    en: "The day of issue \(issue.date) is before \(last), when the council met"),
                remedy: Bilingual(vi: "Sửa ngày ban hành", en: "Correct the day"))
        }
        var recognised = dossiers
        for index in recognised.indices { try recognised[index].recognise(by: actor, in: round, at: moment) }
        dossiers = recognised
        self.issue = issue
        self.frozen = frozen
        state = .issued
    }

    /// Công bố: the decision and its recognitions become public. What was corrected since it was issued is left out.
    ///
    /// - Parameter dossiers: exactly those of the list, in any order; all are changed or none.
    public mutating func publish(
        _ dossiers: inout [Dossier], by actor: Actor, in round: Round, at moment: Moment
    ) throws(Refusal) {
        guard state == .issued else {
            throw Refusal(
                .notNow,
                Bilingual(
                    vi: "Quyết định ở trạng thái “\(state.name.vi)” nên không công bố được",
                    en: "The decision is “\(state.name.en)” and cannot be published"),
                remedy: Bilingual(vi: "Ban hành trước khi công bố", en: "Issue it first"))
        }
        guard round.id == self.round else { throw .otherRound }
        guard actor.holds(.decider, for: round.territory) else { throw .notYours(.publish, needs: [.decider]) }
        try demandWhole(dossiers)
        var published = dossiers
        for index in published.indices where published[index].state == .recognised && published[index].decision == id {
            try published[index].publish(by: actor, in: round, at: moment)
        }
        dossiers = published
        state = .published
    }

    /// Refuses dossiers that are not all those of the list, or not only those.
    private func demandWhole(_ dossiers: [Dossier]) throws(Refusal) {
        guard dossiers.map(\.id).sorted() == entries.map(\.dossier).sorted() else {
            throw Refusal(
                .stale,
                Bilingual(
                    vi: "Danh sách công nhận đã thay đổi", en: "The list of the decision has changed"),
                remedy: Bilingual(vi: "Tải lại trang rồi làm lại", en: "Load the page again, then do it again"))
        }
    }

    /// Refuses a dossier that stands on another list or none.
    private func demandListed(_ dossiers: [Dossier]) throws(Refusal) {
        guard dossiers.allSatisfy({ $0.decision == id }) else {
            throw Refusal(
                .notNow,
                Bilingual(
                    vi: "Hồ sơ không có trong danh sách của quyết định này",
                    en: "The dossier is not on the list of this decision"),
                remedy: Bilingual(
                    vi: "Tải lại trang để xem hồ sơ đang ở danh sách nào", en: "Load the page again to see where it is")
            )
        }
    }

    private func demandDraft(in round: Round) throws(Refusal) {
        guard round.id == self.round else { throw .otherRound }
        guard state != .draft else { return }
        throw Refusal(
            .notNow,
            Bilingual(
                vi: "Quyết định đã ban hành, nội dung đã niêm phong",
                en: "The decision is issued and its content frozen"),
            remedy: Bilingual(
                vi: "Dùng “Đính chính” nếu có sai sót", en: "Use a correction where something is wrong"))
    }
}
