import CXlsxWriter
import Criteria
import Glibc

/// Writes a sheet as a workbook (.xlsx): the header stands still and is printed on every page, columns can be filtered,
/// long words are wrapped, and the sums under the last row are formulas that follow the filter.
public enum WorkbookWriter {
    /// The library could not write; its own words.
    public struct Failure: Error, Sendable {
        public var message: String
    }

    /// More than a cell may hold is cut.
    private static let longest = 32_000

    public static func write(_ sheet: Sheet) throws(Failure) -> [UInt8] {
        try write(sheet, rows: sheet.rows, isLong: sheet.rows.count > longSheet)
    }

    /// More rows than these are written as they come, and none is kept.
    private static let longSheet = 2_000

    /// Writes rows as they come: memory does not grow with their number.
    ///
    /// - Parameters:
    ///   - sheet: name, columns and label of the totals; its own rows are not written.
    ///   - rows: each with a cell for every column.
    ///   - isLong: whether words stand in the rows themselves and not in a list of their own, which would be kept until
    ///     the end.
    public static func write(
        _ sheet: Sheet, rows: some Sequence<[Sheet.Cell]>, isLong: Bool = true
    ) throws(Failure) -> [UInt8] {
        try memory(isLong: isLong) { workbook in
            var page = Page(workbook, sheet)
            page.write(rows)
        }
    }

    /// The bytes of a workbook that is filled by a function.
    static func memory(
        isLong: Bool = false, _ fill: (UnsafeMutablePointer<lxw_workbook>) -> Void
    ) throws(Failure) -> [UInt8] {
        let file = khue_memory_file()
        guard file >= 0 else { throw Failure(message: String(cString: strerror(errno))) }
        defer { close(file) }
        var options = lxw_workbook_options()
        options.constant_memory = isLong ? 1 : 0
        guard let workbook = workbook_new_opt("/proc/self/fd/\(file)", &options) else {
            throw Failure(message: "workbook_new")
        }
        fill(workbook)
        let code = workbook_close(workbook)
        guard code == LXW_NO_ERROR else { throw Failure(message: String(cString: lxw_strerror(code))) }
        return try bytes(of: file)
    }

    private static func bytes(of file: Int32) throws(Failure) -> [UInt8] {
        let size = Int(lseek(file, 0, SEEK_END))
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: max(0, size)) { buffer, count in
            while count < size {
                let got = pread(file, buffer.baseAddress! + count, size - count, off_t(count))
                if got <= 0 {
                    failure = got < 0 ? errno : EIO
                    return
                }
                count += got
            }
        }
        guard failure == 0 else { throw Failure(message: String(cString: strerror(failure))) }
        return bytes
    }

    /// The only page of a workbook.
    private struct Page {
        let workbook: UnsafeMutablePointer<lxw_workbook>
        let sheet: Sheet
        let page: UnsafeMutablePointer<lxw_worksheet>
        private let formats: Formats

        /// How many rows are written, and the sum of each column so far.
        private var count = 0
        private var sums: [Int]

        init(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ sheet: Sheet) {
            self.workbook = workbook
            self.sheet = sheet
            page = workbook_add_worksheet(workbook, sheet.name)
            formats = Formats(workbook)
            sums = Array(repeating: 0, count: sheet.columns.count)
        }

        mutating func write(_ rows: some Sequence<[Sheet.Cell]>) {
            header()
            for row in rows {
                count += 1
                write(row, at: count)
            }
            if count > 0 { totals() }
            let last = lxw_col_t(sheet.columns.count - 1)
            worksheet_freeze_panes(page, 1, 1)
            worksheet_autofilter(page, 0, 0, lxw_row_t(max(1, count)), last)
            worksheet_repeat_rows(page, 0, 0)
            worksheet_set_landscape(page)
            worksheet_set_paper(page, 9)  // A4
            worksheet_fit_to_pages(page, 1, 0)
            worksheet_set_margins(page, 0.4, 0.4, 0.6, 0.6)
            worksheet_set_footer(page, "&L&A&R&P/&N")
        }

        private func header() {
            for (column, title) in sheet.columns.enumerated() {
                let column = lxw_col_t(column)
                worksheet_set_column(page, column, column, Double(sheet.columns[Int(column)].width), nil)
                worksheet_write_string(page, 0, column, title.title, formats.header)
            }
            let lines = sheet.columns.map { WorkbookWriter.lines($0.title, width: $0.width - 3) }.max() ?? 1
            worksheet_set_row(page, 0, WorkbookWriter.height(lines), nil)
        }

        private mutating func write(_ row: [Sheet.Cell], at index: Int) {
            let index = lxw_row_t(index)
            var lines = 1
            for (number, cell) in row.enumerated() {
                let column = lxw_col_t(number)
                switch cell.value {
                case .empty: worksheet_write_blank(page, index, column, formats.text(cell.tone))
                case .text(let words):
                    let words = words.utf8.count > longest ? String(words.prefix(longest)) : words
                    worksheet_write_string(page, index, column, words, formats.text(cell.tone))
                    lines = max(lines, WorkbookWriter.lines(words, width: sheet.columns[number].width - 2))
                case .count(let count):
                    sums[number] += count
                    worksheet_write_number(page, index, column, Double(count), formats.number(cell.tone))
                case .points(let points):
                    worksheet_write_number(
                        page, index, column, Double(points.hundredths) / 100, formats.number(cell.tone))
                }
            }
            // Programs do not grow rows of wrapped words when they print.
            worksheet_set_row(page, index, WorkbookWriter.height(lines), nil)
        }

        private func totals() {
            let row = lxw_row_t(count + 1)
            for (number, column) in sheet.columns.enumerated() {
                let place = lxw_col_t(number)
                if column.isSummed {
                    let letter = WorkbookWriter.letters(number)
                    worksheet_write_formula_num(
                        page, row, place, "=SUBTOTAL(109,\(letter)2:\(letter)\(count + 1))",
                        formats.totalSum,
                        Double(sums[number]))
                } else if number == 0 {
                    worksheet_write_string(page, row, place, sheet.totalLabel, formats.totalLabel)
                } else {
                    worksheet_write_blank(page, row, place, formats.totalLabel)
                }
            }
        }
    }

    /// How many lines words take in a column.
    static func lines(_ words: String, width: Int) -> Int {
        if words.utf8.count <= width, !words.utf8.contains(UInt8(ascii: "\n")) { return 1 }
        return wrapped(words, width: width)
    }

    private static func wrapped(_ words: String, width: Int) -> Int {
        words.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
            var lines = 1
            var used = 0
            for word in line.split(separator: " ") {
                let length = word.unicodeScalars.count
                if used > 0, used + 1 + length > width {
                    lines += 1
                    used = 0
                }
                used += (used > 0 ? 1 : 0) + length
                lines += max(0, used - 1) / max(1, width)
                used = used == 0 ? 0 : (used - 1) % max(1, width) + 1
            }
            return sum + lines
        }
    }

    /// In points, as much as a row may have at most.
    private static func height(_ lines: Int) -> Double { min(409, Double(lines) * 15 + 3) }

    /// `A`, `Z`, `AA`.
    static func letters(_ column: Int) -> String {
        var letters = ""
        var rest = column
        while rest >= 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
            rest = rest / 26 - 1
        }
        return letters
    }

    /// The looks of cells; a workbook owns its formats.
    private struct Formats {
        let header: UnsafeMutablePointer<lxw_format>?
        let totalLabel: UnsafeMutablePointer<lxw_format>?
        let totalSum: UnsafeMutablePointer<lxw_format>?
        private var texts: [Sheet.Tone: UnsafeMutablePointer<lxw_format>] = [:]
        private var numbers: [Sheet.Tone: UnsafeMutablePointer<lxw_format>] = [:]

        init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
            func make() -> UnsafeMutablePointer<lxw_format>? {
                let format = workbook_add_format(workbook)
                format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
                format_set_border_color(format, 0xBFC5CB)
                format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
                return format
            }
            header = make()
            format_set_bold(header)
            format_set_text_wrap(header)
            format_set_bg_color(header, 0xE9ECEF)
            format_set_align(header, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
            format_set_align(header, UInt8(LXW_ALIGN_CENTER.rawValue))
            totalLabel = make()
            totalSum = make()
            format_set_align(totalSum, UInt8(LXW_ALIGN_CENTER.rawValue))
            for format in [totalLabel, totalSum] {
                format_set_bold(format)
                format_set_top(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
                format_set_top_color(format, 0x1D2329)
            }
            for tone in Sheet.Tone.allCases {
                let (text, number) = (make(), make())
                format_set_text_wrap(text)
                format_set_indent(text, 1)
                format_set_align(number, UInt8(LXW_ALIGN_CENTER.rawValue))
                for format in [text, number] {
                    guard let colors = tone.colors else { continue }
                    format_set_font_color(format, colors.ink)
                    if let ground = colors.ground { format_set_bg_color(format, ground) }
                    if tone == .error { format_set_bold(format) }
                }
                texts[tone] = text
                numbers[tone] = number
            }
        }

        func text(_ tone: Sheet.Tone) -> UnsafeMutablePointer<lxw_format>? { texts[tone] }
        func number(_ tone: Sheet.Tone) -> UnsafeMutablePointer<lxw_format>? { numbers[tone] }
    }
}

extension Sheet.Tone {
    /// The same as on the page of results.
    fileprivate var colors: (ink: lxw_color_t, ground: lxw_color_t?)? {
        switch self {
        case .plain: nil
        case .error: (0xA01818, 0xFCE8E6)
        case .warning: (0x744600, 0xFFF1D2)
        case .note: (0x1B4B7A, nil)
        case .faint: (0x505A65, nil)
        }
    }
}
