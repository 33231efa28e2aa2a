import Checks
import Criteria

/// A finding told beside its place: the fact, the ground, and what to do.
struct FindingNote: Markup {
    let number: Int
    let findings: NumberedFindings

    var html: HTML {
        let finding = findings[number]
        let language = findings.language
        div(.class("finding \(finding.severity.style)")) {
            p(.class("fact")) {
                Badge(number: number, findings: findings, target: findings.file.entry(number))
                " "
                strong(language(finding.severity.name), .class("severity"))
                " "
                language(finding.message)
            }
            if let earlier = findings.sameAdvice(as: number) {
                p(.class("advice")) {
                    language("Căn cứ, cách sửa: như ở số ", "Ground and remedy: as at number ")
                    a(String(earlier), .href(id: findings.file.mark(earlier)))
                }
            } else {
                if !finding.basis.isEmpty {
                    p(.class("advice")) {
                        em(language("Căn cứ: ", "Basis: "))
                        finding.basis
                    }
                }
                let remedy = language(finding.remedy)
                if !remedy.isEmpty {
                    p(.class("advice")) {
                        em(language("Cách sửa: ", "What to do: "))
                        remedy
                    }
                }
            }
            if let certainty = findings.place.certainty(finding.place) { p(certainty, .class("advice")) }
        }
    }
}

/// The notes on one paragraph or row.
struct FindingNotes: Markup {
    let numbers: [Int]
    let findings: NumberedFindings

    var html: HTML {
        div(.class("notes"), .role("note"), findings.lang, .label(label)) {
            for number in numbers { FindingNote(number: number, findings: findings) }
        }
    }

    private var label: String {
        findings.language("Ghi chú ", "Note ") + numbers.map(String.init).joined(separator: ", ")
    }
}
