import Criteria
import Documents
import Testing

@testable import Reports

@Suite("Numbers without end")
struct LongNumberTests {
    @Test("a number longer than any machine's is read as text, wherever it stands", arguments: [19, 20, 40, 400])
    func longNumber(digits: Int) {
        let number = String(repeating: "9", count: digits)
        let rows = [["STT", "Nội dung tiêu chí", "Điểm"], [number, number + "/" + number, number + ",5%"]].enumerated()
            .map {
                index, texts in
                Table.Row(
                    cells: texts.enumerated().map { Table.Cell($1, line: index + 1, column: $0 + 1) }, line: index + 1)
            }
        let lines = [
            "Số: \(number)/BC", "ngày \(number) tháng \(number) năm \(number)", "\(number). Kết quả \(number)%",
        ]
        let document = Document(
            blocks: lines.map { .paragraph(Paragraph($0)) } + [.table(Table(rows: rows))]
                + [
                    .paragraph(
                        Paragraph("Tổng điểm: \(number) điểm, có \(number)/\(number) người, đạt \(number),\(number)%"))
                ])
        let report = ReportReader(law: .init()).read(document)
        #expect(report.tables.count == 1)
    }
}
