import CXlsxWriter
import Glibc

/// Writes a sheet as a workbook (.xlsx): the header stands still and is printed on every page, long words are wrapped, and
/// sums are formulas.
public enum WorkbookWriter {
    /// The library could not write; its own words.
    public struct Failure: Error, Sendable {
        public var message: String
    }

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
            var page = WorkbookPage(workbook, sheet)
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

    /// How many lines words take in a column.
    ///
    /// - Parameter width: of the column, in letters.
    static func lines(_ words: String, width: Int) -> Int {
        let width = max(1, width)
        var (lines, used, word) = (1, 0, 0)
        func endWord() {
            guard word > 0 else { return }
            if used > 0, used + 1 + word > width {
                lines += 1
                used = 0
            }
            used += (used > 0 ? 1 : 0) + word
            // A word longer than the line goes on in the next.
            lines += (used - 1) / width
            used = (used - 1) % width + 1
            word = 0
        }
        for byte in words.utf8 {
            switch byte {
            case UInt8(ascii: " "): endWord()
            case UInt8(ascii: "\n"):
                endWord()
                lines += 1
                used = 0
            default: if byte & 0xC0 != 0x80 { word += 1 }  // at the first byte of a letter
            }
        }
        endWord()
        return lines
    }

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

    /// `=SUM(D3:D5,D9)` of some rows of a column.
    ///
    /// - Parameter first: the number that the program gives to row 0.
    static func sum(_ rows: [Int], column: Int, first: Int) -> String {
        let letter = letters(column)
        var runs: [ClosedRange<Int>] = []
        for row in rows {
            if let last = runs.last, last.upperBound + 1 == row {
                runs[runs.count - 1] = last.lowerBound...row
            } else {
                runs.append(row...row)
            }
        }
        let cells = runs.map { run in
            run.count == 1
                ? "\(letter)\(run.lowerBound + first)"
                : "\(letter)\(run.lowerBound + first):\(letter)\(run.upperBound + first)"
        }
        return "=SUM(\(cells.joined(separator: ",")))"
    }
}
