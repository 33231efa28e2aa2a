public import Criteria
public import Registry

public protocol DossierRecords {
    /// Short lines of dossiers, last changed first. What cannot be seen is not there.
    func dossiers(_ query: DossierQuery) throws -> [DossierLine]

    /// A dossier that can be seen; `nil` for one that cannot as for one that is not there.
    func dossier(_ id: ID<Dossier>, within visibility: Visibility) throws -> Stored<Dossier>?
}

/// Which dossiers are wanted.
public struct DossierQuery: Sendable, Hashable {
    public var visibility: Visibility
    public var round: ID<Round>?
    public var unit: ID<Registry.Unit>?
    public var states: Set<Dossier.State>?
    public var limit: Int

    public init(
        _ visibility: Visibility, round: ID<Round>? = nil, unit: ID<Registry.Unit>? = nil,
        states: Set<Dossier.State>? = nil, limit: Int = 10_000
    ) {
        self.visibility = visibility
        self.round = round
        self.unit = unit
        self.states = states
        self.limit = limit
    }
}

/// What a list shows of a dossier.
public struct DossierLine: Sendable, Hashable {
    public var id: ID<Dossier>
    public var round: ID<Round>
    public var unit: ID<Registry.Unit>
    public var state: Dossier.State
    public var outcome: Outcome?

    /// The day it was last filed.
    public var filedOn: Day?

    /// When it was last changed.
    public var changed: Moment

    public init(_ dossier: Dossier, changed: Moment) {
        id = dossier.id
        round = dossier.round
        unit = dossier.unit
        state = dossier.state
        outcome = dossier.outcome
        filedOn = dossier.filedOn
        self.changed = changed
    }

    public init(
        id: ID<Dossier>, round: ID<Round>, unit: ID<Registry.Unit>, state: Dossier.State, outcome: Outcome?,
        filedOn: Day?, changed: Moment
    ) {
        self.id = id
        self.round = round
        self.unit = unit
        self.state = state
        self.outcome = outcome
        self.filedOn = filedOn
        self.changed = changed
    }
}
