public import Criteria

/// What a unit answers to a criteria set, as a person typed it.
public struct AnswerSheet: Sendable {
    /// The unit's name; `nil` when it is not given.
    public var unit: String?
    public var set: CriteriaSet
    public var answers: Answers

    /// The day of the decision that recognised the unit; `nil` when there is none yet.
    public var decided: Day?
}
