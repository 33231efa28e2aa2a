import Documents
import TestKit
import Testing

@testable import Formats

struct OdtReaderTests {
    private func read(_ text: String, styles: String = "", named: String = "") throws -> Document {
        var zip = ZipBuilder()
        zip.add("mimetype", "application/vnd.oasis.opendocument.text")
        zip.add(
            "content.xml",
            "<document-content><automatic-styles>\(styles)</automatic-styles><body><text>\(text)</text></body></document-content>"
        )
        if !named.isEmpty { zip.add("styles.xml", "<document-styles><styles>\(named)</styles></document-styles>") }
        return try DocumentReader.read(zip.bytes).document
    }

    @Test("spaces, tabs, breaks and spans are read; white space collapses; deletions and comments are dropped")
    func inline() throws {
        let document = try read(
            """
            <tracked-changes><changed-region><deletion><p>xóa</p></deletion></changed-region></tracked-changes>
            <p>Tỷ\n   lệ<s c="2"/>đạt<tab/><span>96,8%</span><line-break/>cuối<annotation><p>ghi chú</p></annotation></p><p/>
            <h outline-level="2">Kết quả</h>
            """)
        #expect(document.paragraphs.map(\.text) == ["Tỷ lệ  đạt\t96,8%\ncuối", "Kết quả"])
        #expect(document.paragraphs.map(\.outlineLevel) == [nil, 2])
        #expect(document.paragraphs.map(\.line) == [1, 2])
    }

    @Test("lists are numbered as their styles say, continue when told, and wrap deeper ones")
    func lists() throws {
        let styles = """
            <list-style name="L"><list-level-style-number level="1" num-format="I" num-suffix="."/><list-level-style-number \
            level="2" num-format="a" num-suffix=")"/><list-level-style-number level="3" num-format="1" display-levels="3" \
            num-suffix="."/></list-style><list-style name="B"><list-level-style-bullet level="1" bullet-char="•"/></list-style>
            """
        let document = try read(
            """
            <list style-name="L" id="x"><list-item><p>A</p><p>A tiếp</p><list><list-item><p>B</p></list-item><list-item><p>C</p>\
            <list><list-item><p>D</p></list-item></list></list-item></list></list-item></list>
            <p>giữa</p>
            <list style-name="L" continue-list="x"><list-item><list><list-item><p>E</p></list-item></list></list-item>\
            <list-item><p>F</p></list-item></list>
            <list style-name="L"><list-item start-value="4"><p>G</p></list-item><list-header><p>H</p></list-header></list>
            <list style-name="B"><list-item><p>K</p></list-item></list>
            """, styles: styles)
        #expect(
            document.paragraphs.map(\.text) == [
                "I. A", "A tiếp", "a) B", "b) C", "I.b.1. D", "giữa", "c) E", "II. F", "IV. G", "H", "- K",
            ])
        #expect(document.paragraphs.map(\.generated) == [3, 0, 3, 3, 7, 0, 3, 4, 4, 0, 2])
    }

    @Test("bold, hidden text and levels come along the chain of styles")
    func styles() throws {
        let named = """
            <style name="Dam" family="paragraph" default-outline-level="1"><text-properties font-weight="bold"/></style>\
            <style name="Con" family="paragraph" parent-style-name="Dam"/>
            """
        let automatic = """
            <style name="T1" family="text"><text-properties font-weight="normal"/></style><style name="T2" family="text">\
            <text-properties display="none"/></style>
            """
        let document = try read(
            #"<p style-name="Con">đậm</p><p style-name="Con">đậm <span style-name="T1">nhạt</span></p><p>a<span style-name="T2">ẩn</span></p>"#,
            styles: automatic, named: named)
        #expect(document.paragraphs.map(\.isBold) == [true, false, false])
        #expect(document.paragraphs.map(\.outlineLevel) == [1, 1, nil])
        #expect(document.paragraphs.map(\.text) == ["đậm", "đậm nhạt", "a"])
    }

    @Test("notes and boxes leave the line they stand in")
    func notes() throws {
        let document = try read(
            """
            <p>trước</p><p>Tốt<note><note-citation>1</note-citation><note-body><p>một</p><p>hai</p></note-body></note>, \
            khá<frame><text-box><p>hộp</p></text-box></frame></p><p>sau</p>
            """)
        #expect(document.paragraphs.map(\.text) == ["trước", "Tốt, khá", "hộp", "sau"])
        #expect(document.paragraphs[1].noteMarks == [NoteMark(offset: 3, note: 1)])
        #expect(document.notes.map { $0.paragraphs.map(\.text) } == [["một", "hai"]])
        #expect(document.notes[0].paragraphs.map(\.line) == [2, 2])
    }

    @Test("soft page breaks count pages")
    func pages() throws {
        let styles = #"<style name="P1" family="paragraph"><paragraph-properties break-before="page"/></style>"#
        let document = try read(
            #"<p>một</p><soft-page-break/><p>hai</p><p style-name="P1">ba</p>"#, styles: styles)
        #expect(document.paragraphs.map(\.page) == [1, 2, 3])
    }

    @Test("covered and repeated cells keep the grid")
    func tables() throws {
        let styles =
            #"<style name="C" family="table-cell"><table-cell-properties border-top="0.5pt solid #000000"/></style>"#
        let body = """
            <table><table-header-rows><table-row><table-cell number-columns-spanned="2" number-rows-spanned="2"><p>A</p></table-cell>\
            <covered-table-cell/><table-cell><p>B</p></table-cell></table-row></table-header-rows><table-row>\
            <covered-table-cell number-columns-repeated="2"/><table-cell style-name="C" number-columns-repeated="2"><p>c</p>\
            </table-cell></table-row></table>
            """
        let table = try #require(try read(body, styles: styles).tables.first)
        #expect(table.rows.map { $0.cells.map(\.text) } == [["A", "B"], ["c", "c"]])
        #expect(table.rows.map { $0.cells.map(\.column) } == [[1, 3], [3, 4]])
        #expect(table.rows[0].cells[0].columnSpan == 2 && table.rows[0].cells[0].rowSpan == 2)
        #expect(table.rows.map(\.isHeader) == [true, false] && table.isBordered)
        #expect(try #require(try read(body).tables.first).isBordered == false)
    }

    @Test(
        "text between cells is no cell, however short",
        arguments: ["x", "none", "none\u{FF}\u{7F}", "một đoạn dài hơn"])
    func strayText(text: String) throws {
        // libxml2 keeps a text of a few bytes where an element has its attributes.
        let body = """
            <table>\(text)<table-row>\(text)<table-cell><p>A</p></table-cell>\(text)<covered-table-cell/>\(text)</table-row>\(text)\
            </table>
            """
        let table = try #require(try read(body).tables.first)
        #expect(table.rows.map { $0.cells.map(\.text) } == [["A"]])
    }
}
