import Criteria
import Registry

/// The words of the law beside the fields: what is asked, what each level demands, and whom it binds.
struct ClauseBox: Markup {
    private let visit: Visit
    private let question: Question
    private let kind: UnitKind?

    init(_ visit: Visit, _ question: Question, kind: UnitKind?) {
        self.visit = visit
        self.question = question
        self.kind = kind
    }

    var html: HTML {
        div(.class("clause"), .lang("vi")) {
            p(question.text)
            p(question.source.citation, .class("muted"))
            if case .points(let maximum?) = question.form {
                p(visit("Tối đa \(maximum) điểm", "At most \(maximum.json) points"), .class("points"))
            }
            if !question.requirements.isEmpty {
                details {
                    summary(visit("Từng mức độ đòi gì", "What each level demands"))
                    ul { for requirement in question.requirements { li { demand(requirement) } } }
                }
            }
        }
    }

    private func demand(_ requirement: Requirement) -> HTML {
        let limit = requirement.applicability
        return .pieces([
            strong(visit("Mức độ \(requirement.level)", "Level \(requirement.level)")),
            .text(": \(requirement.text) "),
            span("(\(requirement.source.citation))", .class("muted")),
            limit.reason.isEmpty
                ? .nothing
                : .pieces([
                    br(),
                    span(
                        (kind.map { limit.binds($0) } ?? true)
                            ? visit("Áp dụng: ", "Applies: ")
                            : visit("Không áp dụng với đơn vị này: ", "Does not apply: "),
                        .class("muted")),
                    .text("“\(visit.language == .vi ? limit.reason : limit.reasonEn)”"),
                ]),
            requirement.source.note.map { .pieces([br(), span($0, .class("muted"))]) } ?? .nothing,
        ])
    }
}
