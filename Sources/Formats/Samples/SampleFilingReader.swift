import Criteria
import Registry

/// Reads a dossier of a sample.
struct SampleFilingReader {
    let law: Law
    let units: [ID<Registry.Unit>: Registry.Unit]
    let rounds: [Round]

    func read(_ fields: LawFields) -> Sample.Filing? {
        let id = fields.text("id")
        let unit = fields.value("unit", vi: "phải là mã một đơn vị", en: "must be a unit") { units[ID($0)] }
        let round = fields.value("round", vi: "phải là mã một đợt", en: "must be a round") { text in
            rounds.first { $0.id.text == text }
        }
        let begun = fields.day("begun")
        let filed = fields.day("filed", required: false)
        let report = fields.text("report", required: false)
        let members = fields.integer("members", 0...1_000_000, required: false)
        let evidence = fields.groups("evidence", required: false).enumerated().compactMap { number, group in
            self.evidence(group, number: number + 1)
        }
        var assessment = SelfAssessment(evidence: evidence)
        if let members { assessment.headcounts["members"] = members }
        if let group = fields.group("answers", required: false) {
            if let round, let set = law.set(round.setID) {
                assessment.entries = entries(group, set, evidence.map(\.id))
            }
        }
        fields.finish()
        guard let id, let unit, let round, let begun else { return nil }
        if unit.eras[0].territory != round.territory {
            fields.valuePlace("round").report(
                vi: "đơn vị không thuộc địa bàn của đợt", en: "the unit does not lie in the round's territory")
        }
        return Sample.Filing(
            id: ID(id), unit: unit.id, round: round.id, begun: begun, filed: filed, report: report,
            assessment: assessment)
    }

    private func evidence(_ fields: LawFields, number: Int) -> Evidence? {
        let evidence = Evidence(
            id: ID("mc\(number)"), number: fields.text("number", required: false) ?? "",
            symbol: fields.text("symbol", required: false) ?? "", date: fields.day("date", required: false),
            issuer: fields.text("issuer", required: false) ?? "", summary: fields.text("summary") ?? "")
        fields.finish()
        return evidence
    }

    /// The answers to the items that the set asks for; all rest on all the evidence.
    private func entries(
        _ fields: LawFields, _ set: CriteriaSet, _ evidence: [ID<Evidence>]
    ) -> [String: SelfAssessment.Entry] {
        var entries: [String: SelfAssessment.Entry] = [:]
        for item in set.answerable {
            let answer = fields.value(
                item, required: false, vi: "phải là câu trả lời đúng dạng của mục này",
                en: "must be an answer of the kind that is asked for"
            ) { SampleFilingReader.answer($0, to: item, of: set) }
            if let answer { entries[item] = SelfAssessment.Entry(answer: answer, evidence: evidence) }
        }
        fields.finish()
        return entries
    }

    private static func answer(_ text: String, to item: String, of set: CriteriaSet) -> Answer? {
        guard let demand = set.part(item)?.requirements.first?.demand else { return Points(text).map { .points($0) } }
        switch demand {
        case .done: return ["có": Answer.done(true), "không": .done(false)][text]
        case .share, .shares:
            let parts = text.split(separator: "/").compactMap { Int($0) }
            return parts.count == 2 ? .share(Share(parts[0], of: parts[1])) : nil
        case .count: return Int(text).map { .count($0) }
        case .title: return .title(text == "không có" ? "" : text, granted: text != "không có")
        case .grade: return .grade(text)
        }
    }
}
