public import Criteria
import Yams

/// Reads a sheet of answers:
///
/// ```yaml
/// set: tt24-2023-huyen
/// kind: commune-committee
/// decided: 2025-02-10                                      # when it was recognised, if it was
/// answers:
///   1.1: true                                            # done
///   2.1: 31/32                                           # n of N
///   2.4: 96,8%                                           # claimed without counts
///   3.3: { title: Tập thể lao động tiên tiến, granted: true }
///   3.4: { not-applicable: không phải cơ sở giáo dục phổ thông }
///   1.2: { answer: true, evidence: false }               # whether evidence is named
/// ```
///
/// Under a set of points the answers are points: `1a: 9,5`.
public enum AnswerSheetReader {
    /// The sheet, and everything that is wrong with it; `nil` when it names no known set.
    public static func read(_ data: DataFile, law: Law) -> (sheet: AnswerSheet?, problems: [LawProblem]) {
        let file = LawFile(path: data.path)
        guard let root = LawYAML.root(data.bytes, in: file), let fields = LawFields(root, in: file) else {
            return (nil, file.problems)
        }
        let set = known(law.sets, id: \.id, "set", in: fields, vi: "bộ tiêu chí", en: "criteria set")
        let kind = known(
            law.unitKinds, id: \.id, "kind", required: false, in: fields, vi: "loại đơn vị", en: "kind of unit")
        let unit = fields.text("unit", required: false)
        let decided = fields.day("decided", required: false)
        let group = fields.group("answers")
        fields.finish()
        guard let set, let group else { return (nil, file.problems) }
        var items: [String: Answered] = [:]
        for item in set.items where item.rank != .criterion {
            guard let node = group.node(item.id, required: false) else { continue }
            items[item.id] = answered(node, AnswerForm(of: item.id, in: set), at: group.valuePlace(item.id))
        }
        group.finish()
        let answers = Answers(kind: kind, items: items)
        return (AnswerSheet(unit: unit, set: set, answers: answers, decided: decided), file.problems)
    }

    private static func known<Value>(
        _ values: [Value], id: (Value) -> String, _ key: String, required: Bool = true, in fields: LawFields,
        vi: String, en: String
    ) -> Value? {
        let ids = values.map(id).joined(separator: ", ")
        return fields.value(
            key, required: required, vi: "phải là một \(vi) đã biết (\(ids))", en: "must be a known \(en) (\(ids))"
        ) { text in values.first { id($0) == text } }
    }

    /// An answer alone, or a group that says more.
    private static func answered(_ node: Node, _ form: AnswerForm, at place: LawPlace) -> Answered? {
        guard case .mapping = node else { return form.answer(node, at: place).map { Answered($0) } }
        guard let fields = LawFields(node, in: place.file) else { return nil }
        defer { fields.finish() }
        let evidence = fields.bool("evidence", required: false)
        if let reason = fields.text("not-applicable", required: false) {
            return Answered(.notApplicable(reason: reason), hasEvidence: evidence)
        }
        if let title = fields.text("title", required: false) {
            return fields.bool("granted").map { Answered(.title(title, granted: $0), hasEvidence: evidence) }
        }
        if let grade = fields.text("grade", required: false) {
            return Answered(.grade(grade), hasEvidence: evidence)
        }
        guard let inner = fields.node("answer") else { return nil }
        return form.answer(inner, at: fields.valuePlace("answer")).map { Answered($0, hasEvidence: evidence) }
    }
}
