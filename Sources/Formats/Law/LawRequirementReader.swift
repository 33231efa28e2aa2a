import Criteria
import Yams

/// Reads what each level demands of a part.
struct LawRequirementReader {
    let sources: LawSources
    let kinds: LawKindNames

    func requirements(_ fields: LawFields) -> [Requirement] {
        var requirements: [Requirement] = []
        for group in fields.groups("levels") {
            defer { group.finish() }
            let level = group.integer("level", 1...9)
            let text = group.text("text")
            let demand = demand(group)
            let applicability = applicability(group)
            let source = sources.source(group)
            if let level, let last = requirements.last, level <= last.level {
                group.valuePlace("level").report(
                    vi: "mức độ \(level) đứng sau mức độ \(last.level)",
                    en: "level \(level) stands after level \(last.level)")
            }
            guard let level, let text, let demand, let source else { continue }
            requirements.append(
                Requirement(level: level, text: text, demand: demand, applicability: applicability, source: source))
        }
        return requirements
    }

    private func applicability(_ group: LawFields) -> Applicability {
        let only = group.texts("only", required: false)
        let except = group.texts("except", required: false)
        kinds.add((only ?? []) + (except ?? []))
        let reason = group.bilingual("reason", required: only != nil || except != nil)
        return Applicability(
            only: only?.map(\.text), except: except?.map(\.text) ?? [], reason: reason?.vi ?? "",
            reasonEn: reason?.en ?? "")
    }

    /// `done`, or one of `{percent, of}`, `{minimum}`, `{title}`, `{grade, scale}`, `{shares: […]}`.
    private func demand(_ group: LawFields) -> Requirement.Demand? {
        guard let node = group.node("demand") else { return nil }
        if case .scalar(let scalar) = node {
            if scalar.string == "done" { return .done }
            group.valuePlace("demand").report(
                vi: "\"demand\" phải là done hoặc một nhóm khóa, không phải \"\(scalar.string)\"",
                en: "\"demand\" must be done or a group of keys, not \"\(scalar.string)\"")
            return nil
        }
        guard let fields = LawFields(node, in: group.file) else { return nil }
        defer { fields.finish() }
        if fields.has("minimum") { return fields.integer("minimum", 1...1_000_000).map { .count(minimum: $0) } }
        if fields.has("title") { return fields.text("title").map { .title($0) } }
        if fields.has("grade") {
            let grade = fields.text("grade")
            let scale = fields.text("scale")
            guard let grade, let scale else { return nil }
            return .grade(grade, scale: scale)
        }
        if fields.has("shares") {
            return .shares(
                fields.groups("shares").compactMap { under in
                    defer { under.finish() }
                    let share = share(under)
                    let what = under.text("what")
                    guard let share, let what else { return nil }
                    return Requirement.ShareDemand(percent: share.percent, denominator: share.of, what: what)
                })
        }
        return share(fields).map { .share(percent: $0.percent, denominator: $0.of) }
    }

    private func share(_ fields: LawFields) -> (percent: Int, of: String)? {
        let percent = fields.integer("percent", 1...100)
        guard let denominator = fields.denominator(), let percent else { return nil }
        return (percent, denominator)
    }
}

extension LawFields {
    /// `of`: who or what a share counts.
    func denominator() -> String? {
        let all = Denominator.all.joined(separator: ", ")
        return value("of", vi: "phải là một trong: \(all)", en: "must be one of: \(all)") {
            Denominator.all.contains($0) ? $0 : nil
        }
    }
}
