import Criteria
import Registry

/// A line of a self-assessment: an item of the set, what the unit said to it, and what came of it.
struct AssessedItem: Sendable {
    /// Its label and the words of the law: those of the highest level the unit reached, where each level has its own.
    var item: Item

    /// What it got: its own points, or the sum of what stands below it.
    var points: Points?
    var answer: Answer?
    var note: String
    var evidence: [Evidence]

    /// By level, lowest first; one of level 0 for an indicator of points; empty for criteria and dashes.
    var verdicts: [IndicatorVerdict]

    /// The demands of each level; empty where points are given.
    var requirements: [Requirement]

    /// Whether it binds the unit's kind at any level.
    var binds: Bool

    func verdict(at level: Int) -> IndicatorVerdict? {
        verdicts.first { $0.level == level }
    }

    /// What the item comes to at a level; where that level does not name it, at the next lower one.
    func conclusion(at level: Int) -> IndicatorVerdict? {
        verdicts.last { $0.level <= level } ?? verdicts.first
    }
}

extension DossierSource {
    /// Every line, from top to bottom.
    var assessedItems: [AssessedItem] {
        self.set.method == .points ? scoredItems : judgedItems
    }

    /// The level whose words are printed: the one that is claimed, else the first.
    var claimedLevel: Int { max(1, ownVerdict.level ?? 1) }

    private var scoredItems: [AssessedItem] {
        let verdict = ownVerdict
        return self.set.items.map { item in
            var line = assessed(item)
            line.points = points(of: item.id)
            line.verdicts = verdict.indicators.filter { $0.item == item.id }
            return line
        }
    }

    /// The item's own points, else the sum of those below it.
    private func points(of item: String) -> Points? {
        if case .points(let points)? = dossier.assessment.entries[item]?.answer { return points }
        let below = self.set.children(of: item).compactMap { points(of: $0.id) }
        return below.isEmpty ? nil : below.reduce(.zero, +)
    }

    private var judgedItems: [AssessedItem] {
        let verdict = ownVerdict
        return self.set.criteria.flatMap { criterion -> [AssessedItem] in
            let questions = self.set.questions(of: criterion, for: kind)
            let indicators = criterion.indicators.flatMap { indicator -> [AssessedItem] in
                let own = questions.filter { $0.indicator == indicator.id }
                let bound = own.filter(\.binds)
                return (bound.isEmpty ? Array(own.prefix(1)) : bound).enumerated().map { index, question in
                    judged(question, rank: index == 0 ? .indicator : .subIndicator, verdict)
                }
            }
            let heading = self.set.item(criterion.id).map { assessed($0) }
            return (heading.map { [$0] } ?? []) + indicators
        }
    }

    private func judged(_ question: Question, rank: Item.Rank, _ verdict: Verdict) -> AssessedItem {
        let wording = question.requirements.last { $0.level <= claimedLevel } ?? question.requirements.first
        var line = assessed(
            Item(
                id: question.item, label: question.label, text: wording?.text ?? question.text, maximum: nil,
                rank: rank, source: wording?.source ?? question.source))
        line.binds = question.binds
        line.requirements = question.requirements
        line.verdicts = verdict.indicators.filter { $0.item == question.indicator }.map { whole in
            whole.parts.first { $0.item == question.item } ?? whole
        }
        return line
    }

    /// With what the unit entered at it.
    private func assessed(_ item: Item) -> AssessedItem {
        let entry = dossier.assessment.entries[item.id]
        let evidence = (entry?.evidence ?? []).compactMap { id in
            dossier.assessment.evidence.first { $0.id == id }
        }
        return AssessedItem(
            item: item, answer: entry?.answer, note: entry?.note ?? "", evidence: evidence, verdicts: [],
            requirements: [], binds: true)
    }
}
