import Criteria
import Registry

/// A dossier's self-assessment, judged and taken apart once for all that a paper says of it.
struct AssessedDossier {
    let source: DossierSource

    /// By the unit's own answers.
    let verdict: Verdict

    /// Every line, from top to bottom.
    let items: [AssessedItem]

    /// The unit's own words.
    let remarks: Remarks

    init(_ source: DossierSource) {
        self.source = source
        verdict = source.ownVerdict
        items = source.assessedItems(verdict)
        remarks = Remarks(source.dossier.assessment.remarks)
    }

    /// The level whose words are printed.
    var level: Int { verdict.printedLevel }
}

extension Verdict {
    /// The level that is claimed, else the first.
    fileprivate var printedLevel: Int { max(1, level ?? 1) }
}

extension DossierSource {
    fileprivate func assessedItems(_ verdict: Verdict) -> [AssessedItem] {
        self.set.method == .points ? scoredItems(verdict) : judgedItems(verdict)
    }

    private func scoredItems(_ verdict: Verdict) -> [AssessedItem] {
        self.set.items.map { item in
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

    private func judgedItems(_ verdict: Verdict) -> [AssessedItem] {
        self.set.criteria.flatMap { criterion -> [AssessedItem] in
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
        let wording =
            question.requirements.last { $0.level <= verdict.printedLevel } ?? question.requirements.first
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
