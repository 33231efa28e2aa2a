import Documents
import TestKit
import Testing

@testable import Formats

@Suite("Old fonts in texts, pages and workbooks")
struct LegacyFormatsTests {
    private let tcvn = "KÕt qu¶ ®¸nh gi¸, xÕp lo¹i §¬n vÞ häc tËp cña c¬ quan nh\u{AD} sau"
    private let vni = "Keát quaû ñaùnh giaù, xeáp loaïi Ñôn vò hoïc taäp cuûa cô quan nhö sau"
    private let meant = "Kết quả đánh giá, xếp loại Đơn vị học tập của cơ quan như sau"

    // MARK: OpenDocument

    private func odt(_ body: String, styles: String = "", named: String = "", faces: String = "") throws -> [String] {
        let head = #"xmlns:o="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:svg="v""#
        var zip = ZipBuilder()
        zip.add("mimetype", "application/vnd.oasis.opendocument.text")
        zip.add(
            "content.xml",
            "<o:document \(head)><o:font-face-decls>\(faces)</o:font-face-decls><o:automatic-styles>\(styles)"
                + "</o:automatic-styles><o:body><o:text>\(body)</o:text></o:body></o:document>")
        zip.add("styles.xml", "<o:document-styles \(head)><o:styles>\(named)</o:styles></o:document-styles>")
        return try DocumentReader.read(zip.bytes).document.blocks.flatParagraphs.map(\.text)
    }

    @Test("in an OpenDocument text the font is that of the span, of the paragraph, or of the defaults")
    func odtStyles() throws {
        func style(_ name: String, _ family: String, _ font: String, parent: String = "") -> String {
            #"<style:style style:name="\#(name)" style:family="\#(family)" style:parent-style-name="\#(parent)">"#
                + #"<style:text-properties \#(font)/></style:style>"#
        }
        let faces = #"<style:font-face style:name="F1" svg:font-family="'.VnTimeH'"/>"#
        let styles =
            style("P1", "paragraph", #"style:font-name=".VnTime""#)
            + style("P2", "paragraph", "", parent: "P1") + style("T1", "text", #"style:font-name="F1""#)
            + style("T2", "text", #"fo:font-family="VNI-Times""#) + style("T3", "text", #"style:font-name="Arial""#)
        let named =
            #"<style:default-style style:family="paragraph"><style:text-properties style:font-name=".VnArial"/>"#
            + "</style:default-style>"
        #expect(try odt("<text:p text:style-name=\"P2\">\(tcvn)</text:p>", styles: styles) == [meant])
        let spans =
            #"<text:p text:style-name="P1"><text:span text:style-name="T1">b¸o c¸o</text:span> n¨m "#
            + #"<text:span text:style-name="T2">naøy</text:span> <text:span text:style-name="T3">où</text:span></text:p>"#
        #expect(try odt(spans, styles: styles, faces: faces) == ["BÁO CÁO năm này où"])
        #expect(try odt("<text:p>\(tcvn)</text:p>", named: named) == [meant])
        #expect(try odt("<text:p>L’été où</text:p>") == ["L’été où"])
        #expect(try odt("<text:p>\(tcvn)</text:p>") == [meant], "pasted")
    }

    // MARK: Web pages

    private func html(_ body: String, head: String = "") throws -> [String] {
        try html(Array("<html><head><meta charset=\"utf-8\">\(head)</head><body>\(body)</body></html>".utf8))
    }

    private func html(_ bytes: [UInt8]) throws -> [String] {
        try DocumentReader.read(bytes).document.blocks.flatParagraphs.map(\.text)
    }

    @Test(
        "in a web page the font is that of the element, of a style sheet, or of what it stands in",
        arguments: [
            (#"<font face=".VnTime">%</font>"#, ""),
            (#"<p style='mso-bidi-font-family:Arial;font-family:".VnTime","serif"'>%"#, ""),
            (#"<div style="font-family: .VnTime"><b>%</b></div>"#, ""),
            (#"<p class="western">%"#, #"<style>p.western { font-family: ".VnTime", serif }</style>"#),
            (
                #"<p class=MsoNormal><span lang=VI>%</span>"#,
                #"<style><!-- /* x */ @font-face {font-family:".VnTime";} p.MsoNormal, li.MsoNormal {font-size:14pt;"#
                    + #"font-family:".VnTime";} --></style>"#
            ),
            (#"<table><tr><td class=x>%</table>"#, "<style>td {font-family:.VnTime}</style>"),
            (#"<table style="font-family:.VnTime"><tr><td>%</table>"#, ""),
            (#"<table><tr style="font-family:.VnTime"><td>%</table>"#, ""),
            (#"<ol><li><span style="font-family:.VnTime">%</span></ol>"#, "<style>p {font-family:Arial}</style>"),
        ])
    func htmlFonts(body: String, head: String) throws {
        let read = try html(body.replacing("%", with: tcvn), head: head)
        #expect(read.map { $0.replacing("1. ", with: "") } == [meant])
        let other = try html(body.replacing("%", with: "L’été où").replacing(".VnTime", with: "Arial"), head: "")
        #expect(other.map { $0.replacing("1. ", with: "") } == ["L’été où"])
    }

    @Test("capitals of a font in a style sheet, and marks of VNI over two elements")
    func htmlLetters() throws {
        #expect(try html(#"<p style="FONT-FAMILY: .VNTIMEH">b¸o c¸o"#) == ["BÁO CÁO"])
        #expect(try html(#"<p><font face="VNI-Times">Vie<b>ät</b> Nam</font>"#) == ["Việt Nam"])
        #expect(try html(#"<p><font face=".VnTime">né <font face="Arial">né</font></font>"#) == ["nộ né"])
    }

    @Test(
        "a page of single bytes that declares a Western encoding, none, or one of its own is read by its fonts or look")
    func htmlBytes() throws {
        for charset in ["", "charset=iso-8859-1", "charset=windows-1252", "charset=x-user-defined", "charset=utf-8"] {
            let head = "<html><meta http-equiv=Content-Type content=\"text/html; \(charset)\"><body><p>"
            func page(_ body: [UInt8]) -> [UInt8] { Array(head.utf8) + body }
            let bytes = try #require(LegacyEncoder.bytes(meant, .tcvn3))
            #expect(try html(page(Array("<font face='.VnTime'>".utf8) + bytes)) == [meant])
            for encoding in [LegacyEncoding.tcvn3, .vni, .viscii, .windows1258] {
                #expect(try html(page(LegacyEncoder.bytes(meant, encoding) ?? [])) == [meant], "\(encoding) \(charset)")
            }
        }
        let french = "L\u{92}été".unicodeScalars.map { UInt8($0.value) }
        #expect(try html(Array("<html><meta charset=iso-8859-1><p>".utf8) + french) == ["L’été"])
        let letters = "K&#213;t qu&#182; &#174;&#184;nh gi&#184; x&#213;p lo&#185;i &#167;&#172;n v&#222; c&#241;a"
        #expect(try html("<p>\(letters)") == ["Kết quả đánh giá xếp loại Đơn vị của"])
    }

    // MARK: Workbooks

    @Test("in a workbook the font is that of the cell, or of a piece of its text")
    func xlsx() throws {
        let styles = """
            <fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font><font><name val=".VnTimeH"/></font>\
            <font><name val="VNI-Times"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/>\
            <xf fontId="3"/></cellXfs>
            """
        let shared = """
            <si><t>\(tcvn)</t></si><si><t>b¸o c¸o</t></si><si><t>\(vni)</t></si><si><t>né</t></si>\
            <si><r><t>Sè </t></r><r><rPr><rFont val="VNI-Times"/></rPr><t>lie</t></r><r><rPr><rFont val="VNI-Times"/>\
            </rPr><t>äu</t></r></si>
            """
        let cells = [("0", 1), ("1", 2), ("2", 3), ("3", 0), ("3", 1), ("4", 1)]
        let row = cells.map { #"<c t="s" s="\#($0.1)"><v>\#($0.0)</v></c>"# }.joined()
        let inline = #"<c t="inlineStr" s="1"><is><t>®iÓm</t></is></c><c t="str" s="3"><v>ñieåm</v></c>"#
        let document = try DocumentReader.read(
            WorkbookBuilder.workbook("<row r=\"1\">\(row)\(inline)</row>", shared: shared, styles: styles)
        ).document
        #expect(
            document.blocks.flatParagraphs.map(\.text)
                == [meant, "BÁO CÁO", meant, "né", "nộ", "Số liệu", "điểm", "điểm"])
        #expect(document.encoding == .vni)
    }

    @Test("old letters in a workbook without old fonts are read by their look")
    func xlsxPasted() throws {
        let document = try DocumentReader.read(
            WorkbookBuilder.workbook(
                #"<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>"#,
                shared: "<si><t>\(tcvn)</t></si><si><t>Báo cáo điểm</t></si>")
        ).document
        #expect(document.blocks.flatParagraphs.map(\.text) == [meant, "Báo cáo điểm"])
    }
}
