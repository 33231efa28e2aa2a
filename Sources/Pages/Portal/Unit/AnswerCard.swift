import Criteria
import Registry

/// One item: the clause on one side, on the other the fields, what they come to and where the value was read.
struct AnswerCard: Markup {
    private let visit: Visit
    private let dossier: UnitDossier
    private let question: Question
    private let fields: EntryFields
    private let mistake: FieldMistake?

    /// The entry as it is kept, where somebody else changed it while this was typed.
    private let other: SelfAssessment.Entry?

    /// What the receiving office says of the item.
    private let comment: String?

    init(
        _ visit: Visit, _ dossier: UnitDossier, _ question: Question, _ fields: EntryFields, mistake: FieldMistake?,
        other: SelfAssessment.Entry?
    ) {
        self.visit = visit
        self.dossier = dossier
        self.question = question
        self.fields = fields
        self.mistake = mistake
        self.other = other
        let comments = dossier.dossier.openComments?.comments ?? [:]
        comment = comments[question.item] ?? (question.item == question.indicator ? nil : comments[question.indicator])
    }

    private var entry: SelfAssessment.Entry? { dossier.assessment.entries[question.item] }

    var html: HTML {
        section(.class("card answer"), .id("muc-\(question.item)"), .labelledBy(id: "ten-muc-\(question.item)")) {
            h2(.id("ten-muc-\(question.item)")) {
                "\(heading) "
                for state in dossier.states(of: question.item) {
                    if state.level > 0 { small(visit("mức độ \(state.level): ", "level \(state.level): ")) }
                    // Where points are given, fewer than all is no failure.
                    if let points = state.points {
                        span(visit("\(points) điểm", "\(points.json) points"), .class("badge"))
                    } else {
                        IndicatorBadge(visit, state.state)
                    }
                    " "
                }
            }
            if let comment {
                div(.class("notice warning")) {
                    p {
                        strong(visit("Góp ý của nơi tiếp nhận: ", "The receiving office says: ")); comment
                    }
                }
            }
            if other != nil { conflict }
            div(.class("side-by-side")) {
                ClauseBox(visit, question, kind: dossier.kind)
                div { answer }
            }
        }
    }

    private var heading: String {
        question.item == question.indicator || dossier.set.method == .points
            ? question.name : "\(question.name) (tiếp)"
    }

    private var answer: HTML {
        .pieces([
            states, entry?.reading.map { ReadingNote(visit, $0).html } ?? .nothing,
            dossier.isOpen ? inputs : kept,
        ])
    }

    /// Why each level is met or not.
    @HTMLBuilder private var states: HTML {
        let states = dossier.states(of: question.item).filter { !visit($0.reason).isEmpty }
        if !states.isEmpty {
            ul(.class("reasons")) {
                for state in states {
                    li {
                        if state.level > 0 { visit("Mức độ \(state.level): ", "Level \(state.level): ") }
                        visit(state.reason)
                    }
                }
            }
        }
    }

    @HTMLBuilder private var inputs: HTML {
        Hidden(EntryFields.version(question.item), String(fields.version))
        Hidden(EntryFields.before(question.item), fields.before)
        if question.binds {
            AnswerInputs(visit, question, fields, mistake: mistake)
        } else {
            // What a report answered to it all the same goes along unseen.
            for (name, value) in fields.values.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
                Hidden(name, value)
            }
        }
        if dossier.set.method == .levels, question.binds || !fields.notApplicable.isEmpty {
            details(.isOpen(!fields.notApplicable.isEmpty || isMistake(EntryFields.notApplicable(question.item)))) {
                summary(visit("Không áp dụng với đơn vị?", "Does it not apply?"))
                Field(
                    visit("Lý do không áp dụng", "Why it does not apply"),
                    EntryFields.notApplicable(question.item), fields.notApplicable,
                    hint: visit(
                        "Chỉ ghi khi quy định chừa loại đơn vị này ra", "Only where the law leaves such units out"),
                    trouble: isMistake(EntryFields.notApplicable(question.item)) ? visit(mistake!.message) : "")
            }
        }
        Field(visit("Diễn giải", "Note"), EntryFields.note(question.item), fields.note, .lines(2))
        EvidenceChoice(visit, dossier, item: question.item, chosen: fields.evidence)
        if let reading = entry?.reading, !reading.isConfirmed {
            p(.class("field confirm")) {
                labelElement {
                    input(
                        Attribute("type", "checkbox"), Attribute("name", EntryFields.confirmed(question.item)),
                        Attribute("value", "1"), Attribute("checked", isOn: fields.isConfirmed))
                    visit(" Tôi đã xem, giá trị này đúng", " I looked at it: this value is right")
                }
            }
        }
    }

    private func isMistake(_ field: String) -> Bool { mistake?.field == field }

    /// The answer as it stands, where nothing can be typed any more.
    @HTMLBuilder private var kept: HTML {
        FactList {
            Fact(visit("Trả lời", "Answer"), entry?.answer.map { visit($0.text) } ?? "—")
            if let note = entry?.note, !note.isEmpty { Fact(visit("Diễn giải", "Note"), note) }
            if !pieces.isEmpty {
                Fact(visit("Minh chứng", "Evidence")) {
                    ul { for piece in pieces { li { EvidenceName(piece, in: dossier.id) } } }
                }
            }
        }
    }

    private var pieces: [Evidence] {
        dossier.assessment.evidence.filter { entry?.evidence.contains($0.id) ?? false }
    }

    /// Both versions, side by side: what is kept, and what was typed.
    private var conflict: HTML {
        div(.class("notice warning"), .role("alert")) {
            p {
                strong(
                    visit(
                        "Người khác vừa lưu mục này trong lúc bạn gõ; phần bạn gõ chưa được lưu.",
                        "Somebody else saved this item while you typed; what you typed is not kept yet."))
            }
            div(.class("side-by-side")) {
                div {
                    h3(visit("Đang được lưu", "Kept now"))
                    p(other?.answer.map { visit($0.text) } ?? visit("chưa trả lời", "not answered"))
                    if let note = other?.note, !note.isEmpty { p(note) }
                    p(names(other?.evidence ?? []), .class("muted"))
                }
                div {
                    h3(visit("Bạn vừa gõ", "What you typed"))
                    p(typed)
                    if !fields.note.isEmpty { p(fields.note) }
                    p(names(fields.evidence.map { ID($0) }), .class("muted"))
                }
            }
            p(
                visit(
                    "Bấm Lưu để lấy những gì bạn gõ, hoặc tải lại trang để giữ bản đang lưu.",
                    "Save to keep what you typed, or load the page again to keep what is there."))
        }
    }

    private var typed: String {
        do {
            return try fields.answer(to: question).map { visit($0.text) } ?? visit("chưa trả lời", "not answered")
        } catch {
            return visit(error.message)
        }
    }

    private func names(_ evidence: [ID<Evidence>]) -> String {
        let names = dossier.assessment.evidence.filter { evidence.contains($0.id) }.map(\.text)
        return names.isEmpty ? visit("không có minh chứng", "no evidence") : names.joined(separator: "; ")
    }
}
