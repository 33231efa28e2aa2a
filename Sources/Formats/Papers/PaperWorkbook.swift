import CXlsxWriter
import Criteria
public import Documents
import Glibc

/// Writes the tables of a paper as a workbook (.xlsx), a sheet for each: headers stand still and are printed on every
/// page, figures are numbers, and a total that is the sum of the lines above it is a formula.
public enum PaperWorkbook {
    /// - Parameter name: of the paper, at the head of each sheet.
    /// - Throws: `ReadError` where there is no table to write, or the library fails.
    public static func write(_ document: Document, name: String) throws(ReadError) -> [UInt8] {
        let tables = document.blocks.compactMap { block -> Table? in
            if case .table(let table) = block, table.isBordered { table } else { nil }
        }
        guard !tables.isEmpty else { throw .noTable() }
        do {
            return try WorkbookWriter.memory { workbook in
                let looks = Looks(workbook)
                for (index, table) in tables.enumerated() {
                    let title = tables.count == 1 ? "Bảng" : "Bảng \(index + 1)"
                    TablePage(workbook_add_worksheet(workbook, title), table, looks).write(name)
                }
            }
        } catch {
            throw .unwritten(error.message)
        }
    }

    /// The looks of cells; a workbook owns its formats.
    struct Looks {
        let title: UnsafeMutablePointer<lxw_format>?
        let header: UnsafeMutablePointer<lxw_format>?
        let text: UnsafeMutablePointer<lxw_format>?
        let number: UnsafeMutablePointer<lxw_format>?
        let total: UnsafeMutablePointer<lxw_format>?

        init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
            func make(bold: Bool = false, centred: Bool = false, bordered: Bool = true) -> UnsafeMutablePointer<
                lxw_format
            >? {
                let format = workbook_add_format(workbook)
                format_set_font_name(format, "Times New Roman")
                format_set_font_size(format, 12)
                format_set_text_wrap(format)
                format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
                if bold { format_set_bold(format) }
                if centred { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
                if bordered { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
                return format
            }
            title = make(bold: true, bordered: false)
            header = make(bold: true, centred: true)
            text = make()
            number = make(centred: true)
            total = make(bold: true, centred: true)
            format_set_text_wrap(title)
        }
    }

    /// A table on its sheet, below the paper's name.
    private struct TablePage {
        let page: UnsafeMutablePointer<lxw_worksheet>?
        let table: Table
        let looks: Looks

        init(_ page: UnsafeMutablePointer<lxw_worksheet>?, _ table: Table, _ looks: Looks) {
            self.page = page
            self.table = table
            self.looks = looks
        }

        /// The first row of the table; the name stands above.
        private static let first = 2

        private var width: Int {
            table.rows.flatMap(\.cells).map { $0.column + $0.columnSpan - 1 }.max() ?? 1
        }

        func write(_ name: String) {
            worksheet_merge_range(page, 0, 0, 0, lxw_col_t(max(1, width - 1)), name, looks.title)
            setColumns()
            for (index, row) in table.rows.enumerated() {
                for cell in row.cells { write(cell, in: row, at: index) }
            }
            let headers = table.rows.prefix(while: \.isHeader).count
            worksheet_freeze_panes(page, lxw_row_t(Self.first + headers), 0)
            if headers > 0 {
                worksheet_repeat_rows(page, lxw_row_t(Self.first), lxw_row_t(Self.first + headers - 1))
            }
            worksheet_set_paper(page, 9)  // A4
            if width > 6 { worksheet_set_landscape(page) }
            worksheet_fit_to_pages(page, 1, 0)
            worksheet_print_area(
                page, 0, 0, lxw_row_t(Self.first + table.rows.count - 1), lxw_col_t(max(1, width - 1)))
        }

        private func setColumns() {
            let sum = max(1, table.shares.reduce(0, +))
            for column in 0..<width {
                let share = column < table.shares.count ? table.shares[column] * 100 / sum : 100 / width
                worksheet_set_column(page, lxw_col_t(column), lxw_col_t(column), Double(max(5, share)), nil)
            }
        }

        private func write(_ cell: Table.Cell, in row: Table.Row, at index: Int) {
            let (line, column) = (lxw_row_t(Self.first + index), lxw_col_t(cell.column - 1))
            let value = row.isHeader ? nil : PaperWorkbook.number(cell.text)
            let look = row.isHeader ? looks.header : value == nil ? looks.text : looks.number
            if cell.columnSpan > 1 || cell.rowSpan > 1 {
                worksheet_merge_range(
                    page, line, column, line + lxw_row_t(cell.rowSpan - 1), column + lxw_col_t(cell.columnSpan - 1), "",
                    look)
            }
            guard let value else {
                worksheet_write_string(page, line, column, String(cell.text.prefix(32_000)), look)
                return
            }
            if let range = summed(value, cell.column, at: index) {
                worksheet_write_formula_num(page, line, column, range, looks.total, Double(value) / 100)
            } else {
                worksheet_write_number(page, line, column, Double(value) / 100, look)
            }
        }

        /// The formula of a total: in the last row, where it is the sum of all lines above it.
        private func summed(_ value: Int, _ column: Int, at index: Int) -> String? {
            guard index == table.rows.count - 1, index > 1 else { return nil }
            var sum = 0
            var from: Int?
            for (row, line) in table.rows[..<index].enumerated() where !line.isHeader {
                from = from ?? row
                guard let cell = line.cells.first(where: { $0.column == column && $0.columnSpan == 1 }) else {
                    continue
                }
                guard let number = PaperWorkbook.number(cell.text) else {
                    if cell.text.isEmpty { continue }
                    return nil
                }
                sum += number
            }
            guard let from, from < index - 1, sum == value else { return nil }
            let letter = WorkbookWriter.letters(column - 1)
            return
                "=SUM(\(letter)\(PaperWorkbook.TablePage.first + from + 1):\(letter)\(PaperWorkbook.TablePage.first + index))"
        }
    }

    /// Hundredths of a figure as papers write it, `1.234` or `9,5`; `nil` for anything else.
    static func number(_ text: String) -> Int? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let first = parts.first, !first.isEmpty else { return nil }
        let groups = first.split(separator: ".", omittingEmptySubsequences: false)
        guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].count <= 3 || groups.count == 1,
            groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            groups.joined().count <= 12, let whole = Int(groups.joined())
        else { return nil }
        // Counts below ten are written `07`; what has more noughts is a code.
        if groups[0].count > 2, groups[0].first == "0" { return nil }
        guard parts.count == 2 else { return whole * 100 }
        let rest = parts[1]
        guard (1...2).contains(rest.count), rest.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(rest)
        else { return nil }
        return whole * 100 + (rest.count == 1 ? value * 10 : value)
    }
}

extension ReadError {
    fileprivate static func unwritten(_ cause: String) -> ReadError {
        ReadError(
            code: .unreadableFile,
            message: Bilingual(vi: "không lập được bảng tính", en: "the workbook could not be made"),
            remedy: Bilingual(
                vi: "chạy lại khi máy còn đủ bộ nhớ", en: "run again when the computer has memory to spare"),
            cause: cause)
    }

    fileprivate static func noTable() -> ReadError {
        ReadError(
            code: .unsupportedFormat,
            message: Bilingual(
                vi: "giấy tờ này không có bảng nào để ghi ra Excel", en: "this paper has no table for Excel"),
            remedy: Bilingual(
                vi: "ghi ra dạng khác, ví dụ --format docx", en: "write it in another form, such as --format docx"))
    }
}
