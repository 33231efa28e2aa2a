public import Criteria
import Registry
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
///   1.3: { answer: true, evidence: [mc1], note: … }      # or which
/// ```
///
/// Under a set of points the answers are points: `1a: 9,5`. What papers say besides may stand there too: `unit`, `parent`,
/// `territories`, `year`, `members`, `learners`, `evidence`, `remarks`, `imprint`, and `papers` by kind.
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
        let paper = PaperFields(fields)
        fields.finish()
        guard let set, let group else { return (nil, file.problems) }
        let items = AnswerItemReader(evidence: paper.evidence).items(group, of: set)
        group.finish()
        var sheet = AnswerSheet(
            unit: unit, set: set, answers: Answers(kind: kind, items: items.compactMapValues(\.answered)),
            decided: decided)
        sheet.remarks = items.mapValues(\.remark)
        paper.fill(&sheet)
        return (sheet, file.problems)
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
}
