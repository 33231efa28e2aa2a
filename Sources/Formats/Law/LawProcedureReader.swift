import Criteria

/// Reads how a year runs under a set.
struct LawProcedureReader {
    let sources: LawSources

    private static let steps = ["submit", "plan", "propose", "complete", "report-to-province", "report-to-ministry"]
    private static let dossiers = ["submission", "proposal"]
    private static let acts = ["receive", "appraise", "decide", "report-to"]

    func procedure(_ fields: LawFields) -> Procedure {
        guard let group = fields.group("procedure", required: false) else { return Procedure() }
        defer { group.finish() }
        return Procedure(
            deadlines: each(group, "deadlines", deadline), papers: each(group, "papers", paper),
            council: one(group, "council", council), validity: one(group, "validity", validity),
            upgrade: one(group, "upgrade", upgrade), authorities: each(group, "authorities", authority),
            dataWindow: one(group, "data-window", dataWindow))
    }

    /// A reader that has everything but the source.
    private typealias Read<Value> = (LawFields) -> ((Source) -> Value)?

    private func each<Value>(_ fields: LawFields, _ key: String, _ read: Read<Value>) -> [Value] {
        fields.groups(key, required: false).compactMap { value($0, read) }
    }

    private func one<Value>(_ fields: LawFields, _ key: String, _ read: Read<Value>) -> Value? {
        fields.group(key, required: false).flatMap { value($0, read) }
    }

    /// Reads both the value and its source before giving up on either, so that the problems of both are told.
    private func value<Value>(_ group: LawFields, _ read: Read<Value>) -> Value? {
        defer { group.finish() }
        let make = read(group)
        guard let source = sources.source(group), let make else { return nil }
        return make(source)
    }

    private func deadline(_ group: LawFields) -> ((Source) -> Deadline)? {
        let step = group.word("step", of: Self.steps)
        let text = group.bilingual("text")
        let by = group.monthAndDay("by")
        let before = group.monthAndDay("before")
        let workingDays = group.integer("working-days", 1...365, required: false)
        if by != nil, before != nil {
            group.place("before").report(
                vi: "chỉ ghi một trong hai khóa \"by\" và \"before\"",
                en: "only one of \"by\" and \"before\" may be given")
        }
        guard let step, let text else { return nil }
        let day = by ?? before
        return {
            Deadline(
                step: step, text: text, month: day?.month, day: day?.day, isBefore: before != nil,
                workingDays: workingDays, source: $0)
        }
    }

    private func paper(_ group: LawFields) -> ((Source) -> PaperRule)? {
        let dossier = group.word("dossier", of: Self.dossiers)
        guard let name = group.bilingual("name"), let dossier else { return nil }
        return { PaperRule(dossier: dossier, name: name, source: $0) }
    }

    private func council(_ group: LawFields) -> ((Source) -> CouncilRule)? {
        let minimum = group.integer("minimum", 1...99)
        let odd = group.bool("odd")
        guard let representatives = group.texts("representatives"), let minimum, let odd else { return nil }
        return {
            CouncilRule(
                minimumCommissioners: minimum, mustBeOdd: odd, representatives: representatives.map(\.text), source: $0)
        }
    }

    private func validity(_ group: LawFields) -> ((Source) -> Validity)? {
        let months = group.integer("months", 1...1200)
        guard let text = group.text("text"), let months else { return nil }
        return { Validity(months: months, text: text, source: $0) }
    }

    private func upgrade(_ group: LawFields) -> ((Source) -> Upgrade)? {
        group.integer("months", 1...1200).map { months in { Upgrade(months: months, source: $0) } }
    }

    private func dataWindow(_ group: LawFields) -> ((Source) -> Sourced<String>)? {
        group.text("text").map { text in { Sourced(text, source: $0) } }
    }

    private func authority(_ group: LawFields) -> ((Source) -> Authority)? {
        let act = group.word("act", of: Self.acts)
        let body = group.bilingual("body")
        let from = group.day("from", required: false)
        let until = group.day("until", required: false)
        let isVerified = group.bool("verified")
        if let from, let until, until < from {
            group.valuePlace("until").report(
                vi: "ngày \(until.vietnamese) trước ngày \(from.vietnamese)", en: "the day \(until) is before \(from)")
        }
        guard let act, let body, let isVerified else { return nil }
        return {
            Authority(act: act, body: body, from: from, until: until, isVerified: isVerified, source: $0)
        }
    }
}

extension LawFields {
    /// One of some words.
    fileprivate func word(_ key: String, of words: [String]) -> String? {
        let all = words.joined(separator: ", ")
        return value(key, vi: "phải là một trong: \(all)", en: "must be one of: \(all)") {
            words.contains($0) ? $0 : nil
        }
    }

    /// `03-31`, a day of every year.
    fileprivate func monthAndDay(_ key: String) -> (month: Int, day: Int)? {
        value(
            key, required: false, vi: "phải là tháng và ngày, viết như 03-31",
            en: "must be a month and a day, written as 03-31"
        ) { text in Day("2023-\(text)").map { ($0.month, $0.day) } }
    }
}
