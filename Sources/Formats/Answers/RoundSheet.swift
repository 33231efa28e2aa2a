public import Criteria
public import Registry

/// What an office says of its rounds beside the reports of the units: `dot.yaml`. All of it may be left out.
public struct RoundSheet: Sendable {
    /// What holds for every round first, then what single rounds say over that.
    public var words: [Words]

    public init(words: [Words] = []) {
        self.words = words
    }

    /// What is said of the round of a set and a year, the particular over the general.
    public func words(for set: CriteriaSet, year: Int) -> Words {
        words.filter { ($0.setID ?? set.id) == set.id && ($0.year ?? year) == year }
            .reduce(Words()) { $0.overlaid(by: $1) }
    }

    public struct Words: Sendable {
        /// Of which rounds it is said; `nil` for all.
        public var setID: String?
        public var year: Int?

        /// From the province down.
        public var territories: [String]?
        public var receivingBody: String?
        public var decidingBody: String?
        public var council: Council?
        public var decision: Decision.Issue?
        public var minutes: Appraisal.Minutes?

        /// Units that sent nothing.
        public var unitsWithout: [String]?

        /// What the council found otherwise than the unit, by the unit's name or that of its file.
        public var appraised: [String: [String: Appraisal.Entry]] = [:]
        public var imprint: ImprintSheet?
        public var imprints: [PaperKind: ImprintSheet] = [:]

        public init() {}

        func overlaid(by other: Words) -> Words {
            var words = self
            words.territories = other.territories ?? territories
            words.receivingBody = other.receivingBody ?? receivingBody
            words.decidingBody = other.decidingBody ?? decidingBody
            words.council = other.council ?? council
            words.decision = other.decision ?? decision
            words.minutes = other.minutes ?? minutes
            words.unitsWithout = other.unitsWithout ?? unitsWithout
            words.imprint = other.imprint ?? imprint
            words.appraised.merge(other.appraised) { $1 }
            words.imprints.merge(other.imprints) { $1 }
            return words
        }
    }
}
