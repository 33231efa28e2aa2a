import Criteria

/// Reads the criteria of a set with all that is under them.
struct LawCriteriaReader {
    let sources: LawSources
    let method: CriteriaSet.Method

    /// Kinds and classes that were named.
    let kinds = LawKindNames()

    func criteria(_ fields: LawFields) -> (criteria: [Criterion], references: [LawReference]) {
        var ids: Set<String> = []
        var criteria: [Criterion] = []
        var references: [LawReference] = []
        for group in fields.groups("criteria") {
            defer { group.finish() }
            let id = self.id(group, &ids)
            references += self.references(group, criterion: id ?? "")
            let text = group.text("text")
            let maximum = group.points("maximum", required: false)
            let source = sources.source(group)
            var indicators: [Indicator] = []
            for under in group.groups("indicators", required: false) {
                if let indicator = indicator(under, &ids) { indicators.append(indicator) }
                under.finish()
            }
            if let maximum {
                LawSums.check(
                    indicators.map { ($0.id, $0.maximum) }, against: maximum, of: group.valuePlace("maximum"),
                    vi: "điểm tối đa của tiêu chí \(id ?? "")", en: "the maximum of criterion \(id ?? "")")
            }
            guard let id, let text, let source else { continue }
            criteria.append(
                Criterion(id: id, text: text, maximum: maximum, indicators: indicators, source: source))
        }
        return (criteria, references)
    }

    private func id(_ group: LawFields, _ ids: inout Set<String>) -> String? {
        guard let id = group.text("id") else { return nil }
        if !ids.insert(id).inserted {
            group.valuePlace("id").report(vi: "mã \"\(id)\" dùng hai lần", en: "the id \"\(id)\" is used twice")
        }
        return id
    }

    private func references(_ group: LawFields, criterion: String) -> [LawReference] {
        group.groups("referred", required: false).compactMap { group in
            defer { group.finish() }
            let level = group.integer("level", 1...9)
            let fromLevel = group.integer("as-level", 1...9)
            let fromSet = group.text("of-set", required: false)
            _ = group.text("text")
            let source = sources.source(group)
            guard let level, let fromLevel, let source else { return nil }
            return LawReference(
                criterion: criterion, level: level, fromSet: fromSet, fromLevel: fromLevel, source: source,
                place: group.place("level"))
        }
    }

    private func indicator(_ group: LawFields, _ ids: inout Set<String>) -> Indicator? {
        let id = self.id(group, &ids)
        let label = group.text("label")
        let source = sources.source(group)
        if method == .levels {
            let parts = parts(group, of: id ?? "", &ids)
            guard let id, let label, let source else { return nil }
            let text = parts.compactMap { $0.requirements.first?.text }.joined(separator: " ")
            return Indicator(id: id, label: label, text: text, parts: parts, source: source)
        }
        let text = group.text("text")
        let maximum = group.points("maximum")
        let expected = expected(group)
        var subs: [SubIndicator] = []
        for under in group.groups("sub-indicators", required: false) {
            defer { under.finish() }
            let subID = self.id(under, &ids)
            let text = under.text("text")
            let maximum = under.points("maximum", required: false)
            let source = sources.source(under)
            guard let subID, let text, let source else { continue }
            subs.append(SubIndicator(id: subID, text: text, maximum: maximum, source: source))
        }
        if let maximum {
            LawSums.check(
                subs.map { ($0.id, $0.maximum) }, against: maximum, of: group.valuePlace("maximum"),
                vi: "điểm tối đa của \(id ?? "")", en: "the maximum of \(id ?? "")")
        }
        guard let id, let label, let text, let source else { return nil }
        return Indicator(
            id: id, label: label, text: text, maximum: maximum, subIndicators: subs, expected: expected, source: source)
    }

    private func expected(_ group: LawFields) -> Sourced<Requirement.ShareDemand>? {
        guard let group = group.group("expected", required: false) else { return nil }
        defer { group.finish() }
        let percent = group.integer("percent", 1...100)
        let denominator = group.denominator()
        let what = group.text("what", required: false) ?? ""
        let source = sources.source(group)
        guard let percent, let denominator, let source else { return nil }
        return Sourced(
            Requirement.ShareDemand(percent: percent, denominator: denominator, what: what), source: source)
    }

    /// `levels` for an indicator of one part, `parts` with `levels` in each for one of several.
    private func parts(_ group: LawFields, of indicator: String, _ ids: inout Set<String>) -> [Part] {
        let reader = LawRequirementReader(sources: sources, kinds: kinds)
        guard group.has("parts") else { return [Part(id: indicator, requirements: reader.requirements(group))] }
        return group.groups("parts").enumerated().compactMap { index, under in
            defer { under.finish() }
            // The first part has the indicator's own id.
            let partID = index == 0 ? under.text("id") : self.id(under, &ids)
            if index == 0, let partID, partID != indicator {
                under.valuePlace("id").report(
                    vi: "phần đầu phải mang mã của chỉ tiêu: \"\(indicator)\"",
                    en: "the first part must have the indicator's id: \"\(indicator)\"")
            }
            let requirements = reader.requirements(under)
            return partID.map { Part(id: $0, requirements: requirements) }
        }
    }
}
