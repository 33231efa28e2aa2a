import Criteria
import Pages
import Registry

extension Site {
    /// What may wait for somebody: each part of the portal has its own list.
    static let tasks: [@Sendable (Call) async throws -> [HomeTask]] = [
        unitTasks, officeTasks, councilTasks, decisionTasks,
    ]

    static func home(_ call: Call) async throws -> Reply {
        guard call.person != nil else { return try await welcome(call) }
        var waiting: [HomeTask] = []
        for tasks in Site.tasks { waiting += try await tasks(call) }
        let soonest = waiting.enumerated().sorted { a, b in
            (a.element.due?.sinceEpoch ?? .max, a.offset) < (b.element.due?.sinceEpoch ?? .max, b.offset)
        }
        return .page(HomePage(call.visit(), tasks: soonest.map(\.element)))
    }
}
