import Criteria

/// Fills in the levels that a circular takes over "theo quy định tại khoản 1 Điều 6".
struct LawReferences {
    private let drafts: [LawSetDraft]

    init(_ drafts: [LawSetDraft]) {
        self.drafts = drafts
    }

    func resolved() -> [CriteriaSet] {
        drafts.map { draft in
            var set = draft.set
            for reference in draft.references { take(reference, into: &set, from: draft.set) }
            return set
        }
    }

    /// Only what another set writes itself can be taken over, so references cannot go round in a circle.
    private func take(_ reference: LawReference, into set: inout CriteriaSet, from own: CriteriaSet) {
        let source = reference.fromSet.map { id in drafts.first { $0.set.id == id }?.set } ?? own
        guard let source else {
            reference.place.report(
                vi: "không có bộ tiêu chí \"\(reference.fromSet ?? "")\"",
                en: "there is no criteria set \"\(reference.fromSet ?? "")\"")
            return
        }
        guard let given = source.criteria.first(where: { $0.id == reference.criterion }),
            let index = set.criteria.firstIndex(where: { $0.id == reference.criterion }),
            given.indicators.contains(where: { indicator in
                indicator.parts.contains { $0.requirement(at: reference.fromLevel) != nil }
            })
        else {
            reference.place.report(
                vi:
                    "tiêu chí \(reference.criterion) của \"\(source.id)\" không ghi yêu cầu ở mức độ \(reference.fromLevel)",
                en:
                    "criterion \(reference.criterion) of \"\(source.id)\" has no demands at level \(reference.fromLevel)"
            )
            return
        }
        for indicator in given.indicators {
            for part in indicator.parts {
                guard let requirement = part.requirement(at: reference.fromLevel) else { continue }
                put(requirement, of: part, indicator: indicator, by: reference, into: &set.criteria[index])
            }
        }
    }

    private func put(
        _ given: Requirement, of part: Part, indicator: Indicator, by reference: LawReference,
        into criterion: inout Criterion
    ) {
        var requirement = given
        requirement.level = reference.level
        requirement.source = reference.source
        requirement.source.clause = "\(given.source.clause) (theo \(reference.source.clause))"
        if !criterion.indicators.contains(where: { $0.id == indicator.id }) {
            criterion.indicators.append(
                Indicator(id: indicator.id, label: indicator.label, text: indicator.text, source: requirement.source))
        }
        let row = criterion.indicators.firstIndex { $0.id == indicator.id }!
        if !criterion.indicators[row].parts.contains(where: { $0.id == part.id }) {
            criterion.indicators[row].parts.append(Part(id: part.id, requirements: []))
        }
        let column = criterion.indicators[row].parts.firstIndex { $0.id == part.id }!
        criterion.indicators[row].parts[column].requirements.append(requirement)
        criterion.indicators[row].parts[column].requirements.sort { $0.level < $1.level }
    }
}
