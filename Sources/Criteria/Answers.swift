/// What a unit answers to a set: the input of `CriteriaSet.assess`.
public struct Answers: Sendable, Equatable {
    public var kind: UnitKind?

    /// By id of indicator, part or sub-indicator.
    public var items: [String: Answered]

    public init(kind: UnitKind?, items: [String: Answered] = [:]) {
        self.kind = kind
        self.items = items
    }
}

/// An answer with its evidence.
public struct Answered: Sendable, Equatable {
    public var answer: Answer

    /// Whether evidence is named; `nil` where it is not known.
    public var hasEvidence: Bool?

    public init(_ answer: Answer, hasEvidence: Bool? = nil) {
        self.answer = answer
        self.hasEvidence = hasEvidence
    }
}

/// An answer to an indicator.
public enum Answer: Sendable, Hashable, Codable {
    case points(Points)
    case share(Share)
    /// A percentage that was claimed without its counts: hundredths of a percent.
    case claimedPercent(hundredths: Int)
    case shares([Share])
    case done(Bool)
    case count(Int)
    /// A title and whether it was granted, not only proposed.
    case title(String, granted: Bool)
    case grade(String)
    case notApplicable(reason: String)
}
