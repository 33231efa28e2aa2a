import Documents
import Foundation
import TestKit
import Testing

@testable import Formats

@Suite("How papers end")
struct PaperEndingTests {
    private let sample = LayoutSample.stamp

    /// Lines of text, then what a paper ends with.
    private func paper(lines: Int) -> Document {
        let signatures = Table(
            rows: [
                Table.Row(cells: [
                    Table.Cell(
                        blocks: [
                            LayoutSample.line("Nơi nhận:", .recipientsTitle),
                            LayoutSample.line("- Lưu: VT.", .recipient),
                        ], column: 1),
                    Table.Cell(
                        blocks: [
                            LayoutSample.line("TRƯỞNG PHÒNG", .authority), LayoutSample.line("Người ký", .signer),
                        ], column: 2),
                ])
            ], isBordered: false, shares: [48, 52])
        let mark = Table(
            rows: [
                Table.Row(cells: [
                    Table.Cell(
                        blocks: [
                            .paragraph(Paragraph(sample.code, role: .stamp, figure: .squareCode(sample.code)))
                        ], column: 1),
                    Table.Cell(blocks: sample.lines.map { LayoutSample.line($0, .stamp) }, column: 2),
                ])
            ], isBordered: false, shares: [14, 86])
        let text = (1...lines).map { LayoutSample.body("Dòng thứ \($0).") }
        return Document(
            blocks: text + [
                .table(signatures), LayoutSample.line(Stamp.suggestion, .suggestion), .table(mark),
            ])
    }

    @Test("signatures, what the paper is, and its mark are rows of one table that stays on one page")
    func oneTable() throws {
        let xml = try WordPackage(PaperWriter.docx(paper(lines: 3))).part("word/document.xml")
        #expect(xml.components(separatedBy: "<w:tbl>").count == 2)
        let table = try #require(xml.components(separatedBy: "<w:tbl>").last?.components(separatedBy: "</w:tbl>").first)
        #expect(table.components(separatedBy: "<w:gridCol ").count == 4)
        // Authority keeps by its style.
        let paragraphs = table.components(separatedBy: "<w:p>").dropFirst()
        #expect(paragraphs.count == 9)
        for paragraph in paragraphs {
            #expect(paragraph.contains("<w:keepNext/>") || paragraph.contains("ND30-authority"), "\(paragraph)")
        }
    }

    @Test(
        "the mark never stands without the signature, and no page is empty, however long the text is",
        .enabled(if: Installed.office && TestTools.hasPoppler, "LibreOffice or poppler is not installed"),
        .timeLimit(.minutes(3)))
    func together() async throws {
        let tools = Installed.tools()
        for lines in 20...34 {
            let pdf = try PdfGlance(await PaperWriter.write(paper(lines: lines), as: .pdf, with: tools))
            let pages = Set(pdf.texts.map(\.page))
            #expect(pages.count == pdf.pages.count, "\(lines)")
            let mark = try pdf.text("Mã giấy tờ").page
            #expect(try pdf.text("TRƯỞNG PHÒNG").page == mark, "\(lines)")
            #expect(pdf.texts.contains { $0.page == mark && $0.words == "Dòng thứ \(lines)." }, "\(lines)")
        }
        await tools.stop()
    }

    @Test(
        "a form for a member is one page, with its mark",
        .enabled(if: Installed.office && TestTools.hasPoppler, "LibreOffice or poppler is not installed"),
        .timeLimit(.minutes(3)))
    func forms() async throws {
        let tools = Installed.tools()
        let forms = DraftedPapers.all.filter { $0.name.contains("ban-cam-ket") || $0.name.contains("ke-hoach-ca-nhan") }
        #expect(forms.count >= 6)
        for form in forms {
            let pdf = try PdfGlance(await PaperWriter.write(form.document, as: .pdf, with: tools))
            #expect(pdf.pages.count == 1, "\(form.name)")
            #expect(pdf.texts.contains { $0.words.hasPrefix("Mã giấy tờ") }, "\(form.name)")
        }
        await tools.stop()
    }
}
