public import Criteria
public import Registry

/// What a dossier answers, item by item as the set orders them.
public struct DossierSheet: Sendable {
    public let groups: [Group]

    /// The items of one criterion.
    public struct Group: Sendable {
        public var criterion: Item
        public var rows: [Row]
    }

    public struct Row: Sendable {
        public var item: Item

        /// What each level demands; empty where points are given.
        public var requirements: [Requirement]

        /// The names that an answer may have, where it is a grade.
        public var grades: [String]
        public var own: SelfAssessment.Entry?
        public var evidence: [Evidence]
        public var appraisal: Appraisal.Entry?
        public var ownVerdicts: [IndicatorVerdict]
        public var appraisedVerdicts: [IndicatorVerdict]

        /// What counts now: the council's answer, else the unit's.
        public var answer: Answer? { appraisal?.answer ?? own?.answer }
    }

    public var rows: [Row] { groups.flatMap(\.rows) }

    public init(_ facts: DossierFacts) {
        let set = facts.set
        let own = DossierSheet.verdicts(facts.verdict)
        let appraised = facts.appraisedVerdict.map(DossierSheet.verdicts) ?? [:]
        let papers = Dictionary(facts.dossier.assessment.evidence.map { ($0.id, $0) }) { first, _ in first }
        groups = set.criteria.compactMap { criterion in
            guard let title = set.item(criterion.id) else { return nil }
            let ids = set.answerable.filter { DossierSheet.criterion(of: $0, in: set) == criterion.id }
            let rows = ids.compactMap { id -> Row? in
                guard let item = set.item(id) else { return nil }
                let requirements = set.part(id)?.requirements ?? []
                let entry = facts.dossier.assessment.entries[id]
                return Row(
                    item: item, requirements: requirements, grades: DossierSheet.grades(requirements, set), own: entry,
                    evidence: entry?.evidence.compactMap { papers[$0] } ?? [],
                    appraisal: facts.dossier.appraisal?.entries[id], ownVerdicts: own[id] ?? [],
                    appraisedVerdicts: appraised[id] ?? [])
            }
            return Group(criterion: title, rows: rows)
        }
    }

    private static func criterion(of item: String, in set: CriteriaSet) -> String {
        var top = item
        while let parent = set.parent(of: top) { top = parent.id }
        return top
    }

    /// By item, the parts of indicators in their own right.
    private static func verdicts(_ verdict: Verdict) -> [String: [IndicatorVerdict]] {
        let parts = verdict.indicators.flatMap { $0.parts.isEmpty ? [$0] : $0.parts }
        return Dictionary(grouping: parts, by: \.item)
    }

    private static func grades(_ requirements: [Requirement], _ set: CriteriaSet) -> [String] {
        guard case .grade(_, let scale)? = requirements.first?.demand else { return [] }
        return set.ladders.first { $0.scale == scale }?.names ?? []
    }
}
