import Criteria
import Documents
import Testing

@testable import Formats

@Suite("Sheets")
struct SheetTests {
    private func sheet(_ rows: [[Sheet.Cell]]) -> Sheet {
        Sheet(
            name: "Tổng hợp",
            columns: [
                Sheet.Column("Tệp", width: 20), Sheet.Column("Điểm", width: 8),
                Sheet.Column("Lỗi", width: 8, isSummed: true),
            ], rows: rows, totalLabel: "Tổng cộng")
    }

    private func row(_ name: String, _ points: Int, _ count: Int, _ tone: Sheet.Tone = .plain) -> [Sheet.Cell] {
        [
            Sheet.Cell(.text(name)), Sheet.Cell(.points(Points(hundredths: points)), tone),
            Sheet.Cell(.count(count), tone),
        ]
    }

    private func values(_ sheet: Sheet, _ language: Language = .vi) -> String {
        String(decoding: SeparatedValues.write(sheet, in: language), as: UTF8.self)
    }

    @Test("separated values begin with their mark, end lines by the book, and quote what needs it")
    func quoting() {
        let text = values(sheet([row("a,\"b\"\nc", 9750, 2), [.empty, .empty, .empty]]))
        #expect(text == "\u{FEFF}Tệp,Điểm,Lỗi\r\n\"a,\"\"b\"\"\nc\",\"97,5\",2\r\n,,\r\n")
    }

    @Test("points have the mark of the language")
    func marks() {
        #expect(values(sheet([row("a", 9750, 2)]), .en).contains("a,97.5,2\r\n"))
        #expect(values(sheet([row("a", 9700, 2)])).contains("a,97,2\r\n"))
    }

    @Test(
        "no text becomes a formula",
        arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u{A0}=1", "＝1", "=cmd|' /C calc'!A0"])
    func formulas(text: String) {
        let line = values(sheet([row(text, 0, 0)])).split(separator: "\r\n").last.map(String.init) ?? ""
        let field = line.hasPrefix("\"") ? String(line.dropFirst()) : line
        #expect(field.hasPrefix("'"))
        #expect(!values(sheet([row("a-b=c", 0, 0)])).contains("'"))
    }

    @Test("a workbook reads back as it was written, sums included")
    func workbook() throws {
        let bytes = try WorkbookWriter.write(
            sheet([
                row("=HYPERLINK(\"x\")", 9750, 2, .error), row("Trường <A> & “B”\u{1}", 10000, 3, .warning),
                [Sheet.Cell(.text(String(repeating: "dài ", count: 20_000))), .empty, .empty],
            ]))
        let document = try DocumentReader.read(bytes).document
        guard case .table(let table)? = document.blocks.first else { throw Missing() }
        let texts = table.rows.map { $0.cells.map(\.text) }
        #expect(texts[0] == ["Tệp", "Điểm", "Lỗi"])
        #expect(texts[1] == ["=HYPERLINK(\"x\")", "97,5", "2"])
        #expect(texts[2][0].hasPrefix("Trường <A> & “B”"))
        // The places of a column are those that its longest number needs.
        #expect(texts[2][1] == "100,0")
        #expect(texts[3][0].count > 30_000)
        #expect(texts[4].first == "Tổng cộng" && texts[4].last == "5")
    }

    @Test("a workbook without rows has its header alone")
    func nothing() throws {
        let document = try DocumentReader.read(try WorkbookWriter.write(sheet([]))).document
        guard case .table(let table)? = document.blocks.first else { throw Missing() }
        #expect(table.rows.count == 1)
    }

    @Test("sums name their rows in runs")
    func sums() {
        #expect(WorkbookWriter.sum([1, 2, 3, 7], column: 3, first: 3) == "=SUM(D4:D6,D10)")
        #expect(WorkbookWriter.sum([0], column: 26, first: 2) == "=SUM(AA2)")
    }

    @Test("columns have letters, and words the lines they take")
    func measures() {
        #expect(
            [0, 25, 26, 51, 52, 701, 702].map(WorkbookWriter.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
        #expect(WorkbookWriter.lines("", width: 10) == 1)
        #expect(WorkbookWriter.lines("mười chữ ở", width: 10) == 1)
        #expect(WorkbookWriter.lines("mười một chữ", width: 10) == 2)
        #expect(WorkbookWriter.lines(String(repeating: "a", count: 25), width: 10) == 3)
        #expect(WorkbookWriter.lines("a\n\nb", width: 10) == 3)
    }

    private struct Missing: Error {}
}
