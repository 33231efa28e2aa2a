import Documents
import TestKit
import Testing

@testable import Formats

struct TextReaderTests {
    private func read(_ text: String) throws -> Document {
        try TextReader.read(Array(text.utf8))
    }

    private func paragraphs(_ document: Document) -> [Paragraph] {
        document.blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
    }

    private func tables(_ document: Document) -> [Table] {
        document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    @Test("each line that is not blank is a paragraph with its line number, trimmed")
    func lines() throws {
        let document = try read("\n  Số: 12/BC-UBND \r\n\r\nBáo cáo\rKết quả")
        #expect(paragraphs(document).map(\.text) == ["Số: 12/BC-UBND", "Báo cáo", "Kết quả"])
        #expect(paragraphs(document).map(\.line) == [2, 4, 5])
    }

    @Test("letters with combining marks are composed, whatever the order of the marks")
    func composes() throws {
        let document = try read("e\u{302}\u{323} e\u{323}\u{302} ê\u{323} o\u{31B}\u{309} đ\n")
        #expect(paragraphs(document)[0].text.unicodeScalars.elementsEqual("ệ ệ ệ ở đ".unicodeScalars))
    }

    @Test("soft hyphens, zero-width characters, marks of order and controls are dropped")
    func drops() throws {
        let document = try read("\u{FEFF}học\u{AD} t\u{200B}ập\u{200D}\u{2060} \u{7}suốt\u{200E} đời\u{FEFF}")
        #expect(paragraphs(document)[0].text.unicodeScalars.elementsEqual("học tập suốt đời".unicodeScalars))
    }

    @Test("form feeds count pages")
    func pages() throws {
        let document = try read("một\n\u{C}hai\nba\u{C}\nbốn")
        #expect(paragraphs(document).map(\.page) == [1, 2, 2, 3])
        #expect(paragraphs(document).map(\.line) == [1, 2, 3, 4])
        #expect(paragraphs(try read("một")).map(\.page) == [nil])
    }

    @Test("lines with tabs are a table; a blank line ends it; a total with fewer texts belongs to it")
    func tabs() throws {
        let document = try read(
            "A\nSTT\tNội dung\tĐiểm\n1\tKế hoạch\t30\nTổng\t\t100\n\nSTT\tNội dung\tĐiểm\n2\tb\t5\n")
        let found = tables(document)
        #expect(found.count == 2)
        #expect(found[0].rows.map(\.line) == [2, 3, 4])
        #expect(found[0].rows[2].cells.map(\.text) == ["Tổng", "", "100"])
        #expect(found[0].rows[2].cells.map(\.column) == [1, 2, 3])
        #expect(found[1].rows.map(\.line) == [6, 7])
    }

    @Test("a first-line indent by tab and a dash with a tab are prose")
    func tabsInProse() throws {
        let document = try read("\tThực hiện Công văn số 1.\n\tKết quả:\n\n-\tMột ý\n")
        #expect(tables(document).isEmpty)
        #expect(paragraphs(document).map(\.text) == ["Thực hiện Công văn số 1.", "Kết quả:", "-\tMột ý"])
    }

    @Test("a table of pipes is read with its header, without its rule")
    func pipes() throws {
        let document = try read("| TT | Nội dung \\| ý |\n|---|:--:|\n| 1 | **Kế hoạch**<br>năm |\n| 2 | |\nSau")
        let table = try #require(tables(document).first)
        #expect(table.rows.map(\.isHeader) == [true, false, false])
        #expect(table.rows[0].cells.map(\.text) == ["TT", "Nội dung | ý"])
        #expect(table.rows[1].cells.map(\.text) == ["1", "Kế hoạch\nnăm"])
        #expect(table.rows.map(\.line) == [1, 3, 4])
        #expect(paragraphs(document).map(\.text) == ["Sau"])
    }

    @Test(
        "a text that is not UTF-8 is refused with advice",
        arguments: [
            ([0x42, 0xE1, 0x6F, 0x20, 0x63, 0xE1, 0x6F], ReadError.Code.unsupportedFormat),
            ([0x41, 0x00, 0x42, 0x00, 0x00, 0x00, 0x43], .unknownFormat),
            ([0xFF, 0xFE, 0x41, 0x00, 0x42], .damaged),
            ([0xFF, 0xFE, 0x00, 0xD8], .unknownFormat),
        ] as [([UInt8], ReadError.Code)])
    func refuses(bytes: [UInt8], code: ReadError.Code) throws {
        let error = try #require(throws: ReadError.self) { try TextReader.read(bytes) }
        #expect(error.code == code)
    }

    @Test(
        "UTF-16 of either order, with or without a mark, reads as UTF-8 does", arguments: [true, false], [true, false])
    func utf16(isLittle: Bool, hasMark: Bool) throws {
        let text = "BÁO CÁO\nĐánh giá, xếp loại “Đơn vị học tập” năm 2023\n"
        let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
        let bytes = units.flatMap { unit -> [UInt8] in
            let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
            return isLittle ? pair : pair.reversed()
        }
        #expect(try TextReader.read(bytes) == read(text))
    }
}
