import CXlsxWriter
import Criteria
public import Documents
import Glibc

/// Writes the tables of a paper as a workbook (.xlsx), a sheet for each: headers stand still and are printed on every
/// page, figures are numbers, and what adds up others is a formula.
public enum PaperWorkbook {
    /// Whether a paper has any table to write.
    public static func holds(_ document: Document) -> Bool { !tables(of: document).isEmpty }

    /// - Parameters:
    ///   - name: of the paper, at the head of each sheet.
    ///   - unit: whose paper it is; `nil` where it is no unit's.
    /// - Throws: `ReadError` where there is no table to write, or the library fails.
    public static func write(
        _ document: Document, name: String, unit: String? = nil
    ) throws(ReadError) -> [UInt8] {
        let tables = tables(of: document)
        guard !tables.isEmpty else { throw .noTable() }
        do {
            // What the paper is about tells later readers the year.
            let heading = [name] + subjects(of: document) + (unit.map { ["Tên đơn vị: \($0)"] } ?? [])
            return try WorkbookWriter.memory { workbook in
                let looks = Looks(workbook)
                for (index, table) in tables.enumerated() {
                    let title = tables.count == 1 ? "Bảng" : "Bảng \(index + 1)"
                    TablePage(workbook_add_worksheet(workbook, title), table, looks, below: heading).write()
                }
            }
        } catch {
            throw .unwritten(error.message)
        }
    }

    private static func subjects(of document: Document) -> [String] {
        document.blocks.compactMap { block in
            if case .paragraph(let paragraph) = block, paragraph.role == .subject { paragraph.text } else { nil }
        }
    }

    private static func tables(of document: Document) -> [Table] {
        document.blocks.compactMap { block in
            if case .table(let table) = block, table.isBordered { table } else { nil }
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

    /// A table on its sheet, below the paper's name and subject.
    private struct TablePage {
        let page: UnsafeMutablePointer<lxw_worksheet>?
        let table: Table
        let looks: Looks
        let heading: [String]

        init(
            _ page: UnsafeMutablePointer<lxw_worksheet>?, _ table: Table, _ looks: Looks, below heading: [String]
        ) {
            self.page = page
            self.table = table
            self.looks = looks
            self.heading = heading
        }

        /// The first row of the table, with an empty one between.
        private var first: Int { heading.count + 1 }

        private var width: Int {
            table.rows.flatMap(\.cells).map { $0.column + $0.columnSpan - 1 }.max() ?? 1
        }

        func write() {
            for (row, line) in heading.enumerated() {
                worksheet_merge_range(
                    page, lxw_row_t(row), 0, lxw_row_t(row), lxw_col_t(max(1, width - 1)), line, looks.title)
            }
            setColumns()
            for (index, row) in table.rows.enumerated() {
                for cell in row.cells { write(cell, in: row, at: index) }
            }
            let headers = table.rows.prefix(while: \.isHeader).count
            worksheet_freeze_panes(page, lxw_row_t(first + headers), 0)
            if headers > 0 {
                worksheet_repeat_rows(page, lxw_row_t(first), lxw_row_t(first + headers - 1))
            }
            worksheet_set_paper(page, 9)  // A4
            if width > 6 { worksheet_set_landscape(page) }
            worksheet_fit_to_pages(page, 1, 0)
            worksheet_print_area(
                page, 0, 0, lxw_row_t(first + table.rows.count - 1), lxw_col_t(max(1, width - 1)))
        }

        private func setColumns() {
            let sum = max(1, table.shares.reduce(0, +))
            for column in 0..<width {
                let share = column < table.shares.count ? table.shares[column] * 100 / sum : 100 / width
                worksheet_set_column(page, lxw_col_t(column), lxw_col_t(column), Double(max(5, share)), nil)
            }
        }

        private func write(_ cell: Table.Cell, in row: Table.Row, at index: Int) {
            let (line, column) = (lxw_row_t(first + index), lxw_col_t(cell.column - 1))
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
            let parts = parts(of: value, cell.column, at: index)
            if !parts.isEmpty {
                worksheet_write_formula_num(
                    page, line, column, WorkbookWriter.sum(parts, column: cell.column - 1, first: first + 1),
                    looks.total, Double(value) / 100)
            } else {
                worksheet_write_number(page, line, column, Double(value) / 100, look)
            }
        }

        /// The rows that a figure adds up: those that the table names, else, in its last row, all lines above where
        /// they come to it.
        private func parts(of value: Int, _ column: Int, at index: Int) -> [Int] {
            if let sum = table.sums.first(where: { $0.row == index && $0.column == column }) { return sum.parts }
            guard index == table.rows.count - 1, table.sums.isEmpty else { return [] }
            let lines = table.rows.indices.dropLast().filter { !table.rows[$0].isHeader }
            guard lines.count > 1, figures(lines, column)?.reduce(0, +) == value else { return [] }
            return Array(lines)
        }

        /// Hundredths of the figures in some rows of a column; `nil` where words stand among them.
        private func figures(_ rows: [Int], _ column: Int) -> [Int]? {
            var figures: [Int] = []
            for row in rows {
                let cell = table.rows[row].cells.first { $0.column == column && $0.columnSpan == 1 }
                guard let text = cell?.text, !text.isEmpty else { continue }
                guard let figure = PaperWorkbook.number(text) else { return nil }
                figures.append(figure)
            }
            return figures
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
                vi: "ghi ra dạng khác, ví dụ Word (docx)", en: "write it in another form, such as Word (docx)"))
    }
}
