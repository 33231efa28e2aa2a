public import Criteria
public import Registry

/// What a unit answers to a criteria set, as a person typed it, and what its papers say besides.
public struct AnswerSheet: Sendable {
    /// The unit's name; `nil` when it is not given.
    public var unit: String?
    public var set: CriteriaSet
    public var answers: Answers

    /// The day of the decision that recognised the unit; `nil` when there is none yet.
    public var decided: Day?

    /// The year that is assessed; `nil` when it is not given.
    public var year: Int?

    /// The body above the unit; empty when it is not given.
    public var parentBody = ""

    /// From the province down.
    public var territories: [String] = []

    /// By denominator: `members`, `learners`.
    public var headcounts: [String: Int] = [:]
    public var evidence: [Evidence] = []

    /// By item.
    public var remarks: [String: Remark] = [:]

    /// Strengths, weaknesses and what comes next.
    public var closing = ""

    /// Of every paper of the unit.
    public var imprint = ImprintSheet()

    /// Of single papers, over that.
    public var imprints: [PaperKind: ImprintSheet] = [:]

    /// What a sheet says of an item beside its answer.
    public struct Remark: Sendable, Equatable {
        public var note = ""

        /// What its evidence is; `nil` where the sheet does not say.
        public var evidence: [ID<Evidence>]?
    }
}
