public import Criteria

extension Round {
    /// Those who may sit in the council: whoever holds a role of it in the round's territory on a day.
    public func councilCandidates(of users: [User], on day: Day) -> [User] {
        users.filter { user in
            user.actor(on: day).grants.contains {
                $0.place == .territory(territory) && Role.council.contains($0.role)
            }
        }
    }

    /// Lập Hội đồng: who sits in it. A council that is not made up as the law says is kept as a draft; no dossier is
    /// accepted until it is.
    ///
    /// - Parameter candidates: those who may sit in it, as `councilCandidates` gives them.
    public mutating func compose(_ council: Council, from candidates: [User], by actor: Actor) throws(Refusal) {
        guard actor.holds(.intakeOfficer, for: territory) else {
            throw Refusal(
                .notYours,
                Bilingual(
                    vi: "Chỉ nơi tiếp nhận của địa bàn lập Hội đồng",
                    en: "Only the receiving office of the territory sets the council up"),
                remedy: Bilingual(vi: "Nhờ cán bộ tiếp nhận làm", en: "Ask the intake officer"))
        }
        guard isOpen else { throw .closed(self) }
        let known = Set(candidates.map(\.id))
        let strangers = council.seats.filter { !known.contains($0.user) }
        guard strangers.isEmpty else {
            throw Refusal(
                .invalid,
                Bilingual(
                    vi: "Có người không giữ vai trò nào của Hội đồng ở địa bàn này",
                    en: "Somebody holds no role of the council in this territory"),
                remedy: Bilingual(
                    vi: "Bỏ người đó ra, hoặc đề nghị quản trị cấp vai trò",
                    en: "Leave them out, or ask the administrator for the role"),
                details: strangers.map { Refusal.Detail(Bilingual(vi: $0.name, en: $0.name)) })
        }
        self.council = council.seats.isEmpty && council.foundedBy.isBlank ? nil : council
    }
}
