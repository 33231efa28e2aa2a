import CXlsxWriter
import Criteria
import Glibc

/// The only page of a workbook.
struct WorkbookPage {
    private let sheet: Sheet
    private let page: UnsafeMutablePointer<lxw_worksheet>
    private let looks: WorkbookLooks

    /// How many rows are written, and the sum of each column's counts so far.
    private var count = 0
    private var sums: [Int]

    /// More than a cell may hold is cut.
    private static let longest = 32_000

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ sheet: Sheet) {
        self.sheet = sheet
        page = workbook_add_worksheet(workbook, sheet.name)
        looks = WorkbookLooks(workbook)
        // Rows that are written as they come pass through a file, which is better filled in large pieces.
        if let passage = page.pointee.optimize_tmpfile { setvbuf(passage, nil, _IOFBF, 1 << 17) }
        sums = Array(repeating: 0, count: sheet.columns.count)
    }

    mutating func write(_ rows: some Sequence<[Sheet.Cell]>) {
        let last = lxw_col_t(sheet.columns.count - 1)
        header()
        // Rows that come one by one are not known beforehand: there each number shows its own places.
        let places = sheet.rows.isEmpty ? nil : sheet.columns.indices.map { sheet.places($0) }
        for row in rows {
            count += 1
            write(row, at: count, places)
        }
        var end = count
        if let label = sheet.totalLabel, count > 0 {
            end += 1
            totals(label, at: end)
        }
        worksheet_freeze_panes(page, 1, 1)
        worksheet_autofilter(page, 0, 0, lxw_row_t(max(1, count)), last)
        worksheet_repeat_rows(page, 0, 0)
        worksheet_print_area(page, 0, 0, lxw_row_t(end), last)
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)  // A4
        worksheet_fit_to_pages(page, 1, 0)
        worksheet_set_margins(page, 0.4, 0.4, 0.6, 0.6)
        worksheet_set_footer(page, "&L&A&R&P/&N")
    }

    private func header() {
        for (column, title) in sheet.columns.enumerated() {
            let column = lxw_col_t(column)
            worksheet_set_column(page, column, column, Double(title.width), nil)
            worksheet_write_string(page, 0, column, title.title, looks.header)
        }
        let lines = sheet.columns.map { WorkbookWriter.lines($0.title, width: $0.width - 3) }.max() ?? 1
        worksheet_set_row(page, 0, Self.height(lines), nil)
    }

    // MARK: Rows

    private mutating func write(_ row: [Sheet.Cell], at index: Int, _ places: [Int]?) {
        let index = lxw_row_t(index)
        var lines = 1
        for (number, cell) in row.enumerated() {
            let column = lxw_col_t(number)
            switch cell.value {
            case .empty: worksheet_write_blank(page, index, column, looks.text(cell.tone))
            case .text(let words):
                let words = words.utf8.count > Self.longest ? String(words.prefix(Self.longest)) : words
                worksheet_write_string(page, index, column, words, looks.text(cell.tone))
                lines = max(lines, WorkbookWriter.lines(words, width: sheet.columns[number].width - 2))
            case .count(let count):
                sums[number] += count
                worksheet_write_number(page, index, column, Double(count), looks.number(cell.tone, places: 0))
            case .points(let points):
                worksheet_write_number(
                    page, index, column, points.number,
                    looks.number(cell.tone, places: places?[number] ?? points.places))
            }
        }
        // Programs do not grow rows of wrapped words when they print.
        worksheet_set_row(page, index, Self.height(lines), nil)
    }

    /// The sums follow the filter.
    private func totals(_ label: String, at index: Int) {
        let row = lxw_row_t(index)
        for (number, column) in sheet.columns.enumerated() {
            let place = lxw_col_t(number)
            if column.isSummed {
                let letter = WorkbookWriter.letters(number)
                worksheet_write_formula_num(
                    page, row, place, "=SUBTOTAL(109,\(letter)2:\(letter)\(index))",
                    looks.totalSum, Double(sums[number]))
            } else if number == 0 {
                worksheet_write_string(page, row, place, label, looks.totalLabel)
            } else {
                worksheet_write_blank(page, row, place, looks.totalLabel)
            }
        }
    }

    /// In points, as much as a row may have at most.
    private static func height(_ lines: Int) -> Double { min(409, Double(lines) * 15 + 3) }
}

extension Points {
    fileprivate var number: Double { Double(hundredths) / 100 }
}
