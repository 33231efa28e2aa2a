import Criteria
import Documents
import Registry

/// The score table of a set with points: maximum and own points beside each item, and their totals.
struct ScoreTable {
    let source: DossierSource
    let form: PaperForm

    var table: Table {
        var rows = [
            Table.Row(
                cells: headings.enumerated().map { index, text in
                    cell([Paragraph(text, isBold: true, role: .tableHeader)], index + 1)
                }, isHeader: true)
        ]
        rows += lines.map { row($0) }
        rows.append(total)
        return Table(rows: rows, shares: form.showsEvidence ? [7, 45, 10, 10, 28] : [8, 64, 14, 14])
    }

    private var headings: [String] {
        ["STT", "Nội dung tiêu chí", "Điểm tối đa", "Điểm tự chấm"] + (form.showsEvidence ? ["Minh chứng"] : [])
    }

    private var lines: [AssessedItem] {
        source.assessedItems.filter { form.showsSubIndicators || $0.item.rank != .subIndicator }
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
            cell(figure(source.set.maximum?.value), 3), cell(figure(source.ownVerdict.total), 4),
        ]
        if form.showsEvidence { cells.append(cell([Paragraph("", role: .tableText)], 5)) }
        return Table.Row(cells: cells)
    }

    private func cell(_ paragraphs: [Paragraph], _ column: Int) -> Table.Cell {
        Table.Cell(blocks: paragraphs.map { .paragraph($0) }, column: column)
    }
}
