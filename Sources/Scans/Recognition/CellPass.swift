import CTesseract
import Layouts

/// The second look at the short cells of tables: numbers by vote, labels with their own few letters.
final class CellPass {
    private let text: Recogniser

    /// Made when the first column of numbers asks for it: most pages have none.
    private var numbers: NumberReader?

    /// `a)`, `2.`, `III`, `đ`.
    private static let labels = "0123456789abcdđeghiklmnopqrsuvxy().-+IVX"

    /// - Parameter text: the recogniser of the page.
    init(text: Recogniser) {
        self.text = text
    }

    private func reader() -> NumberReader {
        if let numbers { return numbers }
        let english: Recogniser
        do { english = try Recogniser(language: "eng") } catch { english = text }
        let made = NumberReader(vietnamese: text, english: english)
        numbers = made
        return made
    }

    /// The words of a page with what the second look found in place of the first.
    func improved(_ words: [ReadWord], tables: TableArea, page: CleanPage) throws(ScanFailure) -> [ReadWord] {
        var words = words
        for grid in tables.grids {
            let cells = CellWords(grid, words: words, resolution: page.resolution)
            for column in cells.columns {
                for cell in column.cells where cell.isShort {
                    guard let ink = CellInk(cell.area, of: tables.unlined, resolution: page.resolution),
                        ink.area.height * 3 < page.resolution, ink.area.width * 10 < page.resolution * 7
                    else { continue }
                    let found = try column.isNumeric ? number(ink, cell, page) : label(ink, cell, page, column)
                    guard let found else { continue }
                    words.removeAll { cell.area.holds($0.area) }
                    words.append(found)
                }
            }
        }
        return words
    }

    private func number(_ ink: CellInk, _ cell: CellWords.Cell, _ page: CleanPage) throws(ScanFailure) -> ReadWord? {
        if isDash(ink.area, page) { return ReadWord(text: "-", confidence: 90, area: ink.area, isInk: true) }
        let read = try reader().read(ink, resolution: page.resolution, page: (cell.text, cell.confidence))
        guard let read else {
            // Ink that nobody can read is not an empty cell.
            return cell.words.isEmpty ? ReadWord(text: "?", confidence: 0, area: ink.area, isInk: true) : nil
        }
        return ReadWord(text: read.value, confidence: read.confidence, area: ink.area, isInk: true)
    }

    private func label(
        _ ink: CellInk, _ cell: CellWords.Cell, _ page: CleanPage, _ column: CellWords.Column
    ) throws(ScanFailure) -> ReadWord? {
        guard column.isLabels else { return nil }
        if isDash(ink.area, page) { return ReadWord(text: "-", confidence: 90, area: ink.area, isInk: true) }
        guard cell.confidence < 80 || !cell.text.unicodeScalars.allSatisfy(Self.labels.unicodeScalars.contains),
            let plain = ink.enlarged(by: 300 / Double(page.resolution), pad: 2, border: 24)
        else { return nil }
        var read = try text.line(plain, mode: PSM_SINGLE_LINE, letters: Self.labels)
        if read.confidence < 80, let low = ink.enlarged(toHeight: 24, pad: 4, border: 16) {
            let other = try text.line(low, mode: PSM_SINGLE_LINE, letters: Self.labels)
            if other.confidence > read.confidence { read = other }
        }
        guard !read.text.isEmpty, read.text.utf8.count <= 6 else { return nil }
        return ReadWord(
            text: String(read.text.split(separator: " ").joined()), confidence: read.confidence, area: ink.area,
            isInk: true)
    }

    /// A dash alone in its cell: wide, low, and small.
    private func isDash(_ area: Area, _ page: CleanPage) -> Bool {
        area.width * 10 >= area.height * 15 && area.height * 20 <= page.resolution
            && area.width * 4 <= page.resolution && area.width * 40 >= page.resolution
    }
}
