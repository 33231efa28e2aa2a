import Actions
import Criteria
import Pages
import Registry

extension Site {
    static func recognitionsPage(_ call: Call) async throws -> Reply {
        let choice = call.query["loc"].flatMap { RecognitionChoice(rawValue: $0) } ?? .all
        let text = call.query["tim"] ?? ""
        let found = try await call.portal.recognitions(choice, text: text, for: try call.visitor())
        let law = call.portal.law
        let validities = Set(found.map(\.setID)).sorted().compactMap { law.set($0)?.procedure.validity }
        return .page(
            RecognitionsPage(
                call.visit(), found, choice: choice.rawValue, text: text,
                choices: RecognitionChoice.allCases.map { ($0.rawValue, call.language($0.name)) },
                validities: validities))
    }

    /// What waits for those who propose and decide.
    static func decisionTasks(_ call: Call) async throws -> [HomeTask] {
        guard let visitor = call.person else { return [] }
        return try await call.portal.decisionWork(for: visitor).flatMap { work -> [HomeTask] in
            let place = "\(work.territory) · \(work.round.year)"
            let due = work.round.deadlines["complete"]
            var tasks: [HomeTask] = []
            if work.appraised > 0 {
                tasks.append(
                    HomeTask(
                        call.language(
                            "Trình công nhận hoặc trả lời \(work.appraised) hồ sơ đã thẩm định",
                            "Propose or decline \(work.appraised) appraised dossiers"), detail: place,
                        .proposal(work.round.id), due: work.round.deadlines["propose"] ?? due))
            }
            if let draft = work.draft {
                tasks.append(
                    HomeTask(
                        call.language(
                            "Ban hành quyết định: dự thảo có \(draft.count) đơn vị",
                            "Issue the decision: \(draft.count) units are on the draft"), detail: place,
                        .decision(draft.id), due: due))
            }
            for decision in work.issued {
                tasks.append(
                    HomeTask(
                        call.language(
                            "Công bố quyết định \(decision.issue?.code ?? "")",
                            "Publish decision \(decision.issue?.code ?? "")"), detail: place, .decision(decision.id),
                        due: due))
            }
            return tasks
        }
    }
}

extension RecognitionChoice {
    fileprivate var name: Bilingual {
        switch self {
        case .all: Bilingual(vi: "Tất cả", en: "All")
        case .expiring: Bilingual(vi: "Hết hiệu lực trong 6 tháng tới", en: "Ending within 6 months")
        case .upgradable: Bilingual(vi: "Được đề nghị nâng mức độ", en: "May ask for a higher level")
        }
    }
}
