import Criteria
import Registry

/// What the answers come to, and what is missing for more.
struct VerdictPanel: Markup {
    private let visit: Visit
    private let dossier: UnitDossier

    init(_ visit: Visit, _ dossier: UnitDossier) {
        self.visit = visit
        self.dossier = dossier
    }

    private var verdict: Verdict { dossier.verdict }

    var html: HTML {
        section(.class("card verdict"), .labelledBy(id: "ket-qua")) {
            h2(visit("Kết quả theo câu trả lời hiện có", "What the answers come to"), .id("ket-qua"))
            FactList {
                if let total = verdict.total {
                    Fact(
                        visit("Tổng điểm", "Total"),
                        total.description + (dossier.set.maximum.map { " / \($0.value)" } ?? ""))
                }
                Fact(dossier.set.method == .points ? visit("Xếp loại", "Rating") : visit("Mức độ", "Level")) {
                    strong(
                        verdict.outcome.map { visit($0.name) }
                            ?? visit("chưa đủ dữ liệu để tính", "data are missing"))
                }
                for level in verdict.levels {
                    Fact(visit("Mức độ \(level.level)", "Level \(level.level)")) {
                        IndicatorBadge(visit, level.isReached.map { $0 ? .met : .notMet } ?? .noData)
                    }
                }
                if let source = verdict.source { Fact(visit("Căn cứ", "By")) { Clause(source, visit) } }
            }
            if !verdict.missing.isEmpty {
                details {
                    summary(
                        visit(
                            "Còn thiếu \(verdict.missing.count) điều để đạt mức tiếp theo",
                            "\(verdict.missing.count) things are missing for the next"))
                    ul { for missing in verdict.missing { li(visit(missing.asSentence)) } }
                }
            }
        }
    }
}

/// The state of an indicator: its word, never its colour alone.
struct IndicatorBadge: Markup {
    private let visit: Visit
    private let state: IndicatorVerdict.State

    init(_ visit: Visit, _ state: IndicatorVerdict.State) {
        self.visit = visit
        self.state = state
    }

    var html: HTML { span(visit(state.name.asSentence), .class("badge \(state.look)")) }
}

extension IndicatorVerdict.State {
    /// The class that gives the state its look.
    var look: String {
        switch self {
        case .met: "met"
        case .notMet: "not-met"
        case .notApplicable: "not-applicable"
        case .noData: "no-data"
        }
    }
}
