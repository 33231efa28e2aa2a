import Criteria
import Documents

/// Makes the table of a sheet.
struct XlsxTable {
    private let sheet: XlsxSheet
    private let index: Int
    private let styles: XlsxStyles
    private let calculator: XlsxCalculator

    init(_ sheet: XlsxSheet, index: Int, styles: XlsxStyles, calculator: XlsxCalculator) {
        self.sheet = sheet
        self.index = index
        self.styles = styles
        self.calculator = calculator
    }

    /// How many bytes of text the cells of a workbook may show together: a text that cells share is stored once, but
    /// read as often as it is shown.
    static let textLimit = 32 << 20

    /// The table. `budget` counts down over the whole workbook.
    func make(budget: inout Int) throws(ReadError) -> Table {
        var texts: [Int: [(column: Int, text: String)]] = [:]
        var width = 0
        for place in sheet.cells.keys.sorted() where !sheet.hiddenRows.contains(place.row) {
            guard let cell = sheet.cells[place] else { continue }
            let text = styles.text(calculator.value(index, place), style: cell.style)
            guard !text.isEmpty else { continue }
            budget -= text.utf8.count
            guard budget >= 0 else {
                throw .tooLarge(
                    .init(vi: "chữ trong các ô của bảng tính", en: "the text in the cells of the workbook"),
                    limit: .init(vi: "32 MB", en: "32 MB"))
            }
            texts[place.row, default: []].append((place.column, text))
            width = max(width, place.column)
        }
        let rows = texts.keys.sorted()
        let merges = merges(rows)
        // Empty cells tell the width of a table, but a sheet with few texts in far columns would drown in them.
        let isFilled = width <= 64 && rows.count * width <= 500_000
        return Table(
            rows: rows.map { number in
                row(number, texts[number] ?? [], width: isFilled ? width : 0, merges[number] ?? [])
            })
    }

    private func row(
        _ number: Int, _ texts: [(column: Int, text: String)], width: Int, _ merges: [XlsxArea]
    ) -> Table.Row {
        var row = Table.Row(
            cells: [], line: number, isHeader: sheet.titleRows?.contains(number) ?? false)
        var next = texts.startIndex
        var column = 1
        while column <= width || next < texts.count {
            if column > width { column = max(column, texts[next].column) }
            var text = ""
            if next < texts.count, texts[next].column == column {
                text = texts[next].text
                next += 1
            }
            let place = XlsxPlace(row: number, column: column)
            let merge = merges.first { $0.contains(place) }
            if let merge, merge.first != place {
                column += 1
                continue
            }
            row.cells.append(
                Table.Cell(
                    blocks: text.isEmpty ? [] : [.paragraph(Paragraph(text, line: number))], column: column,
                    columnSpan: merge.map { $0.last.column - $0.first.column + 1 } ?? 1,
                    rowSpan: merge.map { $0.last.row - $0.first.row + 1 } ?? 1))
            column += 1
        }
        return row
    }

    /// The merged areas that touch each of some rows.
    private func merges(_ rows: [Int]) -> [Int: [XlsxArea]] {
        var found: [Int: [XlsxArea]] = [:]
        var budget = 1_000_000
        for area in sheet.merged {
            var low = rows.startIndex
            var high = rows.endIndex
            while low < high {
                let middle = (low + high) / 2
                if rows[middle] < area.first.row { low = middle + 1 } else { high = middle }
            }
            while low < rows.count, rows[low] <= area.last.row, budget > 0 {
                found[rows[low], default: []].append(area)
                low += 1
                budget -= 1
            }
        }
        return found
    }
}
