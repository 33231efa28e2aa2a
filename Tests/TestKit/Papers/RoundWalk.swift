import Criteria
import Drafts
import Registry

/// Takes the dossiers of a round through every step of their way, each by somebody who may.
struct RoundWalk {
    let round: Round
    let set: CriteriaSet

    /// Filed, accepted, appraised with minutes and votes, concluded; what reaches nothing is declined.
    ///
    /// - Parameter lowers: whether the council finds less at one item than the unit did.
    func appraise(_ dossier: inout Dossier, _ kind: UnitKind, name: String, lowers: Bool) {
        do {
            let head = Actor(
                user: "thu-truong", name: "Thủ trưởng đơn vị", grants: [Grant(.unitHead, .unit(dossier.unit))])
            try dossier.submit(by: head, in: round, set: set, kind: kind, at: moment(month: 1, day: 8))
            try dossier.accept(by: office, in: round, set: set, at: moment(month: 1, day: 16))
            for (item, entry) in appraised(dossier, kind, lowers: lowers).sorted(by: { $0.key < $1.key }) {
                try dossier.appraise(item, entry, by: member(1), in: round)
            }
            for seat in 1...5 {
                try dossier.vote(
                    lowers && seat == 5 ? .abstain : .agree,
                    opinion: lowers && seat == 5 ? "Cần xem thêm minh chứng" : "",
                    by: member(seat), in: round, at: moment(month: 1, day: 20))
            }
            let council = round.council ?? Council(seats: [])
            let words = MinutesDraft(of: dossier, unitName: name, council: council, set: set, kind: kind).text
            try dossier.record(
                Appraisal.Minutes(
                    heldOn: day(month: 1, day: 20), form: .meeting, place: "Phòng họp Phòng Giáo dục và Đào tạo",
                    text: words), by: member(2), in: round)
            try dossier.conclude(by: member(1), in: round, set: set, kind: kind, at: moment(month: 1, day: 20))
            if dossier.outcome?.isRecognisable == false {
                try dossier.decline(
                    by: office, in: round, at: moment(month: 1, day: 22),
                    words: "Chưa đáp ứng đủ điều kiện công nhận theo kết quả thẩm định")
            }
        } catch {
            fatalError("the way of a dossier is not as it was: \(error)")
        }
    }

    /// The decision on all that reached something, issued and made public.
    func decide(_ sources: inout [DossierSource]) -> Decision {
        do {
            var decision = Decision(id: "qd", round: round.id)
            let chosen = sources.indices.filter { sources[$0].dossier.state == .appraised }
            for index in chosen {
                try decision.propose(
                    &sources[index].dossier, name: sources[index].unit.name, by: office, in: round,
                    at: moment(month: 2, day: 3))
            }
            let issue = Decision.Issue(
                number: "12", symbol: set.subject == .community ? "QĐ-PGDĐT" : "QĐ-UBND", date: day(month: 2, day: 10),
                signer: Decision.Signer(
                    name: "Người ký quyết định", position: set.subject == .community ? "TRƯỞNG PHÒNG" : "CHỦ TỊCH"),
                authority: round.decidingBody, isAuthorityVerified: true)
            var dossiers = chosen.map { sources[$0].dossier }
            let frozen = KeptFile(digest: String(repeating: "0", count: 64), name: "quyet-dinh.json", size: 1)
            try decision.issue(issue, &dossiers, frozen: frozen, by: decider, in: round, at: moment(month: 2, day: 10))
            try decision.publish(&dossiers, by: decider, in: round, at: moment(month: 2, day: 12))
            for (index, dossier) in zip(chosen, dossiers) {
                sources[index].dossier = dossier
                sources[index].decision = issue
                guard let entry = decision.entries.first(where: { $0.dossier == dossier.id }) else { continue }
                var recognition = Recognition(
                    id: RecognitionCode.make(random: (0..<11).map { UInt8($0 * 7 + index) }), of: entry,
                    kind: dossier.unitKind, decision: decision.id, issue: issue, in: round, by: set)
                recognition.publish()
                sources[index].recognition = recognition
            }
            return decision
        } catch {
            fatalError("the way of a decision is not as it was: \(error)")
        }
    }

    private func appraised(_ dossier: Dossier, _ kind: UnitKind, lowers: Bool) -> [String: Appraisal.Entry] {
        var entries: [String: Appraisal.Entry] = [:]
        var isLowered = !lowers
        // From the end, so that something other than the first plan is lowered.
        for question in set.questions(for: kind).reversed() where question.binds {
            var entry = Appraisal.Entry(answer: nil, evidenceFits: true)
            if !isLowered, let less = less(question) {
                entry.answer = less
                entry.reason = "Minh chứng chỉ xác nhận được một phần"
                isLowered = true
            }
            entries[question.item] = entry
        }
        return entries
    }

    /// Two points fewer, or a share that no longer reaches the highest level.
    private func less(_ question: Question) -> Answer? {
        switch question.form {
        case .points(let maximum?) where maximum > Points(2): .points(maximum - Points(2))
        case .share where question.item == "2.4": .share(Share(20, of: 32))
        default: nil
        }
    }

    private var office: Actor { actor("tiep-nhan", "Cán bộ tiếp nhận", .intakeOfficer) }
    private var decider: Actor { actor("quyet-dinh", "Người quyết định", .decider) }

    private func member(_ seat: Int) -> Actor {
        actor(
            "m\(seat)", "Thành viên \(seat)", seat == 1 ? .councilChair : seat == 2 ? .councilSecretary : .councilMember
        )
    }

    private func actor(_ user: String, _ name: String, _ role: Role) -> Actor {
        Actor(user: ID(user), name: name, grants: [Grant(role, .territory(round.territory))])
    }

    private func day(month: Int, day: Int) -> Day { Day(year: round.year + 1, month: month, day: day)! }

    private func moment(month: Int, day number: Int) -> Moment {
        Moment(milliseconds: Int64(day(month: month, day: number).sinceEpoch) * 86_400_000)
    }
}
