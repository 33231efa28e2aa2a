import Documents
import Foundation
import Reports
import TestKit
import Testing

@testable import Formats

/// One after the other: each test holds workers of its own.
@Suite(
    "Papers as pages", .serialized,
    .enabled(if: Installed.office && TestTools.hasPoppler, "LibreOffice or poppler is not installed"),
    .timeLimit(.minutes(15)))
struct PaperPagesTests {
    /// In points.
    private static let millimetre = 72 / 25.4

    @Test(
        "a page has the margins, sizes and faces of the decree, made by the worker and by the command",
        arguments: [Installed.folder, "/nowhere"])
    func layout(assistants: String) async throws {
        let tools = Installed.tools(assistants: assistants)
        let file = try await PaperWriter.write(LayoutSample.document, as: .pdf, with: tools)
        await tools.stop()
        let pdf = try PdfGlance(file)
        func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 3 }

        #expect(near(pdf.pages[0].width, 210 * Self.millimetre) && near(pdf.pages[0].height, 297 * Self.millimetre))
        let body = pdf.texts.filter { $0.page == 1 && $0.words.hasPrefix("trách và tạo") }
        let line = try #require(body.first)
        #expect(near(line.left, 30 * Self.millimetre))
        // It counts the blank at the end of the line.
        #expect(near(line.left + line.width, (210 - 15) * Self.millimetre + 2))
        let indented = try pdf.text("Đơn vị đã ban hành")
        #expect(near(indented.left - line.left, 12.7 * Self.millimetre))
        let top = pdf.texts.filter { $0.page == 1 }.map(\.top).min() ?? 0
        #expect(near(top, 20 * Self.millimetre))
        let bottom = pdf.texts.map { $0.top + Double($0.size) }.max() ?? 0
        #expect(bottom <= (297 - 20) * Self.millimetre + 3)

        // Ô 1 to 9b: size, bold, italic.
        let components: [(words: String, sizes: ClosedRange<Int>, isBold: Bool, isItalic: Bool)] = [
            ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", 12...13, true, false), ("Độc lập - Tự do", 13...14, true, false),
            ("ỦY BAN NHÂN DÂN", 12...13, false, false), ("PHÒNG GIÁO DỤC", 12...13, true, false),
            ("Số: 05/BC-PGDĐT", 13...13, false, false), ("Kon Rẫy, ngày", 13...14, false, true),
            ("BÁO CÁO", 13...14, true, false), ("Tự đánh giá kết quả", 13...14, true, false),
            ("Kính gửi:", 13...14, false, false), ("Căn cứ Thông tư", 13...14, false, true),
            ("Đơn vị đã ban hành", 13...14, false, false), ("KT. TRƯỞNG PHÒNG", 13...14, true, false),
            ("Người ký", 13...14, true, false), ("Nơi nhận:", 12...12, true, true),
            ("- Lưu: VT", 11...11, false, false), ("Phụ lục I", 14...14, true, false),
            ("(Kèm theo", 13...14, false, true),
        ]
        for component in components {
            let text = try pdf.text(component.words)
            #expect(component.sizes.contains(text.size), "\(component.words): \(text.size)")
            #expect(text.isBold == component.isBold && text.isItalic == component.isItalic, "\(component.words)")
        }
        #expect(try pdf.text("Người ký").top - pdf.text("PHÓ TRƯỞNG PHÒNG").top > 60)

        // The number of the page, from the second one on; the annex counts anew, the certificate has none.
        #expect(pdf.margin(1) == [])
        #expect(pdf.margin(2) == ["2"])
        let number = try #require(pdf.texts.first { $0.page == 2 && $0.words == "2" && $0.top < 50 })
        #expect((13...14).contains(number.size) && !number.isBold)
        #expect(near(number.left + number.width / 2, (30 + (210 - 15)) / 2 * Self.millimetre))
        let annex = try pdf.text("Phụ lục I").page
        let certificate = try pdf.text("GIẤY CHỨNG NHẬN").page
        #expect(pdf.margin(annex) == [] && pdf.margin(certificate) == [])
        #expect(pdf.pages[annex - 1].width > pdf.pages[annex - 1].height)

        // The header rows again on the second page of the table.
        #expect(pdf.texts.count { $0.page == 2 && $0.words == "STT" } == 1)
        #expect(pdf.texts.count { $0.page == 2 && $0.words == "Tối đa" } == 1)
        // Charts are drawn.
        #expect(pdf.texts.contains { $0.words.contains("Cơ quan nhà nước") })

        #expect(pdf.facts["Tagged"] == "yes")
        #expect(pdf.facts["Title"]?.hasPrefix("BÁO CÁO Tự đánh giá") == true)
        #expect(pdf.metadata.contains("<pdfaid:part>2</pdfaid:part>"))
        #expect(pdf.metadata.contains("<pdfaid:conformance>B</pdfaid:conformance>"))
        #expect(!pdf.fonts.isEmpty)
        for font in pdf.fonts {
            #expect(font.contains("Liberation") || font.contains("Times"), "\(font)")
            #expect(font.replacing(/\s+/, with: " ").contains(" yes yes yes "), "\(font)")
        }
    }

    @Test("what is printed beside the text disturbs no reading of it, in any format")
    func undisturbed() async throws {
        let tools = Installed.tools()
        let papers = DraftedPapers.representative
        // The first ones, and those with wide pages, under whose last table lines of a PDF may be taken for rows of it.
        for paper in papers.prefix(4) + papers.filter({ $0.document.sections.contains(where: \.isLandscape) }) {
            for format in PaperFormat.allCases {
                let file = try await PaperWriter.write(paper.document, as: format, with: tools)
                let document = try await DocumentReader.read(file, with: tools).document
                if format != .pdf { #expect(document.stamp == paper.document.stamp, "\(paper.name) \(format)") }
                let report = ReportReader(law: ShippedLaw.law).read(document)
                let words = report.passages.map(\.text.text)
                #expect(!words.isEmpty)
                for mark in [LayoutSample.stamp.code, "0123456789abcdef", "khue.example", "Mẫu gợi ý", "Mã vuông"] {
                    #expect(!words.contains { $0.contains(mark) }, "\(paper.name) \(format): \(mark)")
                }
            }
        }
        await tools.stop()
    }

    /// With `KHUE_RECORD=1` the pictures are made anew.
    @Test("pages look as they did when somebody last looked at them")
    func pictures() async throws {
        let tools = Installed.tools()
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pages")
        let isRecording = ProcessInfo.processInfo.environment["KHUE_RECORD"] != nil
        var papers = [("mau", LayoutSample.document)]
        papers += DraftedPapers.representative.filter { Self.shown.contains($0.name) }.map { ($0.name, $0.document) }
        for (name, document) in papers {
            let file = try await PaperWriter.write(document, as: .pdf, with: tools)
            let count = Int(try PdfGlance(file).facts["Pages"] ?? "") ?? 0
            for page in 1...min(count, 2) {
                let picture = try PdfGlance.picture(file, page: page, resolution: 10)
                let place = folder.appending(path: "\(name)-\(page).pgm")
                if isRecording { try Data(picture).write(to: place) }
                let kept = Array(try Data(contentsOf: place))
                #expect(kept.count == picture.count, "\(name), page \(page)")
                let differences = zip(kept, picture).map { abs(Int($0) - Int($1)) }
                let mean = Double(differences.reduce(0, +)) / Double(max(1, differences.count))
                #expect(mean < 2, "\(name), page \(page)")
                #expect(differences.count { $0 > 80 } * 100 < differences.count, "\(name), page \(page)")
            }
        }
        await tools.stop()
    }

    private static let shown: Set<String> = [
        "tt22-2020-to-trinh-1", "tt24-2023-huyen-bao-cao-tu-danh-gia-1", "tt22-2020-bao-cao-tu-danh-gia-1",
    ]
}
