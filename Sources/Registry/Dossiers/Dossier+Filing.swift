public import Criteria

extension Dossier {
    /// Begins a dossier for a unit in an open round. A clerk or the head of the unit may, and the office for them.
    public static func begin(
        _ id: ID<Dossier>, for unit: Unit, in round: Round, assessment: SelfAssessment, by actor: Actor,
        at moment: Moment
    ) throws(Refusal) -> Dossier {
        let isUnits = actor.holds(.unitClerk, for: unit.id) || actor.holds(.unitHead, for: unit.id)
        guard isUnits || actor.holds(.intakeOfficer, for: round.territory) else {
            throw .notYours(.begin, needs: [.unitClerk, .unitHead, .intakeOfficer])
        }
        guard round.isOpen else { throw .closed(round) }
        guard let era = unit.era(on: round.mapDay) ?? unit.nearestEra(to: round.mapDay),
            era.territory == round.territory
        else {
            throw Refusal(
                .invalid,
                Bilingual(
                    vi: "Đơn vị không thuộc địa bàn của đợt đánh giá này trong năm \(round.year)",
                    en: "The unit did not lie in this round's territory in \(round.year)"),
                remedy: Bilingual(
                    vi: "Chọn đợt đánh giá của địa bàn mà đơn vị thuộc về",
                    en: "Choose the round of the territory that the unit belongs to"))
        }
        var dossier = Dossier(id: id, round: round.id, unit: unit.id, kind: era.kind, assessment: assessment)
        dossier.history = [Step(verb: .begin, from: nil, to: .draft, by: actor, at: moment)]
        return dossier
    }

    /// Whether an actor may write in the unit's part now; refuses with the reason otherwise.
    public func mayWrite(_ actor: Actor, in round: Round) throws(Refusal) {
        guard round.id == self.round else { throw .otherRound }
        guard isWritten(by: actor) else {
            throw Refusal(
                .notYours,
                Bilingual(
                    vi: "Chỉ người của đơn vị được sửa phần tự đánh giá", en: "Only the unit writes its own part"),
                remedy: Bilingual(
                    vi: "Trả lại hồ sơ kèm góp ý để đơn vị sửa", en: "Send the dossier back with comments"))
        }
        guard round.isOpen else { throw .closed(round) }
        guard state.isOpenToUnit else {
            throw Refusal(
                .notNow,
                Bilingual(
                    vi: "Hồ sơ ở trạng thái “\(state.name.vi)” nên không sửa được nữa",
                    en: "The dossier is in the state “\(state.name.en)” and can no longer be changed"),
                remedy: Bilingual(
                    vi: "Thủ trưởng đơn vị rút hồ sơ về, hoặc đề nghị nơi tiếp nhận trả lại",
                    en: "The head of the unit recalls it, or the receiving office sends it back"))
        }
    }

    /// What keeps the dossier from being filed, from top to bottom: values read but not confirmed, answers that cannot
    /// be, answers that are missing.
    public func gaps(by set: CriteriaSet, kind: UnitKind?) -> [Refusal.Detail] {
        let unconfirmed = Set(assessment.unconfirmed)
        let answers = assessment.answers(kind: kind)
        var gaps = unconfirmed.map { item in
            Refusal.Detail(
                item: item,
                Bilingual(
                    vi: "Mục \(item): giá trị đọc từ báo cáo chưa được xác nhận",
                    en: "Item \(item): the value read from the report is not confirmed"))
        }
        gaps += set.impossible(answers, headcounts: assessment.headcounts).filter { gap in
            gap.item.map { !unconfirmed.contains($0) } ?? true
        }
        gaps += set.unanswered(answers).filter { !unconfirmed.contains($0) }.map { item in
            Refusal.Detail(item: item, Bilingual(vi: "Mục \(item): chưa trả lời", en: "Item \(item): not answered"))
        }
        let places = Dictionary(set.answerable.enumerated().map { ($1, $0) }) { first, _ in first }
        func place(_ gap: Refusal.Detail) -> (Int, String) {
            (gap.item.flatMap { places[$0] } ?? -1, gap.item ?? "")
        }
        return gaps.sorted { place($0) < place($1) }
    }

    /// Nộp hồ sơ, for the first time or again. Being late does not keep a dossier out; it is seen by the day.
    public mutating func submit(
        by actor: Actor, in round: Round, set: CriteriaSet, kind: UnitKind?, at moment: Moment
    ) throws(Refusal) {
        let rule = try rule(for: .submit, by: actor, in: round)
        let gaps = gaps(by: set, kind: kind)
        guard gaps.isEmpty else {
            throw Refusal(
                .incomplete,
                Bilingual(
                    vi: "Chưa nộp được, còn \(gaps.count) mục chưa xong",
                    en: "Not filed yet: \(gaps.count) items are not done"),
                remedy: Bilingual(
                    vi: "Trả lời hoặc xác nhận các mục dưới đây rồi nộp lại",
                    en: "Answer or confirm the items below, then file it"),
                details: gaps)
        }
        take(rule, by: actor, at: moment)
    }

    /// Rút hồ sơ về, while nobody has accepted it.
    public mutating func recall(by actor: Actor, in round: Round, at moment: Moment) throws(Refusal) {
        take(try rule(for: .recall, by: actor, in: round), by: actor, at: moment)
    }

    /// The day it was last filed; `nil` while it is with the unit for the first time.
    public var filedOn: Day? { state == .draft ? nil : history.last { $0.verb == .submit }?.at.day }

    /// The day that counts for being in time: it was filed then and not taken back; what the office sent back was filed.
    public var firstFiledOn: Day? {
        state == .draft ? nil : history.last { $0.verb == .submit && $0.from == .draft }?.at.day
    }

    /// Whether it was filed after the last day in time. What the unit took back was not filed; what the office sent back
    /// was.
    public func isLate(in round: Round) -> Bool {
        guard let last = round.deadlines["submit"], let filed = firstFiledOn else { return false }
        return filed > last
    }
}

extension Refusal {
    static func closed(_ round: Round) -> Refusal {
        Refusal(
            .notNow,
            Bilingual(
                vi: "Đợt đánh giá năm \(round.year) đã đóng", en: "The round of \(round.year) is closed"),
            remedy: Bilingual(
                vi: "Liên hệ nơi tiếp nhận hồ sơ: \(round.receivingBody)",
                en: "Ask the receiving office: \(round.receivingBody)"))
    }
}
