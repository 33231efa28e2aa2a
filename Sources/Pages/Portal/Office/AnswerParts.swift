import Criteria
import Registry

/// What an item asks: its label, the words of the law, the clause.
struct ItemHead: Markup {
    private let row: DossierSheet.Row
    private let visit: Visit

    init(_ row: DossierSheet.Row, _ visit: Visit) {
        self.row = row
        self.visit = visit
    }

    var html: HTML {
        let item = row.item
        h3(item.label == "-" || item.label == item.id ? item.id : "\(item.id) · \(item.label)", .id("muc-\(item.id)"))
        p(item.text, .lang("vi"))
        p { Clause(item.source, visit) }
    }
}

/// Whether an item is met, at each level where there are some, with the reason.
struct ItemVerdicts: Markup {
    private let verdicts: [IndicatorVerdict]
    private let visit: Visit

    init(_ verdicts: [IndicatorVerdict], _ visit: Visit) {
        self.verdicts = verdicts
        self.visit = visit
    }

    var html: HTML {
        for verdict in verdicts {
            p {
                if verdict.level > 0 { visit("Mức độ \(verdict.level): ", "Level \(verdict.level): ") }
                // Where points are given, fewer than all is no failure.
                if verdict.points == nil {
                    span(visit(verdict.state.name), .class(verdict.state.look))
                    " – "
                }
                visit(verdict.reason)
            }
        }
    }
}

/// The evidence of an item, each piece with its file where it has one.
struct EvidenceList: Markup {
    private let papers: [Evidence]
    private let dossier: ID<Dossier>
    private let visit: Visit

    init(_ papers: [Evidence], of dossier: ID<Dossier>, _ visit: Visit) {
        self.papers = papers
        self.dossier = dossier
        self.visit = visit
    }

    var html: HTML {
        if papers.isEmpty {
            p(visit("Không nêu minh chứng.", "No evidence is named."), .class("muted"))
        } else {
            ul {
                for paper in papers {
                    li {
                        paper.text.isEmpty ? visit("Minh chứng không ghi tên", "Evidence without a name") : paper.text
                        " "
                        if let file = paper.file {
                            a(file.name, .href(.dossierFile(dossier, file.digest)))
                        } else {
                            span(visit("(chưa kèm tệp)", "(no file)"), .class("muted"))
                        }
                    }
                }
            }
        }
    }
}

/// What a dossier comes to, in one line.
struct OutcomeLine {
    private let visit: Visit

    init(_ visit: Visit) {
        self.visit = visit
    }

    func callAsFunction(_ verdict: Verdict) -> String {
        let points = verdict.total.map { visit("\($0) điểm", "\($0.json) points") }
        let outcome = verdict.outcome.map { visit($0.name.asSentence) } ?? visit("Chưa đủ dữ liệu", "Data are missing")
        return points.map { "\($0), \(outcome)" } ?? outcome
    }
}
