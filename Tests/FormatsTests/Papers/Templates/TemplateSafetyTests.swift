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
