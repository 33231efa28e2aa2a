public import Criteria

extension Dossier {
    /// The seat of somebody who may take part in appraising this dossier; refuses those who have none, or whose own unit
    /// it is.
    public func seat(of actor: Actor, in round: Round) throws(Refusal) -> Council.Seat {
        guard round.id == self.round else { throw .otherRound }
        guard state == .underAppraisal else {
            throw Refusal(
                .notNow,
                Bilingual(
                    vi: "Hồ sơ ở trạng thái “\(state.name.vi)”, không phải đang thẩm định",
                    en: "The dossier is in the state “\(state.name.en)”, not under appraisal"),
                remedy: Bilingual(
                    vi: "Tải lại trang để xem hồ sơ đang ở bước nào", en: "Load the page again to see where it stands"))
        }
        guard let seat = round.council?.seat(of: actor.user),
            actor.grants.contains(where: { $0.place == .territory(round.territory) && Role.council.contains($0.role) })
        else {
            throw Refusal(
                .notYours,
                Bilingual(vi: "Chỉ thành viên Hội đồng được thẩm định", en: "Only members of the council appraise"),
                remedy: Bilingual(
                    vi: "Đề nghị bổ sung vào Hội đồng của đợt đánh giá", en: "Ask to be added to the round's council"))
        }
        guard !isOwnUnit(of: actor, in: round) else { throw .ownUnit }
        return seat
    }

    /// Ghi kết quả thẩm định một mục. Where it differs from the unit's own answer a reason is asked for.
    public mutating func appraise(
        _ item: String, _ entry: Appraisal.Entry, by actor: Actor, in round: Round
    ) throws(Refusal) {
        _ = try seat(of: actor, in: round)
        let own = assessment.entries[item]?.answer
        let differs = entry.answer.map { $0 != own } ?? false || entry.evidenceFits == false
        guard !differs || !entry.reason.isBlank else {
            throw Refusal(
                .incomplete,
                Bilingual(
                    vi: "Mục \(item): kết quả thẩm định khác tự đánh giá mà chưa ghi lý do",
                    en: "Item \(item): the appraisal differs from the unit's own and gives no reason"),
                remedy: Bilingual(vi: "Ghi lý do khác nhau", en: "Write why it differs"),
                details: [
                    Refusal.Detail(item: item, Bilingual(vi: "Mục \(item): thiếu lý do", en: "Item \(item): no reason"))
                ])
        }
        var appraisal = appraisal ?? Appraisal()
        if appraisal.entries[item] != entry {
            appraisal.entries[item] = entry
            // Votes were cast on another content.
            appraisal.votes = []
        }
        self.appraisal = appraisal
    }

    /// Biểu quyết; a second vote of the same member takes the place of the first.
    public mutating func vote(
        _ choice: Appraisal.Choice, opinion: String, by actor: Actor, in round: Round, at moment: Moment
    ) throws(Refusal) {
        let seat = try seat(of: actor, in: round)
        guard choice == .agree || !opinion.isBlank else {
            throw Refusal(
                .incomplete,
                Bilingual(vi: "Chưa ghi ý kiến", en: "There is no opinion"),
                remedy: Bilingual(
                    vi: "Ghi ý kiến khi không đồng ý hoặc có ý kiến khác", en: "Write why, where you do not agree"))
        }
        var appraisal = appraisal ?? Appraisal()
        appraisal.votes.removeAll { $0.user == seat.user }
        appraisal.votes.append(Appraisal.Vote(user: seat.user, choice: choice, opinion: opinion, at: moment))
        self.appraisal = appraisal
    }

    /// Lập biên bản: the secretary or the chair.
    public mutating func record(_ minutes: Appraisal.Minutes, by actor: Actor, in round: Round) throws(Refusal) {
        let seat = try seat(of: actor, in: round)
        guard seat.position != .commissioner || seat == round.council?.presiding(over: unit) else {
            throw Refusal(
                .notYours,
                Bilingual(
                    vi: "Biên bản do thư ký hoặc chủ tịch Hội đồng lập",
                    en: "The secretary or the chair keeps the minutes"),
                remedy: Bilingual(vi: "Nhờ thư ký Hội đồng ghi", en: "Ask the secretary"))
        }
        guard !minutes.text.isBlank else {
            throw Refusal(
                .incomplete,
                Bilingual(vi: "Biên bản chưa có nội dung", en: "The minutes are empty"),
                remedy: Bilingual(vi: "Ghi diễn biến và kết luận", en: "Write what was said and concluded"))
        }
        appraisal = appraisal ?? Appraisal()
        appraisal?.minutes = minutes
    }

    /// Kết luận thẩm định: the chair, when the minutes are there and more than half of those who may vote agree. The
    /// circulars name no quorum; half of all who may vote is the least that can be called the council's view. Whoever
    /// leads instead of the chair, where it is the chair's own unit, concludes too.
    public mutating func conclude(
        by actor: Actor, in round: Round, set: CriteriaSet, kind: UnitKind?, at moment: Moment
    ) throws(Refusal) {
        let rule = try rule(for: .conclude, by: actor, in: round)
        _ = try seat(of: actor, in: round)
        let appraisal = appraisal ?? Appraisal()
        var missing: [Refusal.Detail] = []
        missing += round.council?.faults(by: set.procedure.council) ?? []
        if let minutes = appraisal.minutes {
            if minutes.heldOn > moment.day {
                missing.append(
                    Refusal.Detail(
                        Bilingual(
                            vi: "Biên bản ghi ngày \(minutes.heldOn.vietnamese), sau hôm nay",
                            en: "The minutes are of \(minutes.heldOn), which is after today")))
            }
        } else {
            missing.append(Refusal.Detail(Bilingual(vi: "Chưa có biên bản", en: "There are no minutes")))
        }
        let voters = round.council?.seats.filter { $0.unit != unit } ?? []
        let agreed = appraisal.votes.count { vote in
            vote.choice == .agree && voters.contains { $0.user == vote.user }
        }
        if agreed * 2 <= voters.count {
            missing.append(
                Refusal.Detail(
                    Bilingual(
                        vi: "Mới có \(agreed)/\(voters.count) thành viên đồng ý, cần quá nửa",
                        en: "\(agreed) of \(voters.count) members agree; more than half are needed")))
        }
        let answers = appraisal.answers(over: assessment, kind: kind)
        let verdict = set.assess(answers)
        let impossible = set.impossible(answers)
        missing += impossible
        if verdict.outcome == nil, impossible.isEmpty {
            missing.append(
                Refusal.Detail(
                    Bilingual(
                        vi: "Chưa đủ dữ liệu để kết luận xếp loại hoặc mức độ",
                        en: "Data are missing for a rating or level")))
        }
        guard let outcome = verdict.outcome, missing.isEmpty else {
            throw Refusal(
                .incomplete,
                Bilingual(vi: "Chưa kết luận được", en: "It cannot be concluded yet"),
                remedy: Bilingual(
                    vi: "Hoàn thành các việc dưới đây rồi kết luận", en: "Do the following, then conclude"),
                details: missing)
        }
        self.outcome = outcome
        take(rule, by: actor, at: moment)
    }

    /// Mở lại thẩm định, with the reason. Votes and minutes are made anew; the history keeps the old step.
    public mutating func reopen(
        by actor: Actor, in round: Round, at moment: Moment, words: String
    ) throws(Refusal) {
        let rule = try rule(for: .reopen, by: actor, in: round)
        try Dossier.demand(words, for: .reopen)
        outcome = nil
        appraisal?.votes = []
        appraisal?.minutes = nil
        take(rule, by: actor, at: moment, words: words)
    }

    /// Refuses a step that asks for a reason and has none.
    static func demand(_ words: String, for verb: Verb) throws(Refusal) {
        guard words.isBlank else { return }
        throw Refusal(
            .incomplete,
            Bilingual(
                vi: "\(verb.name.vi): chưa ghi lý do", en: "There is no reason (\(verb.name.en))"),
            remedy: Bilingual(vi: "Ghi lý do rồi làm lại", en: "Write the reason, then do it again"))
    }
}
