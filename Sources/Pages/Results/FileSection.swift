public import Criteria
import Reports

/// A file on the page: what it is and comes to, its findings, the verdict, and the report with the findings beside it.
public struct FileSection: Markup {
    let file: CheckedFile
    let language: Language

    public init(_ file: CheckedFile, in language: Language) {
        self.file = file
        self.language = language
    }

    public var html: HTML {
        article(.class("file"), .id(file.id), .labelledBy(id: "\(file.id)-name")) {
            switch file.content {
            case .reading(let reading): self.reading(reading)
            case .refusal(let message, let remedy): refusal(message, remedy)
            }
        }
    }

    private func heading(_ name: String, format: String?) -> HTML {
        header {
            h2(name, .id("\(file.id)-name"))
            p(.class("path")) {
                file.name
                if let format { " · \(format)" }
            }
        }
    }

    private func reading(_ reading: CheckedFile.Reading) -> HTML {
        let findings = NumberedFindings(file, reading, language)
        return .pieces([
            heading(reading.report.unit?.name ?? file.name, format: reading.format),
            div(.class("head")) {
                ReportFacts(reading: reading, language: language)
                div(.class("result")) { OutcomePanel(reading: reading, language: language) }
            },
            FindingList(findings: findings).html,
            verdict(reading, findings),
            Paper(report: MarkedReport(reading), findings: findings).html,
        ])
    }

    private func verdict(_ reading: CheckedFile.Reading, _ findings: NumberedFindings) -> HTML {
        guard let set = reading.set else { return .nothing }
        if set.method == .points, let sheet = ScoreSheet.sheets(of: reading.report, set: set).first {
            return ScoreTable(sheet: sheet, findings: findings).html
        }
        guard let verdict = reading.verdict, !verdict.indicators.isEmpty else { return .nothing }
        return IndicatorTable(verdict: verdict, set: set, file: file, language: language).html
    }

    private func refusal(_ message: Bilingual, _ remedy: Bilingual) -> HTML {
        .pieces([
            heading(file.name, format: nil),
            div(.class("refusal")) {
                p {
                    strong(language("Không đọc được: ", "Cannot be read: "))
                    language(message)
                }
                p {
                    em(language("Cách sửa: ", "What to do: "))
                    language(remedy)
                }
            },
        ])
    }
}
