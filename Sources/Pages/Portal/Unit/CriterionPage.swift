public import Criteria
import Registry

/// One criterion: each indicator with its clause beside it, and what the answers come to.
public struct CriterionPage: Markup {
    private let visit: Visit
    private let dossier: UnitDossier
    private let criterion: Criterion
    private let typed: [String: EntryFields]
    private let mistakes: [String: FieldMistake]
    private let stale: Set<String>

    /// - Parameters:
    ///   - typed: what came back from the form; the items that are not there are shown as they are kept.
    ///   - mistakes: by item.
    ///   - stale: the items that somebody else changed meanwhile.
    public init(
        _ visit: Visit, _ dossier: UnitDossier, _ criterion: Criterion, typed: [String: EntryFields] = [:],
        mistakes: [String: FieldMistake] = [:], stale: Set<String> = []
    ) {
        self.visit = visit
        self.dossier = dossier
        self.criterion = criterion
        self.typed = typed
        self.mistakes = mistakes
        self.stale = stale
    }

    private var questions: [Question] { dossier.questions.filter { $0.criterion == criterion.id } }

    private var next: Criterion? {
        guard let index = dossier.set.criteria.firstIndex(where: { $0.id == criterion.id }) else { return nil }
        return dossier.set.criteria.dropFirst(index + 1).first
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Tiêu chí \(criterion.id)", "Criterion \(criterion.id)"), trail: dossier.trail(visit)
        ) {
            p(.class("clause"), .lang("vi")) {
                criterion.text
                if let maximum = criterion.maximum { " (tối đa \(maximum) điểm)" }
                " "
                span(criterion.source.citation, .class("muted"))
            }
            CriterionBar(visit, dossier, current: criterion.id)
            if !dossier.isOpen {
                p(
                    visit(
                        "Hồ sơ đang ở trạng thái “\(dossier.dossier.state.name.vi)” nên chỉ xem được.",
                        "The dossier is in the state “\(dossier.dossier.state.name.en)” and can only be read."),
                    .class("notice warning"))
            }
            if dossier.isOpen {
                PostForm(.criterion(dossier.id, criterion.id), visit, .class("answers")) {
                    for question in questions { card(question) }
                    div(.class("actions")) {
                        button(
                            visit("Lưu", "Save"), Attribute("type", "submit"), Attribute("name", "viec"),
                            Attribute("value", "luu"), .class("main"))
                        if let next {
                            button(
                                visit("Lưu và sang tiêu chí \(next.id)", "Save and go to criterion \(next.id)"),
                                Attribute("type", "submit"), Attribute("name", "viec"), Attribute("value", "tiep"))
                        }
                        button(
                            visit("Tính lại, chưa lưu", "Compute, do not save"), Attribute("type", "submit"),
                            Attribute("name", "viec"), Attribute("value", "tinh"), .class("quiet"))
                    }
                }
            } else {
                for question in questions { card(question) }
            }
            if dossier.set.method == .points { sum }
            VerdictPanel(visit, dossier)
            ConcernList(visit, dossier, about: criterion.id)
        }
    }

    private func card(_ question: Question) -> AnswerCard {
        let entry = dossier.assessment.entries[question.item]
        let isStale = stale.contains(question.item)
        return AnswerCard(
            visit, dossier, question,
            typed[question.item] ?? EntryFields(question, entry, headcounts: dossier.assessment.headcounts),
            mistake: mistakes[question.item], other: isStale ? entry ?? SelfAssessment.Entry() : nil)
    }

    /// The criterion's own points, added up.
    private var sum: HTML {
        let got = dossier.verdict.indicators.filter { verdict in
            questions.contains { $0.indicator == verdict.item || $0.item == verdict.item }
        }.compactMap(\.points)
        return p(.class("points")) {
            visit("Cộng tiêu chí \(criterion.id): ", "Sum of criterion \(criterion.id): ")
            strong(got.reduce(.zero, +).description)
            if let maximum = criterion.maximum { " / \(maximum)" }
        }
    }
}

/// The criteria of the set with how much of each is done, and where one is.
struct CriterionBar: Markup {
    private let visit: Visit
    private let dossier: UnitDossier
    private let current: String?

    init(_ visit: Visit, _ dossier: UnitDossier, current: String? = nil) {
        self.visit = visit
        self.dossier = dossier
        self.current = current
    }

    var html: HTML {
        nav(.class("pager"), .label(visit("Các tiêu chí", "Criteria"))) {
            ul {
                for criterion in dossier.set.criteria {
                    let progress = dossier.progress(of: criterion.id)
                    li {
                        a(
                            visit("Tiêu chí \(criterion.id)", "Criterion \(criterion.id)")
                                + " (\(progress.done)/\(progress.all))",
                            .href(.criterion(dossier.id, criterion.id)),
                            Attribute("aria-current", criterion.id == current ? "page" : nil))
                    }
                }
            }
        }
    }
}
