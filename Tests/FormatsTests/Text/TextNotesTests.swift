import Documents
import TestKit
import Testing

@testable import Formats

struct TextNotesTests {
    private func read(_ text: String) throws -> Document { try TextReader.read(Array(text.utf8)) }

    private func body(_ document: Document) -> [Paragraph] {
        document.blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
    }

    private func marks(_ document: Document) -> [String] {
        body(document).flatMap { paragraph in
            paragraph.noteMarks.map { mark in
                "\(mark.note):"
                    + String(String.UnicodeScalarView(paragraph.text.unicodeScalars.prefix(mark.offset)).suffix(8))
            }
        }
    }

    @Test("notes under a line of blanks run to the end of their page, over blank lines")
    func pages() throws {
        let document = try TextReader.read(Fixtures.example("004.txt"))
        #expect(document.notes.map(\.number) == [1, 2, 3])
        #expect(document.notes.map { $0.paragraphs.map(\.line) } == [[68], [69], [140, 142, 144, 146, 148, 150, 152]])
        #expect(
            document.notes[0].paragraphs[0].text
                == "tổ chức đánh giá, xếp loại Đơn vị học tập trên địa bàn tỉnh Kon Tum")
        #expect(document.notes[2].paragraphs[6].text == "MN Tuổi Ngọc; Trường MN Hoa Mai")
        #expect(marks(document) == ["1: Kon Tum", "2:quy định", "3:loại tốt"])
        let lines = body(document).map(\.line)
        #expect(lines.contains(70) && lines.contains(153) && lines == lines.sorted())
        #expect(body(document).first { $0.line == 109 }?.text.hasSuffix("xếp loại tốt.") == true)
        #expect(body(document).first { $0.line == 153 }?.text.hasPrefix("các hoạt động chia sẻ") == true)
    }

    @Test("a note with a superscript number is one paragraph")
    func superscript() throws {
        let document = try TextReader.read(Fixtures.example("001.txt"))
        #expect(document.notes.map { $0.paragraphs.map(\.line) } == [[58]])
        #expect(document.notes[0].paragraphs[0].text.hasPrefix("Tổ chức học tập và quán triệt"))
        #expect(marks(document) == ["1:QL,CBCC)"])
        #expect(body(document).first { $0.line == 52 }?.text.contains("(CBQL,CBCC) trong đơn vị") == true)
        #expect(body(document).contains { $0.line == 60 && $0.text == "2. Kết quả tự đánh giá" })
    }

    @Test("seeds without notes have none", arguments: ["000.txt", "002.txt", "003.txt"])
    func none(name: String) throws {
        let document = try TextReader.read(Fixtures.example(name))
        #expect(document.notes.isEmpty && body(document).allSatisfy(\.noteMarks.isEmpty))
    }

    @Test("a number under a rule is no note when no mark in the text asks for it")
    func unasked() throws {
        let document = try read("Kết quả như sau:\n__________\n1 lớp tập huấn\n2 lớp tuyên truyền\n")
        #expect(document.notes.isEmpty)
        #expect(body(document).map(\.line) == [1, 3, 4])
    }

    @Test("squares and codes keep their digits")
    func units() throws {
        let document = try read(
            "Diện tích 20 m² và 30 km2 theo Luật QH2, xếp loại tốt¹.\n\n¹ Theo báo cáo\n² của đơn vị\n")
        #expect(document.notes.map { $0.paragraphs.map(\.text) } == [["Theo báo cáo"], ["của đơn vị"]])
        #expect(body(document).map(\.text) == ["Diện tích 20 m² và 30 km2 theo Luật QH2, xếp loại tốt."])
    }

    @Test("a form feed ends the notes, and numbering may start anew on a page")
    func anew() throws {
        let page = "Có 23/23 đơn vị đạt1.\n          \n1 Văn phòng\nvà các phòng\n\u{C}"
        let document = try read(page + page + "Hết")
        #expect(document.notes.map(\.number) == [1, 2])
        #expect(document.notes.map { $0.paragraphs.map(\.text) }[1] == ["Văn phòng", "và các phòng"])
        #expect(marks(document) == ["1:n vị đạt", "2:n vị đạt"])
        #expect(body(document).map(\.text).last == "Hết")
    }

    @Test("notes of Markdown are found by their brackets")
    func brackets() throws {
        let document = try read("Xếp loại tốt[^1] năm 2023.\n\n[^1]: Theo báo cáo.\n")
        #expect(document.notes.map { $0.paragraphs.map(\.text) } == [["Theo báo cáo."]])
        #expect(body(document).map(\.text) == ["Xếp loại tốt năm 2023."])
        #expect(marks(document) == ["1:loại tốt"])
    }
}
