import Criteria

extension Dossier {
    /// Không công nhận: the office answers a unit that the council found not to reach anything. With reasons always.
    /// What stands on the list of a decision is declined there (`Decision.decline`).
    public mutating func decline(
        by actor: Actor, in round: Round, at moment: Moment, words: String
    ) throws(Refusal) {
        let rule = try rule(for: .decline, by: actor, in: round)
        guard decision == nil else {
            throw Refusal(
                .notNow,
                Bilingual(
                    vi: "Hồ sơ đang nằm trong danh sách của một dự thảo quyết định",
                    en: "The dossier is on the list of a draft decision"),
                remedy: Bilingual(
                    vi: "Từ chối hồ sơ này ở trang của dự thảo quyết định", en: "Decline it on the page of that draft"))
        }
        try Dossier.demand(words, for: .decline)
        take(rule, by: actor, at: moment, words: words)
    }

    /// The one who decides takes it off the list and declines it.
    mutating func declineProposed(
        by actor: Actor, in round: Round, at moment: Moment, words: String
    ) throws(Refusal) {
        let rule = try rule(for: .decline, by: actor, in: round)
        try Dossier.demand(words, for: .decline)
        decision = nil
        take(rule, by: actor, at: moment, words: words)
    }

    /// Đính chính: a mistake in what was decided goes back to the council, with the reason; the history stays.
    public mutating func correct(
        by actor: Actor, in round: Round, at moment: Moment, words: String
    ) throws(Refusal) {
        let rule = try rule(for: .correct, by: actor, in: round)
        try Dossier.demand(words, for: .correct)
        outcome = nil
        decision = nil
        appraisal?.votes = []
        appraisal?.minutes = nil
        take(rule, by: actor, at: moment, words: words)
    }

    mutating func propose(_ decision: ID<Decision>, by actor: Actor, in round: Round, at moment: Moment) throws(Refusal)
    {
        let rule = try rule(for: .propose, by: actor, in: round)
        guard let outcome, outcome.isRecognisable else {
            throw Refusal(
                .invalid,
                Bilingual(
                    vi: "Kết quả thẩm định là chưa đạt nên không trình công nhận được",
                    en: "The council found nothing that could be recognised"),
                remedy: Bilingual(
                    vi: "Chọn “Không công nhận” và ghi lý do trả lời đơn vị", en: "Decline it and give the reasons"))
        }
        self.decision = decision
        take(rule, by: actor, at: moment)
    }

    mutating func withdraw(by actor: Actor, in round: Round, at moment: Moment) throws(Refusal) {
        let rule = try rule(for: .withdraw, by: actor, in: round)
        decision = nil
        take(rule, by: actor, at: moment)
    }

    mutating func recognise(by actor: Actor, in round: Round, at moment: Moment) throws(Refusal) {
        take(try rule(for: .recognise, by: actor, in: round), by: actor, at: moment)
    }

    mutating func publish(by actor: Actor, in round: Round, at moment: Moment) throws(Refusal) {
        take(try rule(for: .publish, by: actor, in: round), by: actor, at: moment)
    }
}
