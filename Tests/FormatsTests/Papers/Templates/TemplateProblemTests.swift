import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@testable import Formats

@Suite("Mistakes in templates")
struct TemplateProblemTests {
    private typealias File = TemplateFile

    private func kinds(_ body: String, _ fields: Fields = .sample) throws -> [TemplateProblem.Kind] {
        try File.problems(body, fields).map(\.kind)
    }

    @Test func `an unknown placeholder is named with its place and the nearest name`() throws {
        let body =
            File.p("Trước")
            + File.table(File.row("TT", "Tên"), File.row("1", "{{unit.nmae}}"))
        let problem = try #require(try File.problems(body, .sample).first)
        #expect(problem.kind == .unknown(nearest: "unit.name"))
        #expect(problem.severity == .error)
        #expect(problem.spot.part == .body && problem.spot.place.table == 1 && problem.spot.place.column == 2)
        #expect(problem.message.vi.contains("bảng 1, hàng 2, cột 2") && problem.message.vi.contains("{{unit.nmae}}"))
        #expect(problem.message.en.contains("table 1, row 2, column 2"))
        #expect(problem.remedy.vi.contains("unit.name") && problem.remedy.en.contains("unit.name"))
    }

    @Test func `names are suggested as they are written`() throws {
        #expect(try kinds(File.p("{{usespoint}}")) == [.unknown(nearest: "usesPoints")])
        #expect(try kinds(File.p("{{title}}")) == [.unknown(nearest: "round.title")])
        #expect(try kinds(File.p("{{zzzzzzzzzzzz}}")) == [.unknown(nearest: nil)])
    }

    @Test func `the place of what stands in running text is its paragraph, in a header the header`() throws {
        let body = try File.problems(File.p("Một") + File.p("Hai {{xyz}}"), .sample)
        #expect(body.first?.message.vi.hasPrefix("đoạn 2 (“Hai {{xyz}}”)") == true)
        let w = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
        let header = try WordTemplate(
            WordBuilder.archive(
                main: "<w:document \(w)><w:body><w:p/></w:body></w:document>",
                parts: [("header", "<w:hdr \(w)>\(File.p("{{xyz}}"))</w:hdr>")]))
        #expect(header.problems(for: .sample).first?.message.vi.hasPrefix("đầu trang") == true)
    }

    @Test func `a field of rows outside of them is told where it belongs`() throws {
        #expect(try kinds(File.p("{{label}}")) == [.outsideRows("rows")])
    }

    @Test func `a list, a group and a condition are no values`() throws {
        #expect(try kinds(File.p("{{rows}} {{unit}} {{late}}")) == [.noText, .noText, .noText])
    }

    @Test(arguments: [
        ("{{#late}}x", [TemplateProblem.Kind.unclosed]), ("x{{/late}}", [.unopened]),
        ("{{#late}}{{#rows}}x{{/late}}{{/rows}}", [.unclosed, .unopened]), ("{{unit.name}", [.malformed]),
        ("{unit.name}}", [.malformed]), ("{{}}", [.malformed]), ("{{unit name}}", [.malformed]),
        ("{{{unit.name}}}", [.malformed]), ("{{#late}}{{^late}}x{{/late}}{{/late}}", []), ("{một} {hai}", []),
    ])
    func `marks must match and be typed whole`(text: String, expected: [TemplateProblem.Kind]) throws {
        #expect(try kinds(File.p(text)) == expected)
    }

    @Test func `a section must begin and end in places of one kind`() throws {
        #expect(try kinds(File.p("a {{#late}}") + File.p("b") + File.p("{{/late}}")) == [.misplaced])
        #expect(try kinds(File.p("{{#rows}}") + File.table(File.row("{{/rows}}"))) == [.misplaced])
        #expect(
            try kinds(File.table(File.row(File.p("x {{#late}}") + File.p("{{/late}} y")))) == [.misplaced])
        // Two lists over one row: nobody can say which rows there are.
        #expect(
            try kinds(File.table(File.row("{{#rows}}", "{{/rows}}{{#none}}", "{{/none}}"))) == [.misplaced])
        let link =
            "<w:p><w:r><w:t>{{#late}}</w:t></w:r><w:hyperlink><w:r><w:t>x{{/late}}</w:t></w:r></w:hyperlink></w:p>"
        #expect(try kinds(link) == [.misplaced])
    }

    @Test func `nothing is written while there is a mistake, and all are said at once`() throws {
        let template = try WordTemplate(WordBuilder.document(File.p("{{a}} {{b}}") + File.p("{{unit.name}}")))
        #expect(template.placeholders == ["{{a}}", "{{b}}", "{{unit.name}}"])
        do {
            _ = try template.fill(.sample)
            Issue.record("filled")
        } catch {
            guard case .problems(let problems) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(problems.map(\.placeholder) == ["{{a}}", "{{b}}"])
            #expect(error.message.vi.contains("{{a}}") && error.message.vi.contains("1 chỗ khác"))
        }
    }

    @Test func `what will be empty is a warning, and the paper is written`() throws {
        let body = File.p("{{unit.parent}}") + File.table(File.row("{{#rows}}{{label}}", "{{self}}{{/rows}}"))
        let problems = try File.problems(body, .sample)
        #expect(problems.map(\.kind) == [.empty(rows: 1), .empty(rows: 1)])
        #expect(problems.allSatisfy { $0.severity == .warning && $0.message.vi.contains("chưa có dữ liệu") })
        #expect(try File.filled(body, .sample).grid == [["1", "30"], ["1.1", ""]])
        // What a condition hides is not missed.
        #expect(try kinds(File.p("{{#unit.parent}}{{unit.parent}}{{/unit.parent}}")) == [])
        // Nor is the stamp before there is one.
        #expect(try kinds(File.p("{{stamp.code}} {{stamp.address}}")) == [])
    }

    @Test func `in rows that are not there anything may stand`() throws {
        #expect(try kinds(File.p("{{#none}}{{whatever}}{{/none}}")) == [])
    }

    @Test func `what stands in a text box twice is said once`() throws {
        let box = { (text: String) in
            "<w:pict><w:txbxContent>\(File.p(text))</w:txbxContent></w:pict>"
        }
        let body =
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">\(box("{{xyz}}"))</mc:Choice>"
            + "<mc:Fallback>\(box("{{xyz}}"))</mc:Fallback></mc:AlternateContent></w:r></w:p>"
        #expect(try kinds(body).count == 1)
        let good = body.replacing("{{xyz}}", with: "{{unit.name}}")
        let xml = String(
            decoding: try WordTemplateTests.part(
                "word/document.xml", of: WordTemplate(WordBuilder.document(good)).fill(.sample)), as: UTF8.self)
        #expect(xml.split(separator: "Phòng Nội vụ").count == 3)
    }
}
