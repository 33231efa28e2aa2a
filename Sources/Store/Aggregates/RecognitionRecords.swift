public import Registry

public protocol RecognitionRecords {
    /// Recognitions, newest year first, then by name in Vietnamese order.
    func recognitions(_ query: RecognitionQuery) throws -> [Stored<Recognition>]

    /// How many there are, whatever the limit and offset.
    func countRecognitions(_ query: RecognitionQuery) throws -> Int
}

/// Which recognitions are wanted.
public struct RecognitionQuery: Sendable, Hashable {
    public var states: Set<Recognition.State>
    public var territories: Set<ID<Territory>>?
    public var unit: ID<Registry.Unit>?
    public var dossier: ID<Dossier>?
    public var decision: ID<Decision>?
    public var round: ID<Round>?
    public var year: Int?
    public var kind: String?
    public var outcome: Outcome?

    /// Words of the unit's name; case and marks are not looked at.
    public var text: String
    public var limit: Int
    public var offset: Int

    public init(
        states: Set<Recognition.State> = [.published], territories: Set<ID<Territory>>? = nil,
        unit: ID<Registry.Unit>? = nil, dossier: ID<Dossier>? = nil, decision: ID<Decision>? = nil,
        round: ID<Round>? = nil, year: Int? = nil, kind: String? = nil, outcome: Outcome? = nil, text: String = "",
        limit: Int = 100, offset: Int = 0
    ) {
        self.states = states
        self.territories = territories
        self.unit = unit
        self.dossier = dossier
        self.decision = decision
        self.round = round
        self.year = year
        self.kind = kind
        self.outcome = outcome
        self.text = text
        self.limit = limit
        self.offset = offset
    }
}
