public import Checks
public import Criteria

/// The files of a page, a line each: what came of them, and the way to them.
public struct Overview: Markup {
    let lines: [Digest]
    let language: Language

    /// - Parameter lines: in the order of the files, whose numbers count from 1.
    public init(_ lines: [Digest], in language: Language) {
        self.lines = lines
        self.language = language
    }

    public var html: HTML {
        nav(.class("overview"), .id("files"), .labelledBy(id: "files-name")) {
            h2(language("Các tệp", "Files"), .id("files-name"))
            div(.class("wide"), .role("group"), .reachable, .labelledBy(id: "files-name")) {
                table(.class("data")) {
                    thead {
                        tr {
                            th(language("Tệp", "File"), .scope("col"))
                            th(language("Năm", "Year"), .scope("col"), .class("figure"))
                            th(language("Báo cáo ghi", "Declared"), .scope("col"))
                            th(language("Tính lại", "Computed"), .scope("col"))
                            for severity in Severity.allCases.reversed() {
                                th(language(severity.name.asSentence), .scope("col"), .class("figure"))
                            }
                            th(language("Rủi ro", "Risk"), .scope("col"))
                        }
                    }
                    tbody { for (index, line) in lines.enumerated() { row(line, number: index + 1) } }
                }
            }
        }
    }

    private func row(_ line: Digest, number: Int) -> HTML {
        tr {
            th(.scope("row")) {
                a(line.unit ?? line.file, .href(id: "f\(number)"))
                if line.unit != nil { small(line.file) }
            }
            if let refusal = line.refusal {
                td(.columns(6), .class("none")) { language("không đọc được: ", "cannot be read: ") + language(refusal) }
            } else {
                td(line.year.map { String($0) } ?? "", .class("figure"))
                td(outcome(line.declaredTotal, line.declaredRating, line.declaredLevel))
                td(outcome(line.computedTotal, line.computedRating, line.computedLevel))
                for severity in Severity.allCases.reversed() { count(line, severity) }
            }
            td(.class("risk")) { language(line.risk.name) }
        }
    }

    private func count(_ line: Digest, _ severity: Severity) -> HTML {
        let count = line.counts[severity] ?? 0
        return td(.class("figure")) {
            if count > 0 { span(String(count), .class("count \(severity.style)")) } else { "0" }
        }
    }

    private func outcome(_ total: Points?, _ rating: Rating?, _ level: Int?) -> String {
        let words = VerdictWords(language: language)
        let parts = [total.map(words.points), rating.map { language($0.name) }, level.map(words.level)]
            .compactMap(\.self)
        return parts.isEmpty ? "–" : parts.joined(separator: " · ")
    }
}
