import Documents
import Pages
import Testing

@Suite("Papers on the screen")
struct PaperSheetTests {
    private func page(_ sheet: PaperSheet) -> String { String(decoding: sheet.html.bytes, as: UTF8.self) }

    @Test("every component has its class, and its words stay words", arguments: Paragraph.Role.allCases)
    func roles(role: Paragraph.Role) throws {
        let paragraph = Paragraph("<script>alert(1)</script> & “chữ”", role: role)
        let page = page(PaperSheet(Document(blocks: [.paragraph(paragraph)])))
        #expect(page.contains("class=\"\(role.rawValue)\""))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; “chữ”"))
        #expect(!page.contains("style=") && !page.contains("<script"))
    }

    @Test("each section is a sheet of its own")
    func sections() {
        let blocks = ["một", "hai", "ba"].map { Block.paragraph(Paragraph($0, role: .body)) }
        let document = Document(
            blocks: blocks,
            sections: [PageSection(start: 1, isLandscape: true), PageSection(start: 2, isSheet: true)])
        let page = page(PaperSheet(document))
        #expect(page.contains("<div class=\"sheet\">\n<p class=\"body\">một"))
        #expect(page.contains("<div class=\"sheet landscape\">\n<p class=\"body\">hai"))
        #expect(page.contains("<div class=\"sheet framed\">\n<p class=\"body\">ba"))
    }

    @Test("what is emphasised, noted and left blank shows")
    func words() {
        let noted = Paragraph(
            "Điều 1. Công nhận", noteMarks: [NoteMark(offset: 7, note: 1)], role: .body,
            emphases: [Emphasis(0..<7, isBold: true)])
        let document = Document(
            blocks: [
                .paragraph(noted), .paragraph(Paragraph("Họ và tên:\tSinh ngày:", role: .blank)),
                .paragraph(Paragraph("I. TÌNH HÌNH", outlineLevel: 1)),
            ], notes: [Note(number: 1, paragraphs: [Paragraph("Theo Thông tư")])])
        let page = page(PaperSheet(document))
        #expect(page.contains("<b>Điều 1.</b><sup>1</sup> Công nhận"))
        #expect(page.contains("<sup>1</sup> Theo Thông tư"))
        #expect(page.ranges(of: "class=\"dots\"").count == 2)
        #expect(page.contains("role=\"heading\" aria-level=\"3\""))
    }

    @Test("a chart tells its numbers, a square code its words where nobody drew it")
    func figures() {
        let chart = Chart(
            .stackedBars, title: "Kết quả", categories: ["Trường <học>"],
            series: [Chart.Series("Mức độ 1", [12]), Chart.Series("Mức độ 2", [30])])
        let document = Document(blocks: [
            .paragraph(Paragraph("Mức độ 1: 12; mức độ 2: 30", figure: .chart(chart))),
            .paragraph(Paragraph("KH7M", role: .stamp, figure: .squareCode("https://khue.example/KH7M"))),
        ])
        let words = page(PaperSheet(document))
        for text in [
            ">Trường &lt;học&gt;<", ">Mức độ 1<", ">Mức độ 2<", ">12<", ">30<",
            "aria-label=\"Mức độ 1: 12; mức độ 2: 30\"",
            "<code>KH7M</code>",
        ] { #expect(words.contains(text), "\(text)") }
        let drawn = page(
            PaperSheet(document, squareCodes: ["https://khue.example/KH7M": [[true, true], [false, true]]]))
        #expect(drawn.contains("M4 4h2v1h-2zM5 5h1v1h-1z") && drawn.contains("viewBox=\"0 0 10 10\""))
    }

    @Test("a table has its header cells, its merged cells and a name")
    func tables() {
        let table = Table(rows: [
            Table.Row(
                cells: [
                    Table.Cell("STT", column: 1, rowSpan: 2), Table.Cell("Điểm", column: 2, columnSpan: 2),
                ], isHeader: true),
            Table.Row(cells: [Table.Cell("a", column: 2), Table.Cell("b", column: 3)], isHeader: true),
            Table.Row(cells: (1...3).map { Table.Cell("\($0)", column: $0) }),
        ])
        let page = page(
            PaperSheet(Document(blocks: [.paragraph(Paragraph("Bảng 1", role: .caption)), .table(table)])))
        #expect(page.contains("aria-label=\"Bảng 1\""))
        #expect(
            page.contains("<th scope=\"col\" rowspan=\"2\">") && page.contains("<th scope=\"colgroup\" colspan=\"2\">"))
        #expect(page.contains("<tbody>") && page.contains("<td>"))
    }
}
