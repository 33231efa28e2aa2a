import Checks
import Criteria

/// All findings of a file, the gravest first, each leading to its place in the report.
struct FindingList: Markup {
    let findings: NumberedFindings

    private var language: Language { findings.language }

    var html: HTML {
        section(.class("list")) {
            h3(language("Phát hiện", "Findings"), .id("\(findings.file.id)-list"))
            if findings.findings.isEmpty {
                p(language("Không phát hiện lỗi nào", "Nothing was found"), .class("fine"))
            }
            for severity in Severity.allCases.reversed() { group(severity) }
        }
    }

    private func group(_ severity: Severity) -> HTML {
        let numbers = (1...max(1, findings.findings.count)).filter {
            $0 <= findings.findings.count && findings[$0].severity == severity
        }
        guard !numbers.isEmpty else { return .nothing }
        let name = severity.name.asSentence
        let title = language(name.vi, name.en + "s")
        return div(.class("group \(severity.style)")) {
            h4("\(title) (\(numbers.count))")
            ul {
                for number in numbers { entry(number) }
            }
        }
    }

    private func entry(_ number: Int) -> HTML {
        li(.id(findings.file.entry(number))) {
            Badge(number: number, findings: findings, target: findings.file.mark(number))
            div {
                p(language(findings[number].message))
                p(findings.place(findings[number].place), .class("place"))
            }
        }
    }
}
