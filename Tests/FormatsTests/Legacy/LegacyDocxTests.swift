import Documents
import TestKit
import Testing

@testable import Formats

@Suite("Word documents in fonts of the time before Unicode")
struct LegacyDocxTests {
    private func read(
        _ body: String, styles: String? = nil, numbering: String? = nil, footnotes: String? = nil
    ) throws -> Document {
        try DocumentReader.read(
            WordBuilder.document(body, styles: styles, numbering: numbering, footnotes: footnotes)
        ).document
    }

    private func texts(_ body: String, styles: String? = nil) throws -> [String] {
        try read(body, styles: styles).blocks.flatParagraphs.map(\.text)
    }

    private func r(_ text: String, _ font: String? = nil) -> String {
        let fonts = font.map { #"<w:rPr><w:rFonts w:ascii="\#($0)" w:hAnsi="\#($0)" w:cs="\#($0)"/></w:rPr>"# } ?? ""
        return "<w:r>\(fonts)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    private func p(_ runs: String, style: String? = nil) -> String {
        "<w:p>" + (style.map { #"<w:pPr><w:pStyle w:val="\#($0)"/></w:pPr>"# } ?? "") + runs + "</w:p>"
    }

    private let tcvn = "KÕt qu¶ ®¸nh gi¸, xÕp lo¹i §¬n vÞ häc tËp cña c¬ quan nh\u{AD} sau"
    private let vni = "Keát quaû ñaùnh giaù, xeáp loaïi Ñôn vò hoïc taäp cuûa cô quan nhö sau"
    private let meant = "Kết quả đánh giá, xếp loại Đơn vị học tập của cơ quan như sau"

    // MARK: Fonts

    @Test("runs are decoded by their font")
    func runs() throws {
        let document = try read(p(r(tcvn, ".VnTime")) + p(r(tcvn, ".VnArial Narrow")) + p(r(vni, "VNI-Times")))
        #expect(document.blocks.flatParagraphs.map(\.text) == [meant, meant, meant])
        #expect(document.encoding == .tcvn3)
        #expect(try texts(p(r("b¸o c¸o", ".VnTimeH") + r(" Sè 12/BC", ".VnTime"))) == ["BÁO CÁO Số 12/BC"])
    }

    @Test("a soft hyphen that LibreOffice writes as an element is the letter ư; elsewhere it is nothing")
    func softHyphens() throws {
        let run = { (font: String) in
            "<w:r><w:rPr><w:rFonts w:hAnsi=\"\(font)\"/></w:rPr><w:t>H</w:t><w:softHyphen/><w:t>íng dÉn</w:t></w:r>"
        }
        #expect(try texts(p(run(".VnTime"))) == ["Hướng dẫn"])
        #expect(try texts("<w:p><w:r><w:t>ngu</w:t><w:softHyphen/><w:t>yên</w:t></w:r></w:p>") == ["nguyên"])
    }

    @Test("the font may stand in any style, in the defaults, or be taken back by the run")
    func styles() throws {
        let font = { (name: String) in #"<w:rPr><w:rFonts w:ascii="\#(name)" w:hAnsi="\#(name)"/></w:rPr>"# }
        let styles = """
            <w:docDefaults><w:rPrDefault>\(font(".VnTime"))</w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:styleId="Unicode">\(font("Times New Roman"))</w:style>
            <w:style w:type="paragraph" w:styleId="Old">\(font("VNI-Helve"))</w:style>
            <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Old"/></w:style>
            <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Caps"><w:basedOn w:val="Strong"/>\(font(".VnTimeH"))</w:style>
            """
        let styled = { (id: String, text: String) in
            #"<w:r><w:rPr><w:rStyle w:val="\#(id)"/></w:rPr><w:t>\#(text)</w:t></w:r>"#
        }
        #expect(try texts(p(r(tcvn)), styles: styles) == [meant])
        #expect(try texts(p(r("Où êtes-vous"), style: "Unicode"), styles: styles) == ["Où êtes-vous"])
        #expect(try texts(p(r(vni), style: "Child"), styles: styles) == [meant])
        #expect(try texts(p(styled("Strong", vni), style: "Old"), styles: styles) == [meant])
        #expect(try texts(p(styled("Caps", "b¸o c¸o"), style: "Old"), styles: styles) == ["BÁO CÁO"])
        #expect(try texts(p(r("Où", "Arial") + r(tcvn), style: "Missing"), styles: styles) == ["Où" + meant])
    }

    @Test("a table's style lends its font; a font of the theme goes before one by name; cs says nothing")
    func otherSources() throws {
        let styles = """
            <w:style w:type="table" w:styleId="T"><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr></w:style>
            """
        let table = { (cell: String) in
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr><w:tr><w:tc>\(cell)</w:tc></w:tr></w:tbl>"
        }
        #expect(try texts(table(p(r(tcvn))) + p(r("château")), styles: styles) == [meant, "château"])
        let theme = #"<w:r><w:rPr><w:rFonts w:hAnsi=".VnTime" w:hAnsiTheme="minorHAnsi"/></w:rPr><w:t>né</w:t></w:r>"#
        #expect(try texts(p(theme)) == ["né"])
        let complex = #"<w:r><w:rPr><w:rFonts w:cs=".VnTime"/></w:rPr><w:t>né</w:t></w:r>"#
        #expect(try texts(p(complex)) == ["né"])
        let asciiOnly = #"<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>\#(tcvn)</w:t></w:r>"#
        #expect(try texts(p(asciiOnly)) == [meant])
    }

    // MARK: What runs hold

    @Test("a run in an old font that is in truth in Unicode is left alone, with or without letters only Unicode has")
    func unicodeInOldFont() throws {
        let wide = "Báo cáo kết quả đánh giá"
        #expect(try texts(p(r(tcvn, ".VnTime") + r(" " + wide, ".VnTime"))) == [meant + " " + wide])
        #expect(try texts(p(r(tcvn, ".VnTime") + r(" báo cáo các xã", ".VnTime"))) == [meant + " báo cáo các xã"])
        #expect(try texts(p(r(vni, "VNI-Times") + r(" báo cáo", "VNI-Times"))) == [meant + " báo cáo"])
        #expect(try texts(p(r("Báo cáo năm", ".VnTimeH"))) == ["Báo cáo năm"])
    }

    @Test("in a run that mixes both, each word is read as what it is")
    func mixedRun() throws {
        #expect(try texts(p(r("Phßng Giáo dục vµ Đào tạo huyÖn", ".VnTime"))) == ["Phòng Giáo dục và Đào tạo huyện"])
    }

    @Test("a mark of VNI belongs to the vowel at the end of the run before")
    func splitLetters() throws {
        #expect(try texts(p(r("Vie", "VNI-Times") + r("ät Na", "VNI-Times") + r("m", "VNI-Times"))) == ["Việt Nam"])
        #expect(try texts(p(r("hö", "VNI-Times") + r("ùng", "VNI-Times"))) == ["hứng"])
        #expect(try texts(p(r("BA", "VNI-Times")) + p(r("ÙO", "VNI-Times"))) == ["BA", "ÙO"])
    }

    @Test("quotes, dashes and dots of Windows stay what they are")
    func punctuation() throws {
        #expect(try texts(p(r("“§¬n vÞ” – n¨m… ‘1’ • 5%", ".VnTime"))) == ["“Đơn vị” – năm… ‘1’ • 5%"])
        #expect(try texts(p(r("“Ñôn vò” – naêm…", "VNI-Times"))) == ["“Đơn vị” – năm…"])
    }

    @Test("a symbol that was inserted from an old font is the letter that it shows")
    func symbols() throws {
        let sym = #"<w:r><w:t>§</w:t><w:sym w:font=".VnTime" w:char="F0AC"/></w:r>"#
        #expect(try texts(p("<w:r><w:t>x</w:t></w:r>" + sym)) == ["x§ơ"])
    }

    // MARK: Where text stands

    @Test("notes, text boxes, header rows and labels of lists are decoded as the body is")
    func everywhere() throws {
        let old = r("cña nh\u{AD}", ".VnTime")
        let box = "<w:r><w:pict><v xmlns=\"v\"><w:txbxContent>\(p(old))</w:txbxContent></v></w:pict></w:r>"
        let table = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>\(p(old))</w:tc></w:tr></w:tbl>"
        let numbering = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="§iÒu %1."/><w:rPr><w:rFonts \
            w:hAnsi=".VnTime"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """
        let listed =
            #"<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>\#(old)"#
            + #"<w:r><w:footnoteReference w:id="2"/></w:r></w:p>"#
        let document = try read(
            listed + p(box) + table, numbering: numbering,
            footnotes: #"<w:footnote w:id="2">\#(p(old))</w:footnote>"#)
        #expect(document.blocks.flatParagraphs.map(\.text) == ["Điều 1. của như", "của như", "của như"])
        #expect(document.blocks.flatParagraphs[0].generated == 8)
        #expect(document.notes.flatMap(\.paragraphs).map(\.text) == ["của như"])
    }

    @Test("old letters pasted into a font of today are read all the same, soft hyphens too")
    func pasted() throws {
        let document = try read(p(r(tcvn, "Times New Roman")) + p(r("Kinh phÝ h\u{AD}íng dÉn", "Times New Roman")))
        #expect(document.encoding == .tcvn3)
        #expect(document.blocks.flatParagraphs.map(\.text) == [meant, "Kinh phí hướng dẫn"])
    }

    @Test("text that is nothing in the encoding of its font is refused")
    func refused() throws {
        let french = "déjà été fermés après l'arrêt à l'hôtel où les élèves âgés étaient allés dîner"
        #expect(throws: ReadError.legacyFont()) { try read(p(r(french, ".VnTime"))) }
    }

    // MARK: Whole reports

    @Test(
        "each seed in .VnTime and VNI-Times reads as it does in Unicode",
        arguments: ["000", "001", "002", "003", "004"])
    func seeds(name: String) throws {
        let unicode = try DocumentReader.read(Fixtures.bytes("documents/\(name).docx")).document
        let lines = unicode.blocks.flatParagraphs.map(\.text).filter { !$0.contains("\n") && !$0.contains("\t") }
        for (body, encoding) in [(lines.map(tcvnRuns), LegacyEncoding.tcvn3), (lines.map(vniRuns), .vni)] {
            let document = try read(body.map { p($0) }.joined())
            #expect(document.blocks.flatParagraphs.map(\.text) == lines)
            #expect(document.encoding == encoding)
        }
    }

    /// A line in runs of `.VnTime`, capitals with tones in `.VnTimeH`; what has no byte stays in another font.
    private func tcvnRuns(_ line: String) -> String {
        runs(line) { letter in
            if LegacyEncoder.isCapitalWithTone(letter) {
                return LegacyEncoder.bytes(letter.properties.lowercaseMapping, .tcvn3).map { ($0, ".VnTimeH") }
            }
            return LegacyEncoder.bytes(String(letter), .tcvn3).map { ($0, ".VnTime") }
        }
    }

    private func vniRuns(_ line: String) -> String {
        runs(line) { letter in LegacyEncoder.bytes(String(letter), .vni).map { ($0, "VNI-Times") } }
    }

    private func runs(_ line: String, _ encode: (Unicode.Scalar) -> ([UInt8], String)?) -> String {
        var pieces: [(text: String, font: String)] = []
        for letter in line.unicodeScalars {
            let (text, font) = encode(letter).map { (LegacyEncoder.western($0.0), $0.1) } ?? (String(letter), "Arial")
            if pieces.last?.font == font {
                pieces[pieces.count - 1].text += text
            } else {
                pieces.append((text, font))
            }
        }
        let escaped = pieces.map { r($0.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;"), $0.font) }
        return escaped.joined()
    }
}
