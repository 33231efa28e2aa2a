import Criteria

extension Decision {
    /// Trình công nhận: puts a dossier on the list of the draft.
    public mutating func propose(
        _ dossier: inout Dossier, name: String, by actor: Actor, in round: Round, at moment: Moment
    ) throws(Refusal) {
        try demandDraft()
        try dossier.propose(id, by: actor, in: round, at: moment)
        guard let outcome = dossier.outcome else { return }
        entries.append(Entry(dossier: dossier.id, unit: dossier.unit, name: name, outcome: outcome))
    }

    /// Takes a dossier off the list again.
    public mutating func withdraw(
        _ dossier: inout Dossier, by actor: Actor, in round: Round, at moment: Moment
    ) throws(Refusal) {
        try demandDraft()
        try dossier.withdraw(by: actor, in: round, at: moment)
        entries.removeAll { $0.dossier == dossier.id }
    }

    /// The one who decides refuses a dossier on the list, with reasons.
    public mutating func decline(
        _ dossier: inout Dossier, by actor: Actor, in round: Round, at moment: Moment, words: String
    ) throws(Refusal) {
        try demandDraft()
        try dossier.decline(by: actor, in: round, at: moment, words: words)
        entries.removeAll { $0.dossier == dossier.id }
    }

    /// Ban hành: number, day and signer are set, the content is frozen, and every dossier on the list is recognised.
    ///
    /// - Parameters:
    ///   - dossiers: those of the list, in any order; each is changed.
    ///   - frozen: the exact content, kept already.
    public mutating func issue(
        _ issue: Issue, _ dossiers: inout [Dossier], frozen: KeptFile, by actor: Actor, in round: Round,
        at moment: Moment
    ) throws(Refusal) {
        try demandDraft()
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
        for index in dossiers.indices { try dossiers[index].recognise(by: actor, in: round, at: moment) }
        self.issue = issue
        self.frozen = frozen
        state = .issued
    }

    /// Công bố: the decision and its recognitions become public.
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
        for index in dossiers.indices where dossiers[index].state == .recognised {
            try dossiers[index].publish(by: actor, in: round, at: moment)
        }
        state = .published
    }

    private func demandDraft() throws(Refusal) {
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
