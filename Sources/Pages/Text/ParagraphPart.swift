import Checks
import Criteria

/// A paragraph of the report with its marks.
struct ParagraphPart: Markup {
    let paragraph: MarkedParagraph
    let findings: NumberedFindings

    var html: HTML {
        switch paragraph.role {
        case .text: p(.class(paragraph.isBold ? "bold" : nil)) { runs }
        case .title: p(.class("title")) { runs }
        case .heading(let level):
            p(
                .class(paragraph.isBold ? "heading bold" : "heading"), .role("heading"),
                .level(min(6, level + 3))
            ) { runs }
        }
    }

    private var runs: HTML {
        .pieces(paragraph.runs.map(run))
    }

    private func run(_ run: MarkedParagraph.Run) -> HTML {
        var words = HTML.text(run.text)
        if let confidence = run.confidence, !run.text.isEmpty {
            words = span(
                .class("unsure"),
                .title(findings.language("đọc từ ảnh, chắc \(confidence)%", "read from a picture, \(confidence)% sure"))
            ) { words }
        }
        if let severity = findings.gravest(run.findings), !run.text.isEmpty {
            words = mark(.class(severity.style)) { words }
        }
        return .pieces(
            [words]
                + run.ends.map { number in
                    sup(.class("at")) {
                        Badge(
                            number: number, findings: findings, target: findings.file.entry(number),
                            id: findings.file.mark(number))
                    }
                }
                + run.notes.map { note in
                    sup {
                        a(
                            String(note), .id(findings.file.noteMark(note)), .href(id: findings.file.note(note)),
                            .label(findings.language("Chú thích \(note)", "Note \(note)")))
                    }
                })
    }
}
