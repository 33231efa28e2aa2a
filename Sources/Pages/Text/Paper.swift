import Criteria

/// The report as it was read, with the findings marked in it and told beside it.
struct Paper: Markup {
    let report: MarkedReport
    let findings: NumberedFindings

    var html: HTML {
        let id = "\(findings.file.id)-paper"
        let language = findings.language
        section(.class("report")) {
            h3(language("Báo cáo như đã đọc", "The report as it was read"), .id(id))
            if !report.loose.isEmpty {
                div(.class("loose"), .role("note"), .label(language("Về cả văn bản", "About the whole document"))) {
                    for number in report.loose {
                        div(.id(findings.file.mark(number))) { FindingNote(number: number, findings: findings) }
                    }
                }
            }
            div(.class("paper"), .lang("vi")) {
                for block in report.blocks { BlockPart(block: block, findings: findings) }
                for note in report.notes { self.note(note) }
            }
        }
    }

    private func note(_ note: MarkedNote) -> HTML {
        let numbers = note.paragraphs.flatMap(\.findings)
        return .pieces([
            div(.class("footnote"), .id(findings.file.note(note.number))) {
                a(
                    String(note.number), .href(id: findings.file.noteMark(note.number)),
                    .label(findings.language("Về chỗ đánh dấu chú thích \(note.number)", "Back to note \(note.number)"))
                )
                div {
                    for paragraph in note.paragraphs { ParagraphPart(paragraph: paragraph, findings: findings) }
                }
            },
            numbers.isEmpty ? .nothing : FindingNotes(numbers: numbers, findings: findings).html,
        ])
    }
}

/// A block right on the sheet: its notes follow it, and stand in the margin where there is one.
private struct BlockPart: Markup {
    let block: MarkedBlock
    let findings: NumberedFindings

    var html: HTML {
        switch block {
        case .page(let number): PageMark(number: number, language: findings.language)
        case .paragraph(let paragraph):
            ParagraphPart(paragraph: paragraph, findings: findings)
            if !paragraph.findings.isEmpty { FindingNotes(numbers: paragraph.findings, findings: findings) }
        case .table(let table):
            let part = TablePart(table: table, findings: findings)
            part
            if !part.following.isEmpty { FindingNotes(numbers: part.following, findings: findings) }
        }
    }
}
