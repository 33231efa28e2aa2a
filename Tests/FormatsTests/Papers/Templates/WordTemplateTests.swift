import Criteria
import Documents
import Drafts
import Foundation
import Registry
import TestKit
import Testing

@testable import Formats

@Suite("Offices' own templates")
struct WordTemplateTests {
    private typealias File = TemplateFile

    // MARK: Values

    @Test func `a placeholder gives the value in its place, whatever its capitals and blanks`() throws {
        let lines = try File.lines(
            File.p("Đơn vị: {{unit.name}}, năm {{ Round.Year }}."), .sample)
        #expect(lines == ["Đơn vị: Phòng Nội vụ huyện Kon Rẫy, năm 2023."])
    }

    @Test func `a placeholder that Word cut into runs is whole, in the look of its first letters`() throws {
        let body = """
            <w:p w:rsidR="00A1"><w:r w:rsidRPr="00B2"><w:t xml:space="preserve">Đơn vị: {</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>\
            <w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>unit.</w:t></w:r>\
            <w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:r><w:rPr><w:i/></w:rPr><w:t>name</w:t></w:r>\
            <w:proofErr w:type="spellEnd"/><w:r><w:t>}</w:t></w:r><w:r><w:t>} ({{round.year}})</w:t></w:r></w:p>
            """
        #expect(try File.lines(body, .sample) == ["Đơn vị: Phòng Nội vụ huyện Kon Rẫy (2023)"])
        let bytes = try WordTemplate(WordBuilder.document(body)).fill(.sample)
        let xml = String(decoding: try Self.part("word/document.xml", of: bytes), as: UTF8.self)
        #expect(xml.contains(#"<w:t xml:space="preserve">Đơn vị: Phòng Nội vụ huyện Kon Rẫy</w:t>"#))
    }

    @Test(arguments: [
        "{{unit.name}} {{#rows}}", "<w:t>chữ</w:t> & “mục” > 5", "một\nhai\r\nba", "cột\tcột", "\u{202E}ngược\u{202C}",
        "A\u{0301}p", "]]>", "&#x41; &lt;",
    ])
    func `whatever a value holds is text`(value: String) throws {
        let fields: Fields = ["value": .text(value)]
        let text = try File.lines(File.p("[{{value}}]"), fields).joined()
        let expected = value.replacing("\r\n", with: "\n").filter { !"\u{202E}\u{202C}".contains($0) }
        #expect(
            text.filter { !"\u{202E}\u{202C}".contains($0) } == "[\(expected)]".precomposedStringWithCanonicalMapping)
    }

    @Test func `what XML forbids is dropped`() throws {
        #expect(try File.lines(File.p("{{v}}"), ["v": "a\u{0}b\u{1}\u{FFFE}c"]) == ["abc"])
    }

    // MARK: Rows

    @Test func `a row between marks is repeated, with its own fields first and outer ones as well`() throws {
        let body = File.table(
            File.row("TT", "Tiêu chí", "Điểm"),
            File.row("{{#rows}}{{ordinal}}", "{{text}} ({{round.year}})", "{{self}}{{/rows}}"),
            File.row("", "Tổng", "30"))
        #expect(
            try File.filled(body, .sample).grid == [
                ["TT", "Tiêu chí", "Điểm"], ["1", "Điều kiện học tập (2023)", "30"],
                ["2", "Thư viện <sách> & báo (2023)", ""], ["", "Tổng", "30"],
            ])
    }

    @Test func `rows between rows that hold only marks are repeated, and those rows go`() throws {
        let body = File.table(
            File.row("{{#rows}}", ""), File.row("{{label}}", "{{text}}"), File.row("", "{{self}}"),
            File.row("{{/rows}}", ""))
        #expect(
            try File.filled(body, .sample).grid == [
                ["1", "Điều kiện học tập"], ["", "30"], ["1.1", "Thư viện <sách> & báo"], ["", ""],
            ])
    }

    @Test func `a table without a row left goes, one with a header stays`() throws {
        let row = File.row("{{#none}}{{a}}", "{{b}}{{/none}}")
        #expect(try File.filled(File.table(row) + File.p("sau"), .sample).grid.isEmpty)
        #expect(try File.filled(File.table(File.row("A", "B"), row), .sample).grid == [["A", "B"]])
    }

    @Test func `marks in paragraphs of a cell repeat the row and leave no empty lines`() throws {
        let body = File.table(
            File.row(File.p("{{#rows}}") + File.p("{{label}}"), File.p("{{text}}") + File.p("{{/rows}}")))
        #expect(
            try File.filled(body, .sample).grid == [["1", "Điều kiện học tập"], ["1.1", "Thư viện <sách> & báo"]])
    }

    @Test func `a thousand rows are a thousand rows`() throws {
        let rows = (1...1_000).map { Fields(["name": .text("Đơn vị \($0)")]) }
        let body = File.table(File.row("{{#rows}}{{ordinal}}", "{{name}}{{/rows}}"))
        let grid = try File.filled(body, ["rows": .list(rows)]).grid
        #expect(grid.count == 1_000 && grid[999] == ["1000", "Đơn vị 1000"])
    }

    // MARK: Paragraphs and words

    @Test func `paragraphs between marks on paragraphs of their own are repeated, and the marks vanish`() throws {
        let body =
            File.p("Trước") + File.p("{{#rows}}") + File.p("- {{text}};") + File.p("Điểm {{self}}")
            + File.p("{{/rows}}") + File.p("Sau")
        #expect(
            try File.lines(body, .sample) == [
                "Trước", "- Điều kiện học tập;", "Điểm 30", "- Thư viện <sách> & báo;", "Điểm", "Sau",
            ])
    }

    @Test func `conditions hold by flags, by texts that are not empty, and by lists with rows`() throws {
        let body = File.p(
            "{{#late}}trễ{{/late}}{{^late}}kịp{{/late}} {{#unit.parent}}thuộc{{/unit.parent}}{{^unit.parent}}riêng"
                + "{{/unit.parent}} {{^none}}không có{{/none}} {{#unit}}{{name}}{{/unit}}")
        #expect(try File.lines(body, .sample) == ["kịp riêng không có Phòng Nội vụ huyện Kon Rẫy"])
    }

    @Test func `a condition that begins in one run and ends in another keeps the looks of both`() throws {
        let body = """
            <w:p><w:r><w:t>A {{#usesPoints}}B </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>C</w:t></w:r><w:r><w:t xml:space="preserve"> \
            D{{/usesPoints}} E</w:t></w:r></w:p>
            """
        #expect(try File.lines(body, .sample) == ["A B C D E"])
        #expect(try File.lines(body, ["usesPoints": .flag(false)]) == ["A  E"])
    }

    @Test func `sections stand within sections`() throws {
        let body =
            File.p("{{#rows}}") + File.p("{{#isCriterion}}") + File.p("TIÊU CHÍ {{label}}")
            + File.p("{{/isCriterion}}") + File.p("{{^isCriterion}}{{label}}{{/isCriterion}}") + File.p("{{/rows}}")
        #expect(try File.lines(body, .sample).filter { !$0.isEmpty } == ["TIÊU CHÍ 1", "1.1"])
    }

    @Test func `a cell that loses all its paragraphs keeps an empty one, as Word wants`() throws {
        let body = File.table(
            File.row(File.p("{{#late}}") + File.p("trễ") + File.p("{{/late}}"), "x"))
        let bytes = try WordTemplate(WordBuilder.document(body)).fill(.sample)
        let xml = String(decoding: try Self.part("word/document.xml", of: bytes), as: UTF8.self)
        #expect(xml.contains("<w:tc><w:p/></w:tc>"))
        #expect(try DocumentReader.read(bytes).document.grid == [["", "x"]])
    }

    // MARK: Everywhere

    @Test func `headers, footers, notes and text boxes are filled`() throws {
        let w = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
        let box =
            "<w:p><w:r><w:pict><w:txbxContent>\(File.p("Hộp {{round.title}}"))</w:txbxContent></w:pict></w:r></w:p>"
        let bytes = try WordTemplate(
            WordBuilder.archive(
                main: "<w:document \(w)><w:body>\(box)</w:body></w:document>",
                parts: [
                    ("header", "<w:hdr \(w)>\(File.p("{{unit.name}}"))</w:hdr>"),
                    ("footer", "<w:ftr \(w)>\(File.p("{{#late}}") + File.p("x") + File.p("{{/late}}"))</w:ftr>"),
                    (
                        "footnotes",
                        "<w:footnotes \(w)><w:footnote w:id=\"1\">\(File.p("{{round.year}}"))</w:footnote></w:footnotes>"
                    ),
                ])
        ).fill(.sample)
        func text(_ part: String) throws -> String { String(decoding: try Self.part(part, of: bytes), as: UTF8.self) }
        #expect(try text("word/document.xml").contains("Hộp Đơn vị học tập"))
        #expect(try text("word/header.xml").contains("Phòng Nội vụ huyện Kon Rẫy"))
        #expect(try text("word/footer.xml").contains("<w:p/></w:ftr>"))
        #expect(try text("word/footnotes.xml").contains("2023"))
    }

    @Test func `the same fields give the same bytes, and another part is not touched`() throws {
        let file = WordBuilder.document(File.p("{{unit.name}}"), styles: "<w:style w:styleId=\"A\"/>")
        let template = try WordTemplate(file)
        #expect(try template.fill(.sample) == template.fill(.sample))
        #expect(try Self.part("word/styles.xml", of: template.fill(.sample)) == Self.part("word/styles.xml", of: file))
    }

    // MARK: The stamp

    private let stamp = Stamp(
        code: "KH7M-2PXQ-9RTD", digest: String(repeating: "ab", count: 32), kind: "to-trinh",
        address: "https://khue.vn/giay-to/KH7M-2PXQ-9RTD")

    @Test func `a filled paper is known again by its stamp, shown or not`() throws {
        let template = try WordTemplate(WordBuilder.document(File.p("Mã {{stamp.code}}: {{stamp.address}}")))
        let document = try DocumentReader.read(template.fill(.sample, stamp: stamp)).document
        #expect(document.stamp == stamp)
        #expect(document.paragraphs.map(\.text) == ["Mã KH7M-2PXQ-9RTD: https://khue.vn/giay-to/KH7M-2PXQ-9RTD"])
        let silent = try WordTemplate(WordBuilder.document(File.p("x")))
        #expect(try DocumentReader.read(silent.fill(.sample, stamp: stamp)).document.stamp == stamp)
    }

    @Test func `the square code is drawn where it is named, be it in a footer`() throws {
        let w = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
        let template = try WordTemplate(
            WordBuilder.archive(
                main: "<w:document \(w)><w:body>\(File.p("Mã: {{stamp.square}}"))</w:body></w:document>",
                parts: [("footer", "<w:ftr \(w)>\(File.p("{{stamp.square}}"))</w:ftr>")]))
        #expect(template.problems(for: .sample, stamp: stamp).isEmpty)
        let bytes = try template.fill(.sample, stamp: stamp)
        let modules = try #require(SquareCode.modules(of: stamp.address!))
        #expect(try Self.part("word/media/khue-ma.png", of: bytes) == SquareCode.picture(of: modules))
        for (part, links) in [("document.xml", "document.xml.rels"), ("footer.xml", "footer.xml.rels")] {
            let text = String(decoding: try Self.part("word/\(part)", of: bytes), as: UTF8.self)
            let list = String(decoding: try Self.part("word/_rels/\(links)", of: bytes), as: UTF8.self)
            #expect(text.contains(#"r:embed="rIdKhueMa""#) && list.contains(#"Id="rIdKhueMa""#))
        }
        let types = String(decoding: try Self.part("[Content_Types].xml", of: bytes), as: UTF8.self)
        #expect(types.split(separator: "image/png").count == 2)
        #expect(try DocumentReader.read(bytes).document.paragraphs.map(\.text) == ["Mã:"])
    }

    @Test func `a template made of a stamped paper forgets that paper`() throws {
        let old = try WordTemplate(WordBuilder.document(File.p("{{unit.name}}"))).fill(.sample, stamp: stamp)
        var other = stamp
        other.code = "KHAA-BBCC-DDEE"
        #expect(try DocumentReader.read(WordTemplate(old).fill(.sample, stamp: other)).document.stamp == other)
        #expect(try DocumentReader.read(WordTemplate(old).fill(.sample)).document.stamp == nil)
    }

    // MARK: The real thing

    @Test func `the score table of a report, filled, is read with the same scores`() throws {
        let source = FullRound.tt22.dossiers[0]
        let paper = try Draft(law: ShippedLaw.law).paper(.selfAssessment, of: source)
        guard case .list(let rows)? = paper.fields["rows"] else {
            Issue.record("no rows")
            return
        }
        let body =
            File.p("BÁO CÁO TỰ ĐÁNH GIÁ NĂM {{round.year}}")
            + File.table(
                File.row("STT", "Nội dung", "Điểm tối đa", "Điểm tự chấm"),
                File.row("{{#rows}}{{label}}", "{{text}}", "{{maximum}}", "{{self}}{{/rows}}"))
        let grid = try File.filled(body, paper.fields).grid.dropFirst()
        func text(_ row: Fields, _ name: String) -> String {
            if case .text(let text)? = row[name] { text } else { "" }
        }
        #expect(rows.count > 10 && grid.count == rows.count)
        #expect(grid.map { $0[3] } == rows.map { text($0, "self") })
        #expect(grid.map { $0[2] } == rows.map { text($0, "maximum") })
        #expect(grid.contains { !$0[3].isEmpty })
    }

    static func part(_ name: String, of bytes: [UInt8]) throws -> [UInt8] {
        try ZipArchive.with(bytes) { (archive) throws(ReadError) in try archive.read(name) }
    }
}
