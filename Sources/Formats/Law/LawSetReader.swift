import Criteria

/// Reads the file of a national set.
struct LawSetReader {
    private let fields: LawFields
    private let sources: LawSources

    init(_ fields: LawFields) {
        self.fields = fields
        sources = LawSources(head: fields, instrument: true)
    }

    func read() -> LawSetDraft? {
        let id = fields.text("set")
        let title = fields.bilingual("title")
        let subject = fields.word("subject", as: CriteriaSet.Subject.self)
        let method = fields.word("method", as: CriteriaSet.Method.self)
        let whole = sources.source(fields)
        let tiers = tiers()
        let force = force()
        let years = years()
        let evidence = evidence()
        let maximum = maximum(method)
        let unknown = fields.bilinguals("unknown", required: false)
        let before = fields.file.problems.count
        let criteriaReader = LawCriteriaReader(sources: sources, method: method ?? .points)
        let criteria = criteriaReader.criteria(fields)
        // Where a criterion could not be read, the sum says nothing.
        let isWhole = fields.file.problems.count == before
        let bands = method == .levels ? [] : LawBandReader(sources: sources, maximum: maximum?.value).bands(fields)
        let levels = method == .points ? [] : levels()
        let ladders = ladders()
        let procedure = LawProcedureReader(sources: sources).procedure(fields)
        if method == .points, isWhole, let maximum {
            LawSums.check(
                criteria.criteria.map { ($0.id, $0.maximum) }, against: maximum.value,
                of: fields.valuePlace("criteria"),
                vi: "tổng điểm tối đa của bộ", en: "the maximum of the set")
        }
        guard let id, let title, let subject, let method, let whole, let instrument = sources.instrument, let tiers,
            let force, let years, let evidence
        else { return nil }
        let set = CriteriaSet(
            id: id, title: title, instrument: LawRegisterReader.number(of: instrument), subject: subject,
            method: method,
            tiers: tiers.value, inForceFrom: force.from.value, inForceUntil: force.until?.value,
            firstYear: years.value.first, lastYear: years.value.last, criteria: criteria.criteria, bands: bands,
            levels: levels, evidenceRequired: evidence.value, evidenceSource: evidence.source, procedure: procedure,
            unknown: unknown, maximum: maximum, ladders: ladders,
            dating: CriteriaSet.Dating(
                tiers: tiers.source, inForceFrom: force.from.source, inForceUntil: force.until?.source,
                years: years.source), source: whole)
        return LawSetDraft(
            set: set, place: fields.place("set"), yearsPlace: fields.place("years"),
            instrumentPlace: fields.valuePlace("instrument"), kinds: criteriaReader.kinds.names,
            references: criteria.references)
    }

    private func tiers() -> Sourced<[Tier]>? {
        guard let group = fields.group("tiers") else { return nil }
        defer { group.finish() }
        let tiers = (group.texts("are") ?? []).compactMap { text, place -> Tier? in
            if let tier = Tier(rawValue: text) { return tier }
            let all = Tier.allCases.map(\.rawValue).joined(separator: ", ")
            place.report(vi: "cấp phải là một trong: \(all)", en: "a tier must be one of: \(all)")
            return nil
        }
        guard let source = sources.source(group) else { return nil }
        return Sourced(tiers, source: source)
    }

    private func force() -> (from: Sourced<Day>, until: Sourced<Day>?)? {
        let from = fields.group("in-force").flatMap { group -> Sourced<Day>? in
            defer { group.finish() }
            let source = sources.source(group)
            guard let day = group.day("from"), let source else { return nil }
            return Sourced(day, source: source)
        }
        let until = fields.group("repealed", required: false).flatMap { group -> Sourced<Day>? in
            defer { group.finish() }
            let source = sources.source(group)
            guard let day = group.day("last-day"), let source else { return nil }
            if let from, day <= from.value {
                group.valuePlace("last-day").report(
                    vi: "ngày cuối còn hiệu lực \(day.vietnamese) không sau ngày bắt đầu \(from.value.vietnamese)",
                    en: "the last day in force \(day) is not after the first \(from.value)")
            }
            return Sourced(day, source: source)
        }
        guard let from else { return nil }
        return (from, until)
    }

    private func years() -> (value: (first: Int, last: Int?), source: Source)? {
        guard let group = fields.group("years") else { return nil }
        defer { group.finish() }
        let first = group.integer("first", 1990...2200)
        let last = group.integer("last", 1990...2200, required: false)
        if let first, let last, last < first {
            group.valuePlace("last").report(
                vi: "năm cuối \(last) trước năm đầu \(first)", en: "the last year \(last) is before the first \(first)")
        }
        let source = sources.source(group)
        guard let first, let source else { return nil }
        return ((first, last), source)
    }

    private func evidence() -> Sourced<Bool>? {
        guard let group = fields.group("evidence") else { return nil }
        defer { group.finish() }
        let source = sources.source(group)
        guard let required = group.bool("required"), let source else { return nil }
        return Sourced(required, source: source)
    }

    private func maximum(_ method: CriteriaSet.Method?) -> Sourced<Points>? {
        guard let group = fields.group("maximum", required: method == .points) else { return nil }
        defer { group.finish() }
        let source = sources.source(group)
        guard let points = group.points("points"), let source else { return nil }
        return Sourced(points, source: source)
    }

    private func levels() -> [LevelRule] {
        let groups = fields.groups("levels")
        var rules: [LevelRule] = []
        for group in groups {
            let source = sources.source(group)
            if let level = group.integer("level", 1...9), let source {
                if level != rules.count + 1 {
                    group.valuePlace("level").report(
                        vi: "mức độ phải đi từ 1, mỗi mức một lần; ở đây chờ mức độ \(rules.count + 1)",
                        en: "levels go from 1, one by one; level \(rules.count + 1) is expected here")
                }
                rules.append(LevelRule(level: level, source: source))
            }
            group.finish()
        }
        return rules
    }

    private func ladders() -> [Ladder] {
        fields.groups("ladders", required: false).compactMap { group in
            defer { group.finish() }
            let scale = group.text("scale", required: false)
            let names = group.texts("names")?.map(\.text)
            let source = sources.source(group)
            guard let names, let source else { return nil }
            return Ladder(scale: scale, names: names, source: source)
        }
    }
}
