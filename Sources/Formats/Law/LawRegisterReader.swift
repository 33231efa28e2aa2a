import Criteria
import Yams

/// Reads the registers: instruments, kinds of units, kinds of documents.
struct LawRegisterReader {
    private let fields: LawFields
    private let sources: LawSources

    init(_ fields: LawFields) {
        self.fields = fields
        sources = LawSources(head: fields, instrument: !fields.has("instruments"))
    }

    /// `22/2020/TT-BGDĐT` of `Thông tư 22/2020/TT-BGDĐT`.
    static func number(of instrument: String) -> String {
        instrument.split(separator: " ").last.map(String.init) ?? instrument
    }

    func instruments() -> [(value: Instrument, place: LawPlace)] {
        let issuers = issuers()
        return fields.groups("instruments").compactMap { group in
            defer { group.finish() }
            let number = group.text("number")
            let symbol = group.text("symbol")
            let kind = group.text("kind")
            let title = group.text("title")
            let date = group.day("date", required: false)
            let issuedBy = group.value(
                "issuers", vi: "phải là một khóa của nhóm \"issuers\" đầu tệp",
                en: "must be a key of \"issuers\" at the head of the file"
            ) { issuers[$0] }
            var own = sources
            if let number, let symbol, let kind {
                own.instrument = "\(kind.prefix(1).uppercased())\(kind.dropFirst()) \(number)/\(symbol)"
            }
            let source = own.source(group)
            let force = dated(group, "in-force", day: "from", own, after: date)
            let end = dated(group, "repealed", day: "last-day", own, after: force?.day)
            guard let number, let symbol, let kind, let title, let issuedBy, let source else { return nil }
            let instrument = Instrument(
                number: number, symbol: symbol, kind: kind, title: title, date: date, issuers: issuedBy,
                inForceFrom: force?.day, inForceUntil: end?.day, replacedBy: end?.by, source: source,
                forceSource: force?.source, endSource: end?.source)
            return (instrument, group.valuePlace("number"))
        }
    }

    private func issuers() -> [String: [String]] {
        guard let group = fields.group("issuers"), case .mapping(let mapping)? = fields.node("issuers") else {
            return [:]
        }
        var issuers: [String: [String]] = [:]
        for key in mapping.keys.compactMap(\.string) {
            issuers[key] = group.texts(key)?.map(\.text).sorted { ($1.count, $0) < ($0.count, $1) }
        }
        group.finish()
        return issuers
    }

    /// A day with its clause, and what came after; the day must not be before another.
    private func dated(
        _ fields: LawFields, _ key: String, day dayKey: String, _ sources: LawSources, after earlier: Day?
    ) -> (day: Day, by: String?, source: Source)? {
        guard let group = fields.group(key, required: false) else { return nil }
        defer { group.finish() }
        let day = group.day(dayKey)
        let by = key == "repealed" ? group.text("by", required: false) : nil
        let source = sources.source(group)
        guard let day, let source else { return nil }
        if let earlier, day < earlier {
            group.valuePlace(dayKey).report(
                vi: "ngày \(day.vietnamese) trước ngày \(earlier.vietnamese)", en: "the day \(day) is before \(earlier)"
            )
        }
        return (day, by, source)
    }

    func unitClasses() -> [(value: UnitClass, place: LawPlace)] {
        fields.groups("unit-classes", required: false).compactMap { group in
            defer { group.finish() }
            let id = group.text("id")
            let name = group.bilingual("name")
            let source = sources.source(group)
            guard let id, let name, let source else { return nil }
            return (UnitClass(id: id, name: name, source: source), group.valuePlace("id"))
        }
    }

    /// The kinds; the classes that they name are added to `named`.
    func unitKinds(_ named: LawKindNames) -> [(value: UnitKind, place: LawPlace)] {
        fields.groups("unit-kinds").compactMap { group in
            defer { group.finish() }
            let id = group.text("id")
            let name = group.bilingual("name")
            let classes = group.texts("classes")
            named.add(classes ?? [])
            let tier = group.word("tier", as: Tier.self, required: false)
            let names = names(group)
            let source = sources.source(group)
            guard let id, let name, let classes, let source else { return nil }
            let kind = UnitKind(
                id: id, name: name, classes: classes.map(\.text), names: names.names, tier: tier,
                tiersOfNames: names.tiers,
                source: source)
            return (kind, group.valuePlace("id"))
        }
    }

    /// Each name a text, or `{name, tier}`.
    private func names(_ group: LawFields) -> (names: [String], tiers: [String: Tier]) {
        var names: [String] = []
        var tiers: [String: Tier] = [:]
        for node in group.list("names") ?? [] {
            if case .scalar(let scalar) = node {
                names.append(scalar.string)
            } else if let fields = LawFields(node, in: group.file) {
                if let name = fields.text("name") {
                    names.append(name)
                    tiers[name] = fields.word("tier", as: Tier.self)
                }
                fields.finish()
            }
        }
        return (names, tiers)
    }

    func documentKinds() -> [(value: DocumentKind, place: LawPlace)] {
        fields.groups("document-kinds").compactMap { group in
            defer { group.finish() }
            let name = group.text("name")
            let abbreviation = group.text("abbreviation", required: false)
            let source = sources.source(group)
            guard let name, let source else { return nil }
            return (DocumentKind(name: name, abbreviation: abbreviation, source: source), group.valuePlace("name"))
        }
    }
}
