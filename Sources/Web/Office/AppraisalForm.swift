import Actions
import Criteria
import Pages
import Registry

/// What a member of the council typed, read item by item.
struct AppraisalForm {
    private let sheet: DossierSheet

    init(_ sheet: DossierSheet) {
        self.sheet = sheet
    }

    /// What was typed, and what cannot be read of it, by item.
    func read(_ call: Call) -> (items: [AppraisedItem], troubles: [String: String]) {
        var items: [AppraisedItem] = []
        var troubles: [String: String] = [:]
        for row in sheet.rows {
            let boxes = AnswerBoxes(row)
            let shown = AppraisalForm.plain(call.form.all(boxes.name("goc")).first ?? "")
            let answer: Answer?
            switch boxes.read({ call.form[$0] }) {
            case .wrong(let words):
                troubles[row.item.id] = call.language(words)
                continue
            case .blank: answer = nil
            // What is as the unit says is not the council's own.
            case .answer(let typed): answer = typed == row.own?.answer ? nil : typed
            }
            let fits: Bool? =
                switch call.form[boxes.name("mc")] {
                case "co": true
                case "khong": false
                default: nil
                }
            let entry = Appraisal.Entry(answer: answer, reason: call.lines(boxes.name("ly-do")), evidenceFits: fits)
            let isEmpty = entry == Appraisal.Entry(answer: nil)
            if isEmpty, shown.isEmpty { continue }
            // What nobody touched is not theirs to say again.
            guard boxes.mark(entry) != shown else { continue }
            items.append(
                AppraisedItem(item: row.item.id, entry: entry) { AppraisalForm.plain(boxes.mark($0)) == shown })
        }
        return (items, troubles)
    }

    /// Browsers send line ends of their own.
    private static func plain(_ text: String) -> String { text.replacing("\r\n", with: "\n") }
}
