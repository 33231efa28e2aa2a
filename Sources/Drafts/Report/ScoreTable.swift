import Criteria
import Documents
import Registry

/// The score table of a set with points: maximum and own points beside each item, and their totals.
struct ScoreTable {
    let assessed: AssessedDossier
    let form: PaperForm

    private var set: CriteriaSet { assessed.source.set }

    var table: Table {
        var rows = [
            Table.Row(
                cells: headings.enumerated().map { index, text in
                    cell([Paragraph(text, isBold: true, role: .tableHeader)], index + 1)
                }, isHeader: true)
        ]
        let lines = lines
        rows += lines.map { row($0) }
        rows.append(total)
        return Table(
            rows: rows, shares: form.showsEvidence ? [7, 45, 10, 10, 28] : [8, 64, 14, 14], sums: sums(lines))
    }

    /// Which figures add up others: those of an item its parts, the totals the criteria.
    private func sums(_ lines: [AssessedItem]) -> [Table.Sum] {
        let rows = Dictionary(lines.enumerated().map { ($1.item.id, $0) }, uniquingKeysWith: { first, _ in first })
        func sums(_ row: Int, of items: [Item], maximum: Points?, points: Points?) -> [Table.Sum] {
            let parts = items.compactMap { rows[$0.id] }
            guard parts.count == items.count, !parts.isEmpty else { return [] }
            func sum(_ column: Int, _ whole: Points?, _ figures: [Points?]) -> Table.Sum? {
                guard whole == figures.compactMap({ $0 }).reduce(.zero, +) else { return nil }
                return Table.Sum(row: row, column: column, parts: parts.map { $0 + 1 })
            }
            return [
                sum(3, maximum, parts.map { lines[$0].item.maximum }), sum(4, points, parts.map { lines[$0].points }),
            ].compactMap { $0 }
        }
        return lines.enumerated().flatMap { index, line in
            let parts = set.children(of: line.item.id).filter { $0.maximum != nil }
            return sums(index + 1, of: parts, maximum: line.item.maximum, points: line.points)
        }
            + sums(
                lines.count + 1, of: set.items.filter { $0.rank == .criterion },
                maximum: set.maximum?.value, points: assessed.verdict.total)
    }

    private var headings: [String] {
        ["STT", "Nội dung tiêu chí", "Điểm tối đa", "Điểm tự chấm"] + (form.showsEvidence ? ["Minh chứng"] : [])
    }

    private var lines: [AssessedItem] {
        assessed.items.filter { form.showsSubIndicators || $0.item.rank != .subIndicator }
    }

    private func row(_ line: AssessedItem) -> Table.Row {
        let isBold = line.item.rank == .criterion
        func figure(_ text: String) -> [Paragraph] { [Paragraph(text, isBold: isBold, role: .tableFigure)] }
        var cells = [
            figure(line.item.label), [Paragraph(line.item.text, isBold: isBold, role: .tableText)],
            figure(line.item.maximum?.description ?? ""), figure(line.points?.description ?? ""),
        ]
        if form.showsEvidence {
            cells.append(
                line.evidence.isEmpty
                    ? [Paragraph("", role: .tableText)]
                    : line.evidence.map { Paragraph("- \($0.text)", role: .tableText) })
        }
        return Table.Row(cells: cells.enumerated().map { cell($1, $0 + 1) })
    }

    private var total: Table.Row {
        func figure(_ points: Points?) -> [Paragraph] {
            [Paragraph(points?.description ?? "", isBold: true, role: .tableFigure)]
        }
        var cells = [
            Table.Cell(
                blocks: [.paragraph(Paragraph("Tổng cộng", isBold: true, role: .tableText))], column: 1,
                columnSpan: 2),
            cell(figure(set.maximum?.value), 3), cell(figure(assessed.verdict.total), 4),
        ]
        if form.showsEvidence { cells.append(cell([Paragraph("", role: .tableText)], 5)) }
        return Table.Row(cells: cells)
    }

    private func cell(_ paragraphs: [Paragraph], _ column: Int) -> Table.Cell {
        Table.Cell(blocks: paragraphs.map { .paragraph($0) }, column: column)
    }
}
