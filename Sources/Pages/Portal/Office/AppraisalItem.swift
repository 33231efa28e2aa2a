import Criteria
import Registry

/// One item: what the unit says, and beside it what the council says.
struct AppraisalItem: Markup {
    private let page: AppraisalPage
    private let row: DossierSheet.Row
    private let visit: Visit

    init(_ page: AppraisalPage, _ row: DossierSheet.Row) {
        self.page = page
        self.row = row
        visit = page.visit
    }

    var html: HTML {
        article {
            ItemHead(row, visit)
            div(.class("side-by-side")) {
                div {
                    h4(visit("Đơn vị tự đánh giá", "The unit itself"))
                    p { strong(AnswerWords(visit.language)(row.own?.answer), .class("points")) }
                    if let maximum = row.item.maximum {
                        p(visit("Tối đa \(maximum)", "Of \(maximum.json)"), .class("muted"))
                    }
                    if let note = row.own?.note, !note.isEmpty { p(note) }
                    ItemVerdicts(row.ownVerdicts, visit)
                    EvidenceList(row.evidence, of: page.facts.dossier.id, visit)
                }
                div {
                    h4(visit("Hội đồng thẩm định", "The council"))
                    if page.rights.absence == nil { fields } else { words }
                    ItemVerdicts(row.appraisedVerdicts, visit)
                }
            }
        }
    }

    @HTMLBuilder private var words: HTML {
        p { strong(AnswerWords(visit.language)(row.answer), .class("points")) }
        if let entry = row.appraisal {
            if let fits = entry.evidenceFits { p(visit(AppraisalItem.name(ofFit: fits))) }
            if !entry.reason.isEmpty { p(visit("Lý do: ", "Reason: ") + entry.reason) }
        } else {
            p(visit("Chưa có ý kiến khác.", "Nothing else is said."), .class("muted"))
        }
    }

    @HTMLBuilder private var fields: HTML {
        let boxes = AnswerBoxes(row)
        let trouble = page.typed.troubles[row.item.id] ?? ""
        if !trouble.isEmpty { p(trouble, .class("wrong-words"), .role("alert")) }
        Hidden(boxes.name("goc"), page.typed.values[boxes.name("goc")] ?? boxes.mark(row.appraisal))
        for box in boxes.boxes(row.answer) { field(box, boxes.name(box.key)) }
        Field(
            visit("Minh chứng", "Evidence"), boxes.name("mc"),
            value(boxes.name("mc"), row.appraisal?.evidenceFits.map { $0 ? "co" : "khong" } ?? ""),
            .choice([
                ("", visit("Chưa xem", "Not looked at")), ("co", visit(AppraisalItem.name(ofFit: true))),
                ("khong", visit(AppraisalItem.name(ofFit: false))),
            ]))
        Field(
            visit("Lý do (bắt buộc nếu khác tự đánh giá)", "Reason (where it differs from the unit's own)"),
            boxes.name("ly-do"), value(boxes.name("ly-do"), row.appraisal?.reason ?? ""), .lines(2))
    }

    private func field(_ box: AnswerBoxes.Box, _ name: String) -> Field {
        let kind: Field.Kind =
            switch box.kind {
            case .text: .text
            case .number: .number
            case .choice(let choices): .choice(choices.map { ($0.value, visit($0.text)) })
            }
        return Field(visit(box.label), name, value(name, box.value), kind)
    }

    private func value(_ name: String, _ kept: String) -> String { page.typed.values[name] ?? kept }

    private static func name(ofFit fits: Bool) -> Bilingual {
        fits
            ? Bilingual(vi: "Đã xem, phù hợp", en: "Seen, it fits")
            : Bilingual(vi: "Đã xem, không phù hợp", en: "Seen, it does not fit")
    }
}
