import Criteria
import Documents
import Testing

@testable import Formats

@Suite("A paper's tables as a workbook")
struct PaperWorkbookTests {
    private func row(_ texts: [String], isHeader: Bool = false) -> Table.Row {
        Table.Row(cells: texts.enumerated().map { Table.Cell($1, column: $0 + 1) }, isHeader: isHeader)
    }

    private func document(_ rows: [[String]], sums: [Table.Sum] = []) -> Document {
        Document(blocks: [
            .paragraph(Paragraph("Kết quả năm 2023", role: .subject)),
            .table(
                Table(rows: [row(["Nội dung", "Điểm"], isHeader: true)] + rows.map { row($0) }, sums: sums)),
        ])
    }

    /// The page as the workbook keeps it.
    private func page(_ document: Document, _ number: Int = 1) throws -> String {
        let bytes = try PaperWorkbook.write(document, name: "Báo cáo")
        let part = try ZipArchive.with(bytes) { (archive) throws(ReadError) in
            try archive.read("xl/worksheets/sheet\(number).xml")
        }
        return String(decoding: part, as: UTF8.self)
    }

    @Test("figures are numbers, and what adds up others is a formula over them")
    func sums() throws {
        let page = try page(
            document(
                [["Tiêu chí 1", "9,5"], ["a", "2,5"], ["b", "7"], ["Tiêu chí 2", "1.000"]],
                sums: [Table.Sum(row: 1, column: 2, parts: [2, 3])]))
        // Name, subject and an empty line stand above the header in line 4.
        #expect(page.contains("<f>SUM(B6:B7)</f><v>9.5</v>"))
        #expect(page.contains("<v>2.5</v>") && page.contains("<v>1000</v>"))
        #expect(page.ranges(of: "<f>").count == 1)
    }

    @Test("a last line that comes to all above it is a formula, one that does not is left as it was written")
    func total() throws {
        let lines = [["Trường A", "20"], ["Trường B", "18"]]
        #expect(try page(document(lines + [["Tổng cộng", "38"]])).contains("<f>SUM(B5:B6)</f><v>38</v>"))
        let wrong = try page(document(lines + [["Tổng cộng", "98"]]))
        #expect(!wrong.contains("<f>") && wrong.contains("<v>98</v>"))
    }

    @Test("the header stands still and is printed on every page, and only what is filled is printed")
    func frame() throws {
        let bytes = try PaperWorkbook.write(document([["a", "1"]]), name: "Báo cáo")
        let names = try ZipArchive.with(bytes) { (archive) throws(ReadError) in
            try String(decoding: archive.read("xl/workbook.xml"), as: UTF8.self)
        }
        #expect(names.contains("_xlnm.Print_Titles\" localSheetId=\"0\">'Bảng'!$4:$4<"))
        #expect(names.contains("'Bảng'!$A$1:$B$5"))
        #expect(try page(document([["a", "1"]])).contains("<pane ySplit=\"4\""))
    }

    @Test("words that begin like a formula stay words, and a paper without a table says so")
    func words() throws {
        #expect(try !page(document([["=1+1", "+2"]])).contains("<f>"))
        let error = #expect(throws: ReadError.self) {
            try PaperWorkbook.write(Document(blocks: [.paragraph(Paragraph("chữ"))]), name: "Báo cáo")
        }
        #expect(error?.message.vi == "giấy tờ này không có bảng nào để ghi ra Excel")
    }
}
