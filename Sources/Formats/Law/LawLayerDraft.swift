import Criteria

/// A layer as its file says, not yet laid over its base.
struct LawLayerDraft {
    var id: String
    var base: String
    var title: Bilingual
    var instrument: String
    var source: Source
    var years: Sourced<ClosedRange<Int>>?
    var unknown: [Bilingual]
    var changes: [Change]
    var place: LawPlace
    var basePlace: LawPlace

    /// A change of one item.
    struct Change {
        var item: String
        var maximum: Points?
        var text: String?
        var expectedPercent: Int?
        var source: Source
        var place: LawPlace
    }

    /// The base with the changes; `nil`, and a problem, when there is no such base.
    func applied(to sets: [CriteriaSet]) -> CriteriaSet? {
        guard var set = sets.first(where: { $0.id == base }) else {
            basePlace.report(vi: "không có bộ tiêu chí gốc \"\(base)\"", en: "there is no base set \"\(base)\"")
            return nil
        }
        set.id = id
        set.base = base
        set.title = title
        set.unknown = unknown
        set.source = source
        if let years {
            set.firstYear = years.value.lowerBound
            set.lastYear = years.value.upperBound
            set.dating.years = years.source
        }
        let before = place.file.problems.count
        for change in changes { apply(change, to: &set) }
        guard place.file.problems.count == before else { return set }
        for criterion in set.criteria {
            check(criterion.indicators.map { ($0.id, $0.maximum) }, under: criterion.id, criterion.maximum)
            for indicator in criterion.indicators {
                check(indicator.subIndicators.map { ($0.id, $0.maximum) }, under: indicator.id, indicator.maximum)
            }
        }
        return set
    }

    private func apply(_ change: Change, to set: inout CriteriaSet) {
        for i in set.criteria.indices {
            for j in set.criteria[i].indicators.indices {
                if set.criteria[i].indicators[j].id == change.item {
                    apply(change, to: &set.criteria[i].indicators[j])
                    return
                }
                for k in set.criteria[i].indicators[j].subIndicators.indices
                where set.criteria[i].indicators[j].subIndicators[k].id == change.item {
                    let sub = set.criteria[i].indicators[j].subIndicators[k]
                    set.criteria[i].indicators[j].subIndicators[k] = SubIndicator(
                        id: sub.id, text: change.text ?? sub.text, maximum: change.maximum ?? sub.maximum,
                        source: change.source)
                    return
                }
            }
        }
        change.place.report(
            vi: "bộ gốc \"\(base)\" không có mục \"\(change.item)\"",
            en: "the base \"\(base)\" has no item \"\(change.item)\"")
    }

    private func apply(_ change: Change, to indicator: inout Indicator) {
        indicator.text = change.text ?? indicator.text
        indicator.maximum = change.maximum ?? indicator.maximum
        indicator.source = change.source
        guard let percent = change.expectedPercent else { return }
        guard let expected = indicator.expected else {
            change.place.report(
                vi: "mục \"\(change.item)\" của bộ gốc không nêu tỷ lệ để đổi",
                en: "the item \"\(change.item)\" of the base names no share to change")
            return
        }
        indicator.expected = Sourced(
            Requirement.ShareDemand(
                percent: percent, denominator: expected.value.denominator, what: expected.value.what),
            source: change.source)
    }

    /// The sum is reported at the last change under the item.
    private func check(_ parts: [(id: String, maximum: Points?)], under id: String, _ whole: Points?) {
        guard let whole, let last = changes.last(where: { change in parts.contains { $0.id == change.item } }) else {
            return
        }
        LawSums.check(
            parts, against: whole, of: last.place, vi: "điểm tối đa của \(id)", en: "the maximum of \(id)")
    }
}
