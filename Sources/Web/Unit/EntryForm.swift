import Criteria
import Pages
import Registry

/// The answers of a page, as its form brings them back.
struct EntryForm {
    /// By item: only what somebody touched.
    var typed: [String: EntryFields] = [:]
    var edits: [SelfAssessment.Edit] = []
    var mistakes: [String: FieldMistake] = [:]

    init(_ form: Form, _ questions: [Question]) {
        for question in questions {
            guard let fields = EntryFields(question, form), fields.isTouched else { continue }
            typed[question.item] = fields
            do {
                edits.append(
                    SelfAssessment.Edit(
                        item: question.item, answer: try fields.answer(to: question), note: fields.note,
                        evidence: fields.evidence.map { ID($0) }, isConfirmed: fields.isConfirmed,
                        version: fields.version))
            } catch {
                mistakes[question.item] = error
            }
        }
    }

    /// What was typed and is not kept, with the versions that are kept now for those that somebody else changed.
    func left(_ items: [String], _ questions: [Question], over assessment: SelfAssessment) -> [String: EntryFields] {
        var left = typed.filter { items.contains($0.key) || mistakes[$0.key] != nil }
        for question in questions where items.contains(question.item) {
            let kept = EntryFields(
                question, assessment.entries[question.item], headcounts: assessment.headcounts)
            left[question.item]?.version = kept.version
            left[question.item]?.before = kept.before
        }
        return left
    }
}

extension EntryFields {
    /// `nil` where the form does not hold the item.
    init?(_ question: Question, _ form: Form) {
        let item = question.item
        guard let before = form[EntryFields.before(item)] else { return nil }
        func text(_ name: String) -> String { (form[name] ?? "").replacing("\r\n", with: "\n") }
        self.init(
            item: item,
            values: Dictionary(
                AnswerFields.names(question).map { ($0, text($0)) }, uniquingKeysWith: { first, _ in first }),
            note: text(EntryFields.note(item)), evidence: form.all(EntryFields.evidence(item)),
            notApplicable: text(EntryFields.notApplicable(item)),
            isConfirmed: form[EntryFields.confirmed(item)] != nil,
            version: form[EntryFields.version(item)].flatMap { Int($0) } ?? 0, before: before)
    }
}
