import Criteria
import Documents
import Registry

/// The tables of the summary: every criterion and indicator with its result, its evidence, and the totals.
enum SummaryTable {
    /// Maximum, own points, what was done, evidence.
    static func ofPoints(_ assessed: AssessedDossier) -> Table {
        let items = assessed.items
        var rows = [
            header(["STT", "Tiêu chí, nội dung", "Điểm tối đa", "Điểm tự chấm", "Kết quả thực hiện", "Minh chứng"])
        ]
        rows += items.map { line in
            row(
                line,
                [
                    .figure(line.item.label), .words([line.item.text]), .figure(line.item.maximum?.description ?? ""),
                    .figure(line.points?.description ?? ""), .words([line.note]), .words(line.evidenceLines),
                ])
        }
        rows.append(
            total(
                "Tổng cộng",
                [
                    assessed.source.set.maximum?.value.description ?? "", assessed.verdict.total?.description ?? "", "",
                    "",
                ]))
        return Table(rows: rows, shares: [6, 34, 8, 8, 22, 22])
    }

    /// What was done, evidence, and đạt or not at each level.
    static func ofLevels(_ assessed: AssessedDossier) -> Table {
        let items = assessed.items
        let levels = assessed.source.set.levels.map(\.level)
        var rows = [
            header(
                ["STT", "Tiêu chí, chỉ tiêu", "Kết quả thực hiện", "Minh chứng"] + levels.map { "Mức độ \($0)" })
        ]
        rows += items.map { line in
            let deed = [AnswerSentence(line)(line.answer), line.note].compactMap { $0 }.filter { !$0.isEmpty }
            let states = levels.map { level in line.verdict(at: level)?.state.name.vi.capitalisedFirst ?? "" }
            return row(
                line,
                [.figure(line.item.id), .words([line.item.text]), .words(deed), .words(line.evidenceLines)]
                    + states.map { .figure($0) })
        }
        rows += totals(items, levels)
        return Table(
            rows: rows, shares: [6, 36, 22, 20] + levels.map { _ in 16 / max(1, levels.count) })
    }

    /// How many indicators are met, not met and not applicable at each level.
    private static func totals(_ items: [AssessedItem], _ levels: [Int]) -> [Table.Row] {
        let indicators = items.filter { $0.item.rank == .indicator }
        return IndicatorVerdict.State.allCases.compactMap { state in
            let counts = levels.map { level in indicators.count { $0.verdict(at: level)?.state == state } }
            guard counts.contains(where: { $0 > 0 }) || state == .met else { return nil }
            return total("Tổng số chỉ tiêu \(state.name.vi)", ["", ""] + counts.map { Figures.count($0) })
        }
    }

    // MARK: Rows

    private enum Content {
        /// A figure or mark, centred.
        case figure(String)
        /// A paragraph each.
        case words([String])
    }

    private static func header(_ titles: [String]) -> Table.Row {
        Table.Row(
            cells: titles.enumerated().map { index, title in
                Table.Cell(
                    blocks: [.paragraph(Paragraph(title, isBold: true, role: .tableHeader))], column: index + 1)
            }, isHeader: true)
    }

    private static func row(_ line: AssessedItem, _ contents: [Content]) -> Table.Row {
        let isBold = line.item.rank == .criterion
        return Table.Row(
            cells: contents.enumerated().map { index, content in
                let paragraphs: [Paragraph] =
                    switch content {
                    case .figure(let text): [Paragraph(text, isBold: isBold, role: .tableFigure)]
                    case .words(let lines):
                        (lines.isEmpty ? [""] : lines).map { Paragraph($0, isBold: isBold, role: .tableText) }
                    }
                return Table.Cell(blocks: paragraphs.map { .paragraph($0) }, column: index + 1)
            })
    }

    /// A row whose label goes over the first two columns.
    private static func total(_ label: String, _ figures: [String]) -> Table.Row {
        let first = Table.Cell(
            blocks: [.paragraph(Paragraph(label, isBold: true, role: .tableText))], column: 1, columnSpan: 2)
        return Table.Row(
            cells: [first]
                + figures.enumerated().map { index, text in
                    Table.Cell(
                        blocks: [.paragraph(Paragraph(text, isBold: true, role: .tableFigure))], column: index + 3)
                })
    }
}

extension AssessedItem {
    /// Its evidence, a line each with a dash.
    var evidenceLines: [String] { evidence.map { "- \($0.text)" } }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
