import Criteria
import Registry
import Yams

/// Reads what is answered to items: an answer alone, or a group that says more.
struct AnswerItemReader {
    /// What an item may name.
    let evidence: [Evidence]

    /// Whether a council answers: it gives reasons, and may look at the evidence alone.
    var isAppraisal = false

    struct Item {
        var answered: Answered?
        var remark = AnswerSheet.Remark()

        /// Whether there is evidence; `nil` where nothing says so.
        var hasEvidence: Bool?

        /// Why a council found otherwise.
        var reason = ""
    }

    func items(_ fields: LawFields, of set: CriteriaSet) -> [String: Item] {
        var items: [String: Item] = [:]
        // A criterion is an item itself where nothing stands under it.
        for item in set.items where item.rank != .criterion || set.asks(item.id) {
            guard let node = fields.node(item.id, required: false) else { continue }
            items[item.id] = self.item(node, AnswerForm(of: item.id, in: set), at: fields.valuePlace(item.id))
        }
        return items
    }

    private func item(_ node: Node, _ form: AnswerForm, at place: LawPlace) -> Item? {
        guard case .mapping = node else {
            return form.answer(node, at: place).map { Item(answered: Answered($0)) }
        }
        guard let fields = LawFields(node, in: place.file) else { return nil }
        defer { fields.finish() }
        var item = Item()
        item.remark.note = fields.text("note", required: false) ?? ""
        if isAppraisal { item.reason = fields.text("reason", required: false) ?? "" }
        readEvidence(fields, &item)
        let isAnswerGiven = !isAppraisal || ["not-applicable", "title", "grade", "answer"].contains(where: fields.has)
        if isAnswerGiven {
            item.answered = answer(fields, form).map { Answered($0, hasEvidence: item.hasEvidence) }
            if item.answered == nil { return nil }
        }
        return item
    }

    private func answer(_ fields: LawFields, _ form: AnswerForm) -> Answer? {
        if let reason = fields.text("not-applicable", required: false) { return .notApplicable(reason: reason) }
        if let title = fields.text("title", required: false) {
            return fields.bool("granted").map { .title(title, granted: $0) }
        }
        if let grade = fields.text("grade", required: false) { return .grade(grade) }
        return fields.node("answer").flatMap { form.answer($0, at: fields.valuePlace("answer")) }
    }

    /// Whether there is evidence, or which.
    private func readEvidence(_ fields: LawFields, _ item: inout Item) {
        guard let node = fields.node("evidence", required: false) else { return }
        guard case .sequence = node else {
            item.hasEvidence = fields.bool("evidence", required: false)
            if item.hasEvidence == false { item.remark.evidence = [] }
            return
        }
        let ids = (fields.texts("evidence", required: false) ?? []).compactMap { text, place -> ID<Evidence>? in
            if evidence.contains(where: { $0.id.text == text }) { return ID(text) }
            place.report(
                vi: "không có minh chứng \"\(text)\" trong danh sách evidence của tệp",
                en: "there is no evidence \"\(text)\" in the file's list")
            return nil
        }
        item.remark.evidence = ids
        item.hasEvidence = !ids.isEmpty
    }
}
