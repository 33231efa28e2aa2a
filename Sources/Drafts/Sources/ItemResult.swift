import Criteria
import Registry

/// One line of a set as the unit answered it and as it was appraised.
struct ItemResult {
    /// `1`, `2.4`, `3a`.
    var id: String

    /// As the paper numbers the line: `1`, `2.4`, `a)`.
    var label: String
    var text: String
    var rank: Item.Rank
    var maximum: String = ""
    var own: String = ""

    /// Empty before there is an appraisal.
    var appraised: String = ""
    var differs = false

    /// Why it differs, in the council's words.
    var reason: String = ""

    /// What was named as evidence.
    var evidence: [String] = []

    /// Whether somebody looked at the evidence, and what they found.
    var evidenceFits: Bool?

    /// Reason, and what was seen, in the words of a cell.
    var remark: String {
        var lines: [String] = reason.isEmpty ? [] : [reason.withoutStop]
        if evidenceFits == false { lines.append("Minh chứng chưa phù hợp") }
        if !evidence.isEmpty {
            lines.append((evidenceFits == true ? "Đã xem: " : "") + evidence.joined(separator: "; "))
        }
        return lines.joined(separator: ". ")
    }
}

extension DossierSource {
    /// Every line of the set that concerns the unit, from top to bottom.
    var itemResults: [ItemResult] { self.set.method == .points ? scoredResults : demandedResults }

    /// What the council found, else what it comes to by the appraisal so far.
    var outcome: Outcome? { dossier.outcome ?? appraisedVerdict?.outcome }

    /// What is recognised, as a sentence names it: a community by its territory, not by its committee.
    var named: String {
        self.set.subject == .community ? OfficeName.territory(ofCommittee: unit.name) ?? unit.name : unit.name
    }

    /// The same at the beginning of a line.
    var honoured: String { named.uppercasedFirst }

    // MARK: Points

    private var scoredResults: [ItemResult] {
        let own = points(of: ownVerdict) { dossier.assessment.entries[$0]?.answer }
        let appraised = appraisedVerdict.map { verdict in
            points(of: verdict) { dossier.appraisal?.entries[$0]?.answer ?? dossier.assessment.entries[$0]?.answer }
        }
        return self.set.items.map { item in
            var line = ItemResult(id: item.id, label: item.label, text: item.text, rank: item.rank)
            line.maximum = item.maximum?.description ?? ""
            line.own = own[item.id]?.description ?? ""
            line.appraised = appraised.map { $0[item.id]?.description ?? "" } ?? ""
            line.differs = appraised != nil && line.own != line.appraised
            return withRemarks(line)
        }
    }

    /// By item: criteria have the sum of their indicators, dashes what was answered to them.
    private func points(of verdict: Verdict, _ answer: (String) -> Answer?) -> [String: Points] {
        var points: [String: Points] = [:]
        for indicator in verdict.indicators {
            points[indicator.item] = indicator.points
            guard let got = indicator.points, let parent = self.set.parent(of: indicator.item) else { continue }
            points[parent.id, default: .zero] += got
        }
        for leaf in self.set.leaves where points[leaf.id] == nil {
            if case .points(let got)? = answer(leaf.id) { points[leaf.id] = got }
        }
        return points
    }

    // MARK: Levels

    private var demandedResults: [ItemResult] {
        let (own, appraised) = (ownVerdict, appraisedVerdict)
        return self.set.criteria.flatMap { criterion -> [ItemResult] in
            let head = ItemResult(id: criterion.id, label: criterion.id, text: criterion.text, rank: .criterion)
            let lines = self.set.questions(of: criterion, for: kind).map { question -> ItemResult in
                var line = ItemResult(
                    id: question.item, label: question.item,
                    text: (question.requirements.first?.text ?? question.text).withoutStop,
                    rank: question.item == question.indicator ? .indicator : .subIndicator)
                line.own = words(dossier.assessment.entries[question.item]?.answer, own, question)
                let entry = dossier.appraisal?.entries[question.item]
                let answer = entry?.answer ?? dossier.assessment.entries[question.item]?.answer
                line.appraised = appraised.map { words(answer, $0, question) } ?? ""
                line.differs = appraised != nil && line.own != line.appraised
                return withRemarks(line)
            }
            return [head] + lines
        }
    }

    /// `20/32 (62,5%), đạt mức độ 1, không đạt mức độ 2`.
    private func words(_ answer: Answer?, _ verdict: Verdict, _ question: Question) -> String {
        guard question.binds else { return IndicatorVerdict.State.notApplicable.name.vi }
        let state = verdict.stateWords(of: question.item)
        guard let answer, answer != .done(true), answer != .done(false) else { return state }
        return "\(answer.text.vi), \(state)"
    }

    private func withRemarks(_ line: ItemResult) -> ItemResult {
        var line = line
        let entry = dossier.appraisal?.entries[line.id]
        line.reason = entry?.reason ?? ""
        line.evidenceFits = entry?.evidenceFits
        let named = Set(dossier.assessment.entries[line.id]?.evidence ?? [])
        line.evidence = dossier.assessment.evidence.filter { named.contains($0.id) }.map(\.text)
        return line
    }
}
