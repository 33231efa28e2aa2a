public import Criteria

/// A decision as it was issued, with everything it rests on, in words and figures of that day: what is kept for ever and
/// printed again years later, whatever becomes of names, law data and units.
public struct FrozenDecision: Sendable, Equatable, Codable {
    public var schema: String
    public var decision: ID<Decision>
    public var round: ID<Round>
    public var year: Int
    public var territory: ID<Territory>

    /// From the province down, by the map of the round's year.
    public var territoryNames: [String]
    public var decidingBody: String
    public var receivingBody: String
    public var set: SetReference
    public var issue: Decision.Issue
    public var validity: ValidityWords?

    /// In the order of the list.
    public var entries: [Entry]
    public var frozenAt: Moment

    /// The page that was printed from this; `nil` until it is.
    public var page: KeptFile?

    public init(
        decision: ID<Decision>, round: Round, territoryNames: [String], set: CriteriaSet, issue: Decision.Issue,
        entries: [Entry], frozenAt moment: Moment
    ) {
        schema = "khue.decision/1"
        self.decision = decision
        self.round = round.id
        year = round.year
        territory = round.territory
        self.territoryNames = territoryNames
        decidingBody = round.decidingBody
        receivingBody = round.receivingBody
        self.set = SetReference(
            id: set.id, title: set.title, instrument: set.instrument, citation: set.source.citation)
        self.issue = issue
        validity = set.procedure.validity.map {
            ValidityWords(months: $0.months, text: $0.text, citation: $0.source.citation, note: $0.source.note ?? "")
        }
        self.entries = entries
        frozenAt = moment
    }

    /// The criteria set that was applied.
    public struct SetReference: Sendable, Equatable, Codable {
        public var id: String
        public var title: Bilingual
        public var instrument: String
        public var citation: String
    }

    /// What the law said of the time a recognition holds.
    public struct ValidityWords: Sendable, Equatable, Codable {
        public var months: Int
        public var text: String
        public var citation: String

        /// What is not certain about it; empty where nothing is.
        public var note: String
    }

    /// A unit on the list.
    public struct Entry: Sendable, Equatable, Codable {
        public var code: ID<Recognition>
        public var dossier: ID<Dossier>
        public var unit: ID<Unit>
        public var name: String
        public var kind: String
        public var kindName: Bilingual
        public var outcome: Outcome
        public var outcomeName: Bilingual
        public var points: Points?
        public var validByYears: Day?
        public var validByMonths: Day?
        public var upgradeFrom: Day?
        public var verdict: [Line]

        /// What the unit said of itself, and the council of it.
        public var assessment: SelfAssessment
        public var appraisal: Appraisal?

        public init(
            _ recognition: Recognition, kindName: Bilingual, verdict: Verdict, set: CriteriaSet, dossier: Dossier
        ) {
            code = recognition.id
            self.dossier = dossier.id
            unit = recognition.unit
            name = recognition.name
            kind = recognition.unitKind
            self.kindName = kindName
            outcome = recognition.outcome
            outcomeName = recognition.outcome.name
            points = verdict.total
            validByYears = recognition.validByYears
            validByMonths = recognition.validByMonths
            upgradeFrom = recognition.upgradeFrom
            self.verdict = verdict.indicators.map { Line($0, item: set.item($0.item)) }
            assessment = dossier.assessment
            appraisal = dossier.appraisal
        }
    }

    /// The state of one indicator, in words.
    public struct Line: Sendable, Equatable, Codable {
        public var item: String
        public var text: String

        /// 0 where points are given.
        public var level: Int
        public var state: String
        public var stateName: Bilingual
        public var reason: Bilingual
        public var points: Points?
        public var maximum: Points?
        public var citation: String

        init(_ verdict: IndicatorVerdict, item: Item?) {
            self.item = verdict.item
            text = item?.text ?? ""
            level = verdict.level
            state = verdict.state.rawValue
            stateName = verdict.state.name
            reason = verdict.reason
            points = verdict.points
            maximum = item?.maximum
            citation = verdict.source.citation
        }
    }
}
