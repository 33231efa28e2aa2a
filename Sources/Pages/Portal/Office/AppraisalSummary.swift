import Criteria
import Registry

/// Both verdicts and what lies between them.
struct AppraisalSummary: Markup {
    private let facts: DossierFacts
    private let visit: Visit

    init(_ page: AppraisalPage) {
        facts = page.facts
        visit = page.visit
    }

    var html: HTML {
        section(.class("card"), .labelledBy(id: "ket-qua")) {
            h2(visit("Kết quả", "Results"), .id("ket-qua"))
            FactList {
                Fact(visit("Trạng thái", "State")) { StateBadge(facts.dossier.state, visit) }
                Fact(visit("Đơn vị tự đánh giá", "The unit itself"), OutcomeLine(visit)(facts.verdict))
                if let appraised = facts.appraisedVerdict {
                    Fact(visit("Hội đồng thẩm định", "The council"), OutcomeLine(visit)(appraised))
                    Fact(visit("Chênh lệch", "Difference"), difference(facts.verdict, appraised))
                }
                if let outcome = facts.dossier.outcome {
                    Fact(visit("Kết luận", "Concluded"), visit(outcome.name.asSentence))
                }
            }
            if let missing = facts.appraisedVerdict?.missing, !missing.isEmpty {
                details {
                    summary(visit("Còn thiếu gì để đạt mức cao hơn", "What is missing for more"))
                    ul { for words in missing { li(visit(words.asSentence)) } }
                }
            }
        }
    }

    private func difference(_ own: Verdict, _ appraised: Verdict) -> String {
        var parts: [String] = []
        if let before = own.total, let after = appraised.total {
            let difference = after - before
            let sign = difference > .zero ? "+" : ""
            parts.append(
                difference == .zero
                    ? visit("không chênh điểm", "same points")
                    : visit("\(sign)\(difference) điểm", "\(sign)\(difference.json) points"))
        }
        if let before = own.outcome, let after = appraised.outcome {
            parts.append(
                before == after
                    ? visit("cùng kết quả", "same result")
                    : "\(visit(before.name.asSentence)) → \(visit(after.name.asSentence))")
        }
        return parts.isEmpty ? visit("chưa so được", "cannot be compared yet") : parts.joined(separator: ", ")
    }
}
