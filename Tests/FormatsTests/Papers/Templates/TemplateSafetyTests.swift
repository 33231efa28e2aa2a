import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@testable import Formats

@Suite("Hostile templates")
struct TemplateSafetyTests {
    private static let w = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let type =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

    /// A Word file with parts of its own and a content type of its own.
    private func file(
        _ body: String = TemplateFile.p("{{unit.name}}"), type: String = type, links: String = "",
        _ parts: [(String, String)] = []
    ) -> [UInt8] {
        var zip = ZipBuilder()
        zip.add(
            "[Content_Types].xml",
            #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override "#
                + #"PartName="/word/document.xml" ContentType="\#(type)"/></Types>"#)
        let list = #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
        zip.add(
            "_rels/.rels",
            list + #"<Relationship Id="rId1" Type="\#(Self.office)/officeDocument" Target="word/document.xml"/>"#
                + "</Relationships>")
        zip.add("word/document.xml", "<w:document \(Self.w)><w:body>\(body)</w:body></w:document>")
        zip.add("word/_rels/document.xml.rels", list + links + "</Relationships>")
        for (name, text) in parts { zip.add(name, text) }
        return zip.bytes
    }

    private func link(_ kind: String, _ target: String, external: Bool = true) -> String {
        #"<Relationship Id="r9" Type="\#(Self.office)/\#(kind)" Target="\#(target)"\#(external ? #" TargetMode="External""# : "")/>"#
    }

    private func code(_ bytes: [UInt8]) -> ReadError.Code? {
        do {
            _ = try WordTemplate(bytes)
            return nil
        } catch {
            #expect(!error.message.vi.isEmpty && !error.remedy.vi.isEmpty && !error.remedy.en.isEmpty)
            return error.code
        }
    }

    @Test func `macros are refused, by the file's type and by the program in it`() {
        #expect(code(file(type: "application/vnd.ms-word.document.macroEnabled.main+xml")) == .forbiddenContent)
        #expect(code(file(type: "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")) == .forbiddenContent)
        #expect(code(file(("word/vbaProject.bin", "x"))) == .forbiddenContent)
    }

    private func file(_ parts: (String, String)...) -> [UInt8] { file(TemplateFile.p("{{unit.name}}"), parts) }

    @Test(arguments: ["image", "oleObject", "frame", "mailMergeSource"])
    func `what is fetched from elsewhere is refused`(kind: String) {
        #expect(code(file(links: link(kind, "http://192.0.2.1/a"))) == .forbiddenContent)
    }

    @Test(arguments: ["oleObject", "control", "aFChunk", "subDocument"])
    func `what is embedded is refused`(kind: String) {
        #expect(code(file(links: link(kind, "a.bin", external: false))) == .forbiddenContent)
    }

    @Test func `a link that a reader may follow is no harm`() {
        #expect(code(file(links: link("hyperlink", "https://example.vn"))) == nil)
    }

    @Test(arguments: ["DDEAUTO c:\\\\x", "INCLUDETEXT \"http://192.0.2.1\"", "INCLUDEPICTURE x"])
    func `fields that fetch or run are refused, cut as they may be`(field: String) {
        let half = field.index(field.startIndex, offsetBy: 3)
        let body = """
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>\(field[..<half])</w:instrText></w:r><w:r>\
            <w:instrText>\(field[half...].replacing("\"", with: "&quot;"))</w:instrText></w:r><w:r>\
            <w:fldChar w:fldCharType="end"/></w:r></w:p>
            """
        #expect(code(file(body)) == .forbiddenContent)
    }

    private func field(_ words: String...) -> String {
        let begin = #"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#
        let end = #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
        return words.map { word in
            switch word {
            case "{": begin
            case "}": end
            default: "<w:r><w:instrText>\(word)</w:instrText></w:r>"
            }
        }.joined()
    }

    @Test func `a field that fetches hides neither in entities nor remarks, nor behind a name that another one gives`()
    {
        for words in [
            "&#68;DEAUTO c:\\x", "<![CDATA[DDEAUTO x]]>", "DDE<!-- -->AUTO x",
            String(repeating: " ", count: 200) + "LINK x",
        ] {
            #expect(code(file("<w:p>\(field("{", words, "}"))</w:p>")) == .forbiddenContent, "\(words)")
        }
        let simple = #"<w:p><w:fldSimple w:instr="&#x44;DEAUTO x"/></w:p>"#
        #expect(code(file(simple)) == .forbiddenContent)
        let inner = field("{", "{", " QUOTE 68 68 69 65 85 84 79 ", "}", "c:\\x", "}")
        #expect(code(file("<w:p>\(inner)</w:p>")) == .forbiddenContent)
        #expect(code(file("<w:p>\(field("{", "DD", "{", "QUOTE 69", "}", " x", "}"))</w:p>")) == .forbiddenContent)
        for words in [["{", "IF ", "{", "MERGEFIELD a", "}", " = 1", "}"], ["{", "=", "{", "PAGE", "}", "-1", "}"]] {
            let body = words.map { field($0) }.joined()
            #expect(code(file("<w:p>\(body)</w:p>")) == nil, "\(words)")
        }
    }

    @Test func `parts are looked at whatever they are called, in whatever letters`() {
        let remark = "<w:comments \(Self.w)><w:p>\(field("{", "DDEAUTO x", "}"))</w:p></w:comments>"
        #expect(code(file(("word/comments.dat", remark))) == .forbiddenContent)
        var zip = ZipBuilder()
        WordBuilder.addFrame(to: &zip)
        zip.add("word/document.xml", "<w:document \(Self.w)><w:body/></w:document>")
        let wide = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>\(remark)".utf16.flatMap {
            [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }
        zip.add("word/comments.xml", wide)
        #expect(code(zip.bytes) == .forbiddenContent)
        #expect(code(file(("word/settings.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>"))) == .forbiddenContent)
        #expect(code(file(("word/settings.xml", "<w:settings"))) == .damaged)
        #expect(code(file(("word/embeddings/a.xlsm", "PK"))) == .forbiddenContent)
    }

    @Test func `what is no Word file of today is told so, not that it is damaged`() {
        #expect(code(Array("{\\rtf1 a}".utf8)) == .unsupportedFormat)
        #expect(code([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .unsupportedFormat)
        #expect(code([]) == .empty)
    }

    @Test func `more placeholders than anybody types are refused, and of mistakes no more are told than are read`()
        throws
    {
        let many = (0..<10_001).map { TemplateFile.p("{{unit.name\($0)}}") }.joined()
        #expect(code(file(many)) == .tooLarge)
        let some = (0..<3_000).map { TemplateFile.p("{{a\(String(repeating: "a", count: 500))\($0)}}") }.joined()
        let problems = try WordTemplate(file(some)).problems(for: .sample)
        #expect(problems.count == 100 && problems[0].message.vi.count < 300)
    }

    @Test(.timeLimit(.minutes(1)))
    func `many sections in one cell, and many bookmarks, cost no more than their number`() throws {
        let lines = ["{{#unit}}", "x", "{{/unit}}"].map { TemplateFile.p($0) }.joined()
        let cell = String(repeating: lines, count: 4_900) + TemplateFile.p("")
        let marks = (0..<20_000).map { #"<w:bookmarkStart w:id="\#($0)"/><w:bookmarkEnd w:id="\#($0)"/>"# }.joined()
        let body = "<w:tbl><w:tr><w:tc>\(cell)</w:tc></w:tr></w:tbl><w:p>\(marks)</w:p>"
        let filled = try WordTemplate(file(body)).fill(.sample)
        #expect(try DocumentReader.read(filled).document.grid.first?.first?.hasPrefix("x\nx") == true)
    }

    @Test func `page numbers and links in fields are no harm`() {
        let body = #"<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"#
        #expect(code(file(body)) == nil)
        #expect(code(file(body.replacing(" PAGE ", with: " HYPERLINK x "))) == nil)
    }

    @Test func `the template that it was made from is forgotten`() throws {
        let list = #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
        let bytes = file(
            TemplateFile.p("{{unit.name}}"), links: link("settings", "settings.xml", external: false),
            [
                (
                    "word/settings.xml",
                    #"<w:settings \#(Self.w)><w:attachedTemplate r:id="r9" xmlns:r="r"/><w:zoom/></w:settings>"#
                ),
                (
                    "word/_rels/settings.xml.rels",
                    list + link("attachedTemplate", "file:///C:/A.dotm") + "</Relationships>"
                ),
            ])
        let filled = try WordTemplate(bytes).fill(.sample)
        for part in ["word/settings.xml", "word/_rels/settings.xml.rels"] {
            let text = String(decoding: try WordTemplateTests.part(part, of: filled), as: UTF8.self)
            #expect(!text.contains("ttachedTemplate"))
        }
    }

    @Test func `a template of Word becomes a document`() throws {
        let bytes = file(type: Self.type.replacing("document.main", with: "template.main"))
        let types = try WordTemplateTests.part("[Content_Types].xml", of: WordTemplate(bytes).fill(.sample))
        #expect(String(decoding: types, as: UTF8.self).contains(Self.type))
    }

    @Test func `document type declarations, traps and other files are refused`() {
        let trap = #"<!DOCTYPE w:document [<!ENTITY a "aaaa">]><w:document \#(Self.w)><w:body/></w:document>"#
        #expect(code(WordBuilder.archive(main: trap)) == .forbiddenContent)
        #expect(
            code(
                WordBuilder.archive(
                    main: "<w:document \(Self.w)><w:body/></w:document>", parts: [("header", "<!DOCTYPE a>\n<a/>")]))
                == .forbiddenContent)
        #expect(code(Array("PK".utf8)) != nil)
        #expect(code(Array("%PDF-1.4".utf8)) != nil)
        let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
        #expect(code(file(type: sheet)) == .unsupportedFormat)
        let deep = String(repeating: "<w:p>", count: 400) + String(repeating: "</w:p>", count: 400)
        #expect(code(file(deep)) == .tooDeep)
    }

    @Test func `an archive that unpacks without end is refused`() {
        var zip = ZipBuilder()
        WordBuilder.addFrame(to: &zip)
        zip.add("word/document.xml", [3, 0], method: 8, size: 1 << 30)
        #expect(code(zip.bytes) == .tooLarge)
    }

    @Test func `rows within the same rows do not grow without end`() throws {
        let rows = Fields.Value.list((0..<1_000).map { _ in ["a": "x"] })
        let open = String(repeating: "{{#rows}}", count: 6)
        let close = String(repeating: "{{/rows}}", count: 6)
        let template = try WordTemplate(file(TemplateFile.p(open + "x" + close)))
        do {
            _ = try template.fill(["rows": rows])
            Issue.record("filled")
        } catch {
            guard case .file(let error) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(error.code == .tooLarge)
        }
        let deep = String(repeating: "{{#rows}}", count: 5_000)
        #expect(code(file(TemplateFile.p(deep))) == .tooDeep)
    }

    @Test func `remarks and instructions in text hide nothing`() throws {
        let body = "<w:p><w:r><w:t><!-- {{unit.name}} --></w:t></w:r><w:r><w:t>{{unit.name}}</w:t></w:r></w:p>"
        #expect(try TemplateFile.lines(body, ["unit": .group(["name": "a --> b"])]) == ["a --> b"])
    }
}
