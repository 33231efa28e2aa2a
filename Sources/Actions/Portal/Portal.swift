public import Criteria
public import Formats
public import Registry
public import Store
import Synchronization

/// The year's verbs, as every front end calls them. Each asks the registry whether it may be done and keeps what came of
/// it, together with the change, in one write.
public final class Portal: Sendable {
    public let store: any Store
    public let surroundings: Surroundings

    /// Programs that read more formats; `nil` where none are run.
    public let tools: Tools?

    /// The files that the law was read from, for reading what an office adds beside them.
    public let lawFiles: [DataFile]

    /// The ids of the sets that came with the program.
    let shippedSets: Set<String>

    /// `nil` where what is kept lies in memory alone.
    public let backups: (any Backups)?

    /// What is asked of accounts here.
    public let accounts: AccountRules

    /// Where people reach the portal, for what is printed on papers: `https://khue.example.gov.vn`, without a slash at its
    /// end; `nil` where nobody said so.
    public let site: String?
    let jobs = PaperJobs()
    private let state: Mutex<State>

    private struct State {
        var law: Law
        /// Read once; a save of a territory forgets it.
        var map: TerritoryMap?

        /// Counts how often the map was forgotten, so that one that was read before is not kept after.
        var mapAge = 0
    }

    public init(
        store: any Store, law: Law, surroundings: Surroundings, tools: Tools? = nil, lawFiles: [DataFile] = [],
        backups: (any Backups)? = nil, accounts: AccountRules = AccountRules(), site: String? = nil
    ) {
        self.store = store
        self.lawFiles = lawFiles
        shippedSets = Set(law.sets.map(\.id))
        self.backups = backups
        self.surroundings = surroundings
        self.tools = tools
        self.accounts = accounts
        self.site = site
        state = Mutex(State(law: law))
    }

    public var law: Law { state.withLock(\.law) }

    public func replaceLaw(_ law: Law) { state.withLock { $0.law = law } }

    /// The map of all territories.
    public func map() async throws -> TerritoryMap {
        let (known, age) = state.withLock { ($0.map, $0.mapAge) }
        if let known { return known }
        let map = TerritoryMap(try await store.read { try $0.territories() })
        state.withLock { state in
            if state.mapAge == age { state.map = map }
        }
        return map
    }

    public func forgetMap() {
        state.withLock { state in
            state.map = nil
            state.mapAge += 1
        }
    }

    public var now: Moment { surroundings.now() }

    /// A new identifier that nobody can guess.
    public func newID<Subject>(_ type: Subject.Type = Subject.self) -> ID<Subject> { ID(newToken(bytes: 9)) }

    /// Random bytes as letters, digits, `-` and `_`.
    public func newToken(bytes: Int) -> String { Base64URL.text(surroundings.random(bytes)) }
}

/// What the verbs take from outside.
public struct Surroundings: Sendable {
    public var now: @Sendable () -> Moment

    /// So many bytes that nobody can foresee.
    public var random: @Sendable (Int) -> [UInt8]

    public init(now: @escaping @Sendable () -> Moment, random: @escaping @Sendable (Int) -> [UInt8]) {
        self.now = now
        self.random = random
    }

    /// The system's clock and random numbers.
    public static var system: Surroundings {
        Surroundings(
            now: { SystemClock.now },
            random: { count in
                var generator = SystemRandomNumberGenerator()
                return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
            })
    }
}
