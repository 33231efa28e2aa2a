public import Criteria

extension Dossier {
    /// Trả lại để sửa, with words or with comments on single items.
    public mutating func sendBack(
        by actor: Actor, in round: Round, at moment: Moment, words: String, comments: [String: String] = [:]
    ) throws(Refusal) {
        let rule = try rule(for: .sendBack, by: actor, in: round)
        let comments = comments.filter { !$0.value.isBlank }
        guard !words.isBlank || !comments.isEmpty else {
            throw Refusal(
                .incomplete,
                Bilingual(vi: "Chưa ghi góp ý nào", en: "There is no comment"),
                remedy: Bilingual(
                    vi: "Ghi rõ đơn vị cần sửa gì, ở mục nào", en: "Write what the unit has to mend, and where"))
        }
        appraisal = nil
        take(rule, by: actor, at: moment, words: words, comments: comments)
    }

    /// Tiếp nhận và chuyển Hội đồng thẩm định: from here on the council has it.
    public mutating func accept(
        by actor: Actor, in round: Round, set: CriteriaSet, at moment: Moment
    ) throws(Refusal) {
        let rule = try rule(for: .accept, by: actor, in: round)
        let faults = round.council?.faults(by: set.procedure.council)
        guard let faults, faults.isEmpty else {
            throw Refusal(
                .incomplete,
                Bilingual(
                    vi: faults == nil ? "Đợt đánh giá chưa có Hội đồng" : "Hội đồng chưa đúng thành phần",
                    en: faults == nil ? "The round has no council" : "The council is not made up as the law says"),
                remedy: Bilingual(
                    vi: "Lập Hội đồng ở trang của đợt đánh giá rồi tiếp nhận lại",
                    en: "Set the council up on the page of the round, then accept again"),
                details: faults ?? [])
        }
        appraisal = Appraisal()
        take(rule, by: actor, at: moment)
    }

    /// The comments of the last return, while they are to be worked off; empty otherwise.
    public var openComments: Step? { state == .returned ? history.last { $0.verb == .sendBack } : nil }
}

extension String {
    /// Whether nothing is written.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
