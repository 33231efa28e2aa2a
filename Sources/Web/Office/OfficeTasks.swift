import Actions
import Criteria
import Pages
import Registry

extension Site {
    /// What waits for the receiving office, round by round.
    static func officeTasks(_ call: Call) async throws -> [HomeTask] {
        let visitor = try call.visitor()
        guard visitor.actor.roles.contains(.intakeOfficer) else { return [] }
        let waiting = try await call.portal.inbox(InboxQuery(), for: visitor)
        var tasks: [HomeTask] = []
        for view in waiting.rounds where view.round.isOpen {
            guard visitor.actor.holds(.intakeOfficer, for: view.round.territory) else { continue }
            let name = call.language(RoundFacts(view).taskName)
            let count = waiting.lines.count { $0.round.round.id == view.round.id }
            let due = view.round.deadlines["complete"]
            let faults = view.round.council?.faults(by: view.set.procedure.council)
            if count > 0 {
                tasks.append(
                    HomeTask(
                        call.language("\(count) hồ sơ chờ tiếp nhận", "\(count) dossiers wait to be accepted"),
                        detail: name, Route.inbox.with("dot", view.round.id.text), due: due))
            }
            if faults.map({ !$0.isEmpty }) ?? true {
                tasks.append(
                    HomeTask(
                        view.round.council == nil
                            ? call.language("Lập Hội đồng đánh giá", "Set up the council")
                            : call.language("Bổ sung Hội đồng cho đúng thành phần", "Complete the council"),
                        detail: name, .council(view.round.id), due: due))
            }
        }
        return tasks
    }

    /// What waits for a member of a council: one dossier by its name, more as a number.
    static func councilTasks(_ call: Call) async throws -> [HomeTask] {
        let visitor = try call.visitor()
        guard !visitor.actor.roles.isDisjoint(with: Role.council) else { return [] }
        let lines = try await call.portal.desk(for: visitor).lines
        return [CouncilDesk.Line.Work.conclude, .vote, .record].compactMap { work in
            let mine = lines.filter { $0.duty == work }
            guard let first = mine.first else { return nil }
            let due = mine.compactMap { $0.round.round.deadlines["complete"] }.min()
            let words = call.language(work.words)
            guard mine.count > 1 else {
                return HomeTask(
                    "\(words): \(first.unitName)", detail: call.language(RoundFacts(first.round).taskName),
                    .appraisal(first.dossier), due: due)
            }
            return HomeTask(
                call.language("\(words): \(mine.count) hồ sơ", "\(words): \(mine.count) dossiers"), .desk, due: due)
        }
    }
}

extension RoundFacts {
    fileprivate var taskName: Bilingual {
        Bilingual(vi: "Năm \(round.year), \(territoryName)", en: "\(round.year), \(territoryName)")
    }
}

extension CouncilDesk.Line {
    /// What a member has to do with a dossier.
    enum Work {
        case vote
        case record
        case conclude

        var words: Bilingual {
            switch self {
            case .vote: Bilingual(vi: "Thẩm định và biểu quyết", en: "Appraise and vote")
            case .record: Bilingual(vi: "Lập biên bản", en: "Keep the minutes")
            case .conclude: Bilingual(vi: "Kết luận thẩm định", en: "Conclude the appraisal")
            }
        }
    }

    /// What comes next for the visitor; `nil` where it is others' turn.
    var duty: Work? {
        guard absence == nil else { return nil }
        if isReady { return .conclude }
        if !hasVoted { return .vote }
        return mayRecord && !hasMinutes ? .record : nil
    }

    /// The same in words, or why there is nothing.
    var work: Bilingual? { absence?.message ?? duty?.words }
}
