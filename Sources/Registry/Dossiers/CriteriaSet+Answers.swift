public import Criteria

/// What a set wants answered, and what it cannot take for an answer.
extension CriteriaSet {
    /// The items that are answered themselves, from top to bottom: the leaves where points are given, the parts of
    /// indicators where levels are.
    public var answerable: [String] {
        method == .points ? leaves.map(\.id) : criteria.flatMap(\.indicators).flatMap(\.parts).map(\.id)
    }

    /// The items that still want an answer. Items that bind the unit's kind at no level want none; that nothing is known
    /// of a kind binds it to all.
    public func unanswered(_ answers: Answers) -> [String] {
        answerable.filter { item in
            guard answers.items[item] == nil else { return false }
            guard let part = part(item), let kind = answers.kind else { return true }
            return part.requirements.contains { $0.applicability.binds(kind) }
        }
    }

    /// The answers that cannot be, each with the reason: to an item that the set does not ask for, of another kind than
    /// it asks for, above the maximum, more than there are.
    ///
    /// - Parameter headcounts: how many there are, by denominator, where that is known.
    public func impossible(_ answers: Answers, headcounts: [String: Int] = [:]) -> [Refusal.Detail] {
        let asked = Set(answerable)
        // Whether evidence is there is another matter: without it nothing would look at the answer itself.
        let bare = Answers(kind: answers.kind, items: answers.items.mapValues { Answered($0.answer) })
        var reasons = method == .points ? impossiblePoints(bare) : impossibleAnswers(bare, headcounts)
        for item in answers.items.keys where !asked.contains(item) {
            reasons[item] = Bilingual(vi: "bộ tiêu chí không hỏi mục này", en: "the criteria do not ask for this item")
        }
        var details = headcounts.filter { $0.value < 0 }.keys.sorted().map { id in
            let who = Denominator(id).name
            return Refusal.Detail(
                Bilingual(vi: "Tổng số \(who.vi) không thể âm", en: "The number of \(who.en) cannot be below zero"))
        }
        details += reasons.sorted { $0.key < $1.key }.map { item, reason in
            Refusal.Detail(
                item: item, Bilingual(vi: "Mục \(item): \(reason.vi)", en: "Item \(item): \(reason.en)"))
        }
        return details
    }

    private func impossiblePoints(_ answers: Answers) -> [String: Bilingual] {
        answers.items.reduce(into: [:]) { reasons, pair in
            let (item, answered) = pair
            guard case .points(let points) = answered.answer else {
                reasons[item] = Bilingual(vi: "phải là số điểm", en: "points are asked for")
                return
            }
            if points < .zero {
                reasons[item] = Bilingual(vi: "điểm không thể âm", en: "points cannot be below zero")
            } else if let maximum = self.item(item)?.maximum, points > maximum {
                reasons[item] = Bilingual(
                    vi: "\(points) điểm vượt tối đa \(maximum)",
                    en: "\(points.json) points exceed the maximum of \(maximum.json)")
            }
        }
    }

    /// What the verdict itself can make nothing of.
    private func impossibleAnswers(_ answers: Answers, _ headcounts: [String: Int]) -> [String: Bilingual] {
        var reasons: [String: Bilingual] = [:]
        for verdict in assess(answers).indicators.flatMap({ $0.parts.isEmpty ? [$0] : $0.parts })
        where verdict.state == .noData && answers.items[verdict.item] != nil {
            reasons[verdict.item] = verdict.reason
        }
        for (item, answered) in answers.items where reasons[item] == nil {
            guard case .share(let share) = answered.answer,
                case .share(_, let denominator)? = part(item)?.requirements.first?.demand,
                let count = headcounts[denominator], share.denominator > count
            else { continue }
            let who = Denominator(denominator).name
            reasons[item] = Bilingual(
                vi: "tính trên \(share.denominator) \(who.vi), nhiều hơn số đã khai là \(count)",
                en: "\(share.denominator) \(who.en) are counted, more than the \(count) that were stated")
        }
        return reasons
    }
}
