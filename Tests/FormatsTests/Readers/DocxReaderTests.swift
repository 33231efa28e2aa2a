import Documents
import TestKit
import Testing

@testable import Formats

struct DocxReaderTests {
    private func read(
        _ body: String, styles: String? = nil, numbering: String? = nil, footnotes: String? = nil
    ) throws -> Document {
        try DocumentReader.read(
            WordBuilder.document(body, styles: styles, numbering: numbering, footnotes: footnotes)
        ).document
    }

    private func p(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    private func texts(_ body: String) throws -> [String] { try read(body).paragraphs.map(\.text) }

    // MARK: Text

    @Test("insertions are kept; deletions, moves away and instructions of fields are dropped")
    func tracked() throws {
        let body = """
            <w:p><w:r><w:t>Có </w:t></w:r><w:ins><w:r><w:t>32</w:t></w:r></w:ins><w:del><w:r><w:delText>31</w:delText>\
            </w:r></w:del><w:moveFrom><w:r><w:t>xa</w:t></w:r></w:moveFrom><w:r><w:t xml:space="preserve"> người</w:t>\
            </w:r></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r>\
            <w:t>ẩn</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar \
            w:fldCharType="end"/></w:r><w:fldSimple w:instr="DATE"><w:r><w:t> năm</w:t></w:r></w:fldSimple></w:p>
            """
        #expect(try texts(body) == ["Có 32 người", "7 năm"])
    }

    @Test("a field without an end hides nothing after its paragraph")
    func openField() throws {
        let body = #"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>ẩn</w:t></w:r></w:p>"# + p("hiện")
        #expect(try texts(body) == ["hiện"])
    }

    @Test("a deleted paragraph mark joins two paragraphs")
    func joined() throws {
        let body = p("Kết quả ", "<w:rPr><w:del/></w:rPr>") + p("tốt") + p("cuối", "<w:rPr><w:del/></w:rPr>")
        #expect(try texts(body) == ["Kết quả tốt", "cuối"])
    }

    @Test("wrappers are looked through, hidden text is not")
    func wrappers() throws {
        let body = """
            <w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>một </w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>hai </w:t>\
            </w:r></w:smartTag><w:sdt><w:sdtContent><w:r><w:t>ba</w:t></w:r></w:sdtContent></w:sdt><w:r><w:rPr><w:vanish/>\
            </w:rPr><w:t>ẩn</w:t></w:r></w:p></w:sdtContent></w:sdt><w:customXml>\(p("bốn"))</w:customXml>
            """
        #expect(try texts(body) == ["một hai ba", "bốn"])
    }

    @Test("special characters are those that print")
    func specials() throws {
        let body = """
            <w:p><w:r><w:t>TT</w:t><w:noBreakHyphen/><w:t>BG</w:t><w:softHyphen/><w:t>DĐT</w:t><w:tab/><w:t>a</w:t><w:br/>\
            <w:t>b</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r></w:p>
            """
        #expect(try texts(body) == ["TT-BGDĐT\ta\nb✓≥"])
    }

    @Test("a fraction keeps its stroke")
    func fraction() throws {
        let body = """
            <w:p><w:r><w:t xml:space="preserve">đạt </w:t></w:r><m:oMath><m:f><m:num><m:r><m:t>31</m:t></m:r></m:num><m:den>\
            <m:r><m:t>32</m:t></m:r></m:den></m:f></m:oMath></w:p>
            """
        #expect(try texts(body) == ["đạt 31/32"])
    }

    @Test("text boxes follow the paragraph they are tied to, one branch of two")
    func boxes() throws {
        let box = "<w:txbxContent>\(p("hộp"))</w:txbxContent>"
        let body = """
            <w:p><w:r><w:t>neo</w:t><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>\(box)</w:drawing></mc:Choice>\
            <mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t> tiếp</w:t></w:r></w:p>
            """ + p("sau")
        let document = try read(body)
        #expect(document.paragraphs.map(\.text) == ["neo tiếp", "hộp", "sau"])
        #expect(document.paragraphs.map(\.line) == [1, 2, 3])
    }

    @Test("empty paragraphs have no line; pages are counted by rendered breaks, else by typed ones")
    func places() throws {
        let rendered =
            p("một") + "<w:p/>" + #"<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#
            + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>hai</w:t></w:r></w:p>"
        #expect(try read(rendered).paragraphs.map(\.page) == [1, 2])
        #expect(try read(rendered).paragraphs.map(\.line) == [1, 2])
        let typed = p("một") + #"<w:p><w:r><w:t>hai</w:t><w:br w:type="page"/><w:t>ba</w:t></w:r></w:p>"# + p("bốn")
        #expect(try read(typed).paragraphs.map(\.page) == [1, 1, 2])
        #expect(try read(p("một")).paragraphs.map(\.page) == [nil])
    }

    // MARK: Styles

    @Test("levels and bold come from the style and what it is based on, unless the paragraph says otherwise")
    func styles() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="X"><w:basedOn w:val="Y"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Y"><w:basedOn w:val="X"/></w:style>
            """
        let half = #"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>đậm</w:t></w:r><w:r><w:t> nhạt</w:t></w:r></w:p>"#
        let body =
            p("a", #"<w:pStyle w:val="H1"/>"#) + p("b", #"<w:pStyle w:val="H2"/>"#)
            + p("c", #"<w:pStyle w:val="H2"/><w:outlineLvl w:val="9"/>"#) + half + p("d", #"<w:pStyle w:val="X"/>"#)
        // A comment makes the reader parse the styles as a whole.
        for styles in [styles, styles + "<!-- ghi chú -->"] {
            let document = try read(body, styles: styles)
            #expect(document.paragraphs.map(\.outlineLevel) == [1, 2, nil, nil, nil])
            #expect(document.paragraphs.map(\.isBold) == [true, true, true, false, false])
        }
    }

    // MARK: Numbers

    private func list(_ levels: [(format: String, text: String)], extra: String = "") -> String {
        let levels = levels.enumerated().map { index, level in
            """
            <w:lvl w:ilvl="\(index)"><w:start w:val="1"/><w:numFmt w:val="\(level.format)"/><w:lvlText w:val="\(level.text)"/>\
            </w:lvl>
            """
        }
        return """
            <w:abstractNum w:abstractNumId="0">\(levels.joined())</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>\
            </w:num>\(extra)
            """
    }

    private func item(_ text: String, _ number: Int, _ level: Int) -> String {
        p(text, #"<w:numPr><w:ilvl w:val="\#(level)"/><w:numId w:val="\#(number)"/></w:numPr>"#)
    }

    @Test("numbers count by level, begin anew below, and are marked as generated")
    func numbers() throws {
        let numbering = list([("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("lowerLetter", "%4)")])
        let body = [(0, "A"), (1, "B"), (2, "C"), (2, "D"), (1, "E"), (2, "F"), (3, "G"), (0, "H"), (1, "I")].map {
            item($0.1, 1, $0.0)
        }
        let document = try read(body.joined(), numbering: numbering)
        #expect(
            document.paragraphs.map(\.text) == [
                "I. A", "1. B", "1.1. C", "1.2. D", "2. E", "2.1. F", "a) G", "II. H", "1. I",
            ])
        #expect(document.paragraphs.map(\.generated) == [3, 3, 5, 5, 3, 5, 3, 4, 3])
    }

    @Test("a start override begins anew once; lists of one abstract list count on together")
    func overrides() throws {
        let extra = """
            <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/>\
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            """
        let body = item("a", 1, 0) + item("b", 2, 0) + item("c", 3, 0) + item("d", 3, 0) + item("e", 0, 0)
        let document = try read(body, numbering: list([("decimal", "%1.")], extra: extra))
        #expect(document.paragraphs.map(\.text) == ["1. a", "2. b", "5. c", "6. d", "e"])
    }

    @Test("a bullet is a hyphen; a number alone in a cell stays")
    func bullets() throws {
        let bullet = try read(item("ý", 1, 0) + item("", 1, 0), numbering: list([("bullet", "\u{F0B7}")]))
        #expect(bullet.paragraphs.map(\.text) == ["- ý"])
        let cell = "<w:tbl><w:tr><w:tc>\(item("", 1, 0))</w:tc><w:tc>\(p("x"))</w:tc></w:tr></w:tbl>"
        let table = try #require(try read(cell, numbering: list([("decimal", "%1.")])).tables.first)
        #expect(table.rows[0].cells.map(\.text) == ["1.", "x"])
    }

    @Test("a list may be named by a style")
    func styledLists() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="numbering" w:styleId="DS"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """
        let extra = """
            <w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="DS"/></w:abstractNum><w:num w:numId="9"><w:abstractNumId \
            w:val="9"/></w:num>
            """
        let body = p("a", #"<w:pStyle w:val="Muc"/>"#) + item("b", 9, 0)
        let document = try read(body, styles: styles, numbering: list([("decimal", "%1)")], extra: extra))
        #expect(document.paragraphs.map(\.text) == ["1) a", "2) b"])
    }

    @Test(
        "numbers are written as Word writes them",
        arguments: [
            ("lowerLetter", 5, "e"), ("upperLetter", 28, "BB"), ("lowerRoman", 44, "xliv"), ("decimalZero", 7, "07"),
            ("vietnameseCounting", 25, "hai mươi lăm"), ("none", 3, ""), ("chicago", 3, "3"),
            ("upperRoman", 9999, "9999"),
        ])
    func formats(name: String, number: Int, text: String) {
        #expect(NumberFormat(ooxml: name).string(number) == text)
    }

    // MARK: Notes

    @Test("notes are numbered by the order of their marks, whatever their identifiers")
    func notes() throws {
        let footnotes = """
            <w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">\(p("hai"))</w:footnote>\
            <w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> bảy</w:t></w:r></w:p></w:footnote>
            """
        let mark = { (id: Int) in #"<w:r><w:footnoteReference w:id="\#(id)"/></w:r>"# }
        let body = "<w:p><w:r><w:t>Tốt</w:t></w:r>\(mark(7))<w:r><w:t>, khá</w:t></w:r>\(mark(2))\(mark(99))</w:p>"
        let document = try read(p("đầu") + body, footnotes: footnotes)
        #expect(document.notes.map { $0.paragraphs.map(\.text) } == [["bảy"], ["hai"]])
        #expect(document.notes.map { $0.paragraphs.map(\.line) } == [[2], [2]])
        #expect(document.paragraphs[1].text == "Tốt, khá")
        #expect(document.paragraphs[1].noteMarks == [NoteMark(offset: 3, note: 1), NoteMark(offset: 8, note: 2)])
    }

    // MARK: Tables

    private func cell(_ text: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
    }

    @Test("merged cells, columns left out, wrapped rows and cells keep their grid columns")
    func merged() throws {
        let body = """
            <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(cell("A", #"<w:gridSpan w:val="2"/>"#))\
            \(cell("B", #"<w:vMerge w:val="restart"/>"#))</w:tr>\
            <w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:sdt><w:sdtContent>\(cell("C"))\
            </w:sdtContent></w:sdt>\(cell("ẩn", "<w:vMerge/>"))</w:tr></w:sdtContent></w:sdt>\
            <w:tr><w:trPr><w:del/></w:trPr>\(cell("xóa"))</w:tr></w:tbl>
            """
        let table = try #require(try read(p("trước") + body + p("sau")).tables.first)
        #expect(table.rows.map { $0.cells.map(\.text) } == [["A", "B"], ["C"]])
        #expect(table.rows.map { $0.cells.map(\.column) } == [[1, 3], [2]])
        #expect(table.rows[0].cells.map(\.columnSpan) == [2, 1])
        #expect(table.rows[0].cells.map(\.rowSpan) == [1, 2])
        #expect(table.rows.map(\.isHeader) == [true, false])
        #expect(table.rows.map(\.line) == [2, 3])
        #expect(try read(p("trước") + body + p("sau")).paragraphs.map(\.line) == [1, 4])
    }

    @Test("a table inside a cell stays inside, with the line of its row")
    func nested() throws {
        let inner = "<w:tbl><w:tr>\(cell("trong"))</w:tr></w:tbl>"
        let body = "<w:tbl><w:tr><w:tc>\(p("ngoài"))\(inner)<w:p/></w:tc></w:tr></w:tbl>"
        let outer = try #require(try read(body).tables.first)
        guard case .table(let table)? = outer.rows[0].cells[0].blocks.last else {
            Issue.record("no table in the cell")
            return
        }
        #expect(table.rows.map(\.line) == [1] && table.rows[0].cells[0].text == "trong")
        #expect(outer.rows[0].cells[0].text == "ngoài\ntrong")
    }

    @Test(
        "lines are drawn by the table, its style or a cell",
        arguments: [
            ("", "", false),
            (#"<w:tblBorders><w:top w:val="single"/></w:tblBorders>"#, "", true),
            (#"<w:tblBorders><w:top w:val="nil"/><w:left w:val="none"/></w:tblBorders>"#, "", false),
            (#"<w:tblStyle w:val="Con"/>"#, "", true),
            (
                #"<w:tblStyle w:val="Con"/><w:tblBorders><w:top w:val="nil"/><w:insideV w:val="nil"/></w:tblBorders>"#,
                "",
                false
            ),
            ("", #"<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>"#, true),
            (
                #"<w:tblStyle w:val="Con"/>"#,
                #"<w:tcBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/></w:tcBorders>"#,
                false
            ),
        ])
    func borders(table: String, cell properties: String, isBordered: Bool) throws {
        let styles = """
            <w:style w:type="table" w:styleId="Luoi"><w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideV w:val="single"/>\
            </w:tblBorders></w:tblPr></w:style><w:style w:type="table" w:styleId="Con"><w:basedOn w:val="Luoi"/></w:style>
            """
        let body = "<w:tbl><w:tblPr>\(table)</w:tblPr><w:tr>\(cell("a", properties))</w:tr></w:tbl>"
        #expect(try #require(try read(body, styles: styles).tables.first).isBordered == isBordered)
    }
}
