import Documents
import Testing

@testable import Formats

@Suite("Room for words in columns")
struct ColumnRoomTests {
    private func table(_ header: [String], _ row: [String], shares: [Int], isBordered: Bool = true) -> Table {
        func cells(_ texts: [String], _ role: Paragraph.Role) -> [Table.Cell] {
            texts.enumerated().map { LayoutSample.cell($0.element, role, $0.offset + 1) }
        }
        return Table(
            rows: [
                Table.Row(cells: cells(header, .tableHeader), isHeader: true),
                Table.Row(cells: cells(row, .tableFigure)),
            ], isBordered: isBordered, shares: shares)
    }

    @Test("a figure and a word of the header are not cut, and the table stays as wide as it is")
    func figures() {
        let narrow = table(
            ["TT", "Địa bàn", "Trung bình", "Tỷ lệ"], ["1", "Huyện Kon Rẫy", "1.234", "99,99%"], shares: [5, 83, 6, 6])
        let widths = DocxColumns.widths(of: narrow, within: 9355)
        #expect(widths.reduce(0, +) == 9355)
        for (column, word) in [(2, "Trung"), (3, "99,99%")] {
            let need = TypeMetrics.width(word, size: 24, isBold: column == 2) + 2 * NationalLayout.cellMargin
            #expect(widths[column] > need, "\(word)")
        }
    }

    @Test("columns that are wide enough are as their shares say")
    func shares() {
        let wide = table(["TT", "Nội dung"], ["1", "Kế hoạch"], shares: [20, 80])
        #expect(DocxColumns.widths(of: wide, within: 9000) == [1800, 7200])
        let frame = table(["X", "THÀNHPHỐHỒCHÍMINH"], ["1", "2"], shares: [95, 5], isBordered: false)
        #expect(DocxColumns.widths(of: frame, within: 9000) == [8550, 450])
    }

    @Test("a word as long as a line takes no more than a third, and where nothing can be spared all stays")
    func limits() {
        let long = table(["TT", "Địa chỉ"], [String(repeating: "m", count: 200), "x"], shares: [10, 90])
        #expect(DocxColumns.widths(of: long, within: 9000) == [3000, 6000])
        let full = table(
            Array(repeating: "Nghiêng", count: 20), Array(repeating: "1", count: 20),
            shares: Array(repeating: 5, count: 20))
        #expect(DocxColumns.widths(of: full, within: 9000) == Array(repeating: 450, count: 20))
    }
}
