import Criteria
import Registry

/// The fields in which one item is answered, by the form of what is asked.
struct AnswerInputs: Markup {
    private let visit: Visit
    private let question: Question
    private let fields: EntryFields
    private let mistake: FieldMistake?

    init(_ visit: Visit, _ question: Question, _ fields: EntryFields, mistake: FieldMistake?) {
        self.visit = visit
        self.question = question
        self.fields = fields
        self.mistake = mistake
    }

    private var names: [String] { AnswerFields.names(question) }

    var html: HTML {
        switch question.form {
        case .points(let maximum):
            field(
                0, visit("Điểm tự chấm", "Self-score"), .number,
                hint: maximum.map { visit("tối đa \($0)", "at most \($0.json)") } ?? "")
        case .done:
            field(
                0, visit("Kết quả", "Result"),
                .choice([
                    ("", notAnswered), (AnswerFields.yes, visit("Đã thực hiện", "Done")),
                    (AnswerFields.no, visit("Chưa thực hiện", "Not done")),
                ]))
        case .share(let denominator):
            share(0, visit(denominator.name), what: "")
            if !(fields.values[names[2]] ?? "").isEmpty {
                field(
                    2, visit("Tỷ lệ % đã nêu mà chưa có số lượng", "Percentage claimed without counts"), .number,
                    hint: visit("bỏ trống khi đã ghi số lượng ở trên", "leave it empty once the counts are given"))
            }
        case .shares(let demands):
            for (index, demand) in demands.enumerated() {
                share(2 * index, visit(Denominator(demand.denominator).name), what: demand.what)
            }
        case .count: field(0, visit("Số lượng", "Count"), .number)
        case .title(let known):
            field(
                0, visit("Danh hiệu", "Title"),
                .choice(choices(known) + [(AnswerFields.no, visit("Không có danh hiệu", "None"))]))
            field(
                1, visit("Tình trạng", "Status"),
                .choice([
                    (AnswerFields.no, visit("Mới đề nghị", "Proposed only")),
                    (AnswerFields.yes, visit("Đã có quyết định công nhận", "Granted")),
                ]))
        case .grade(let known, let scale):
            field(
                0, visit("Mức đạt được", "Grade"), .choice(choices(known)),
                hint: visit("theo \(scale)", "on the scale of \(scale)"))
        }
    }

    private var notAnswered: String { visit("Chưa trả lời", "Not answered") }

    /// n of N, with the name of those who are counted.
    private func share(_ index: Int, _ who: String, what: String) -> HTML {
        fieldset(.class("share")) {
            legend(what.isEmpty ? visit("Số \(who) đạt trên tổng số", "How many of the \(who)") : what)
            field(index, visit("Số \(who) đạt", "Number of \(who) who reach it"), .number)
            field(index + 1, visit("Trên tổng số \(who)", "Of all \(who)"), .number)
        }
    }

    private func field(_ index: Int, _ label: String, _ kind: Field.Kind, hint: String = "") -> Field {
        Field(
            label, names[index], fields.values[names[index]] ?? "", kind, hint: hint,
            trouble: mistake?.field == names[index] ? visit(mistake!.message) : "")
    }

    /// The known names, and the one that stands there though the set does not know it.
    private func choices(_ known: [String]) -> [(value: String, text: String)] {
        let own = fields.values[names[0]] ?? ""
        let all = own.isEmpty || own == AnswerFields.no || known.contains(own) ? known : known + [own]
        return [("", notAnswered)] + all.map { ($0, $0) }
    }
}
