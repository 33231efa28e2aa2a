import Actions
import Criteria
import Registry
import Store

/// Opens the database for a command about accounts, and says what was refused in the words of the terminal.
struct AccountDesk {
    private let kept: DatabaseOptions
    private let data: DataOptions
    private let console: Console

    init(_ kept: DatabaseOptions, _ data: DataOptions, _ console: Console) {
        self.kept = kept
        self.data = data
        self.console = console
    }

    func work(_ body: (Portal) async throws -> ExitState) async throws -> ExitState {
        let store = try DatabaseOptions.open(kept.path(console.environment))
        let portal = Portal(store: store, law: try data.law(console), surroundings: .system)
        do {
            let state = try await body(portal)
            try store.close()
            return state
        } catch let refusal as Refusal {
            throw Trouble(refusal.message, remedy: refusal.remedy)
        } catch let failure as StoreFailure {
            throw Trouble(failure)
        }
    }
}
