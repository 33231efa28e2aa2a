import Documents
import TestKit
import Testing

@testable import Formats

struct HtmlReaderTests {
    private func read(_ body: String) throws -> Document {
        try DocumentReader.read(Array("<html><body>\(body)</body></html>".utf8)).document
    }

    @Test("white space collapses; breaks, entities and inline marks are read; scripts and hidden parts are not")
    func inline() throws {
        let document = try read(
            """
            <script>x()</script><p>Tỷ
               lệ &amp; <i>số</i>&nbsp;liệu<br>dòng hai</p><p style="display: none">ẩn</p><div>trần <p>trong</p> đuôi</div>
            <del>bỏ</del>
            """)
        #expect(document.paragraphs.map(\.text) == ["Tỷ lệ & số\u{A0}liệu\ndòng hai", "trần", "trong", "đuôi"])
        #expect(document.paragraphs.map(\.line) == [1, 2, 3, 4])
    }

    @Test("headings have levels, bold is known")
    func headings() throws {
        let document = try read("<h1>A</h1><h3>B</h3><p><b>đậm</b></p><p><strong>đậm</strong> nhạt</p>")
        #expect(document.paragraphs.map(\.outlineLevel) == [1, 3, nil, nil])
        #expect(document.paragraphs.map(\.isBold) == [true, true, true, false])
    }

    @Test("items of lists have their labels")
    func lists() throws {
        let document = try read(
            """
            <ol type="I" start="2"><li>A<ul><li>x</li></ul></li><li><p>B</p><p>B tiếp</p></li></ol>
            <ol style="list-style-type: lower-alpha"><li value="4">C</li></ol><ul style="list-style-type:none"><li>D</li></ul>
            """)
        #expect(document.paragraphs.map(\.text) == ["II. A", "- x", "III. B", "B tiếp", "d. C", "D"])
        #expect(document.paragraphs.map(\.generated) == [4, 2, 5, 0, 3, 0])
    }

    @Test("Word's own list numbers are labels")
    func wordLists() throws {
        let document = try read(
            """
            <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span>\
            <![endif]>Một</p><p><span style='mso-list:Ignore'>·<span> </span></span>Ý</p>
            """)
        #expect(document.paragraphs.map(\.text) == ["1. Một", "- Ý"])
        #expect(document.paragraphs.map(\.generated) == [3, 2])
    }

    @Test("Word's notes are found by their links")
    func notes() throws {
        let document = try read(
            """
            <p>Tốt<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> nhất</p><div style='mso-element:footnote-list'>\
            <div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Theo báo cáo</p></div></div>
            """)
        #expect(document.paragraphs.map(\.text) == ["Tốt nhất"])
        #expect(document.paragraphs[0].noteMarks == [NoteMark(offset: 3, note: 1)])
        #expect(document.notes.map { $0.paragraphs.map(\.text) } == [["Theo báo cáo"]])
    }

    @Test("merged cells keep the grid; thead is a header; lines are seen")
    func tables() throws {
        let body = """
            <table %><thead><tr><th rowspan="2">A</th><th colspan="2">B</th></tr></thead><tbody><tr><td>c</td><td><p>d</p><p>e</p>\
            </td></tr><tr><td>f</table>
            """
        let table = try #require(try read(body).tables.first)
        #expect(table.rows.map { $0.cells.map(\.text) } == [["A", "B"], ["c", "d\ne"], ["f"]])
        #expect(table.rows.map { $0.cells.map(\.column) } == [[1, 2], [2, 3], [1]])
        #expect(table.rows.map(\.isHeader) == [true, false, false])
        #expect(table.rows.map(\.line) == [1, 2, 3])
        for (attribute, isBordered) in [
            ("", true), ("border=0", false), ("border=1", true), ("style='border: none'", false),
            ("border=0 style='border:solid windowtext 1.0pt'", true),
        ] {
            let table = try #require(try read(body.replacing("%", with: attribute)).tables.first)
            #expect(table.isBordered == isBordered, "\(attribute)")
        }
    }

    @Test("a declared encoding is obeyed, an unknown one named, a silent page must be UTF-8")
    func encodings() throws {
        let head = Array("<html><head><meta charset=\"windows-1258\"></head><body>".utf8)
        let document = try DocumentReader.read(head + [0x42, 0xE1, 0x6F, 0x20, 0xEA, 0xF2]).document
        #expect(document.paragraphs[0].text.unicodeScalars.elementsEqual("Báo ệ".unicodeScalars))
        let unknown = Array("<html><meta charset=\"x-vni\">a".utf8)
        #expect(throws: ReadError.unknownCharset("x-vni")) { try DocumentReader.read(unknown) }
        let silent = Array("<html><body>".utf8) + [0x42, 0xE1, 0x6F]
        #expect(#expect(throws: ReadError.self) { try DocumentReader.read(silent) }?.code == .unsupportedFormat)
    }

    @Test("a web page is known by its beginning, whatever stands before")
    func sniffing() throws {
        for head in [
            "\u{FEFF}<!DOCTYPE html>", "<?xml version=\"1.0\"?>\n<html>", "<!-- a < b -->\n<HTML>", "  <table><tr><td>",
        ] {
            #expect(try DocumentReader.read(Array((head + "<p>x").utf8)).format == .html, "\(head)")
        }
        #expect(try DocumentReader.read(Array("<Tên đơn vị>\nBáo cáo".utf8)).format == .txt)
    }
}
