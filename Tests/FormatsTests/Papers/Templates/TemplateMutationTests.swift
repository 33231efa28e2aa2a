import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@testable import Formats

/// Whatever stands in a template, it is filled, or refused with what is wrong.
@Suite("Templates put together at random")
struct TemplateMutationTests {
    private static let elements = [
        "w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent", "w:txbxContent",
    ]
    private static let words = [
        "{{#rows}}", "{{/rows}}", "{{^rows}}", "{{#late}}", "{{^late}}", "{{/late}}", "{{label}}", "{{unit.name}}", "{",
        "{", "}", "}", "unit.name", "{{#unit}}", "{{name}}", "{{/unit}}", "chữ", " ", "&amp;", "<w:br/>",
        #"<w:bookmarkStart w:id="1"/>"#, #"<w:bookmarkEnd w:id="1"/>"#, "<w:t/>", "<w:p/>",
        "<w:pPr><w:sectPr/></w:pPr>",
    ]

    /// A document whose elements are closed in order, most of them where Word has them.
    private func body(_ generator: inout SeededGenerator) -> String {
        var text = ""
        var open: [String] = []
        func close(_ element: String) {
            text += "</\(element)>"
            open.removeLast()
        }
        for _ in 0..<Int.random(in: 5...50, using: &generator) {
            switch Int.random(in: 0...9, using: &generator) {
            case 0...2:
                let wanted = TemplateFile.row(
                    ["{{#rows}}", "{{/rows}}", "{{label}}", "x"].randomElement(using: &generator)!)
                text += open.last == "w:tbl" ? wanted : TemplateFile.p(Self.words.randomElement(using: &generator)!)
            case 3, 4:
                let element = Self.elements.randomElement(using: &generator)!
                open.append(element)
                text += "<\(element)>"
            case 5, 6:
                if let last = open.last { close(last) }
            default:
                let word = Self.words.randomElement(using: &generator)!
                text += open.last == "w:t" || word.hasPrefix("<") ? word : "<w:r><w:t>\(word)</w:t></w:r>"
            }
        }
        while let last = open.last { close(last) }
        return text
    }

    @Test func `are filled without a brace left, or refused`() throws {
        var generator = SeededGenerator(state: 30_2020)
        var filled = 0
        for _ in 0..<4_000 {
            let body = body(&generator)
            guard let template = try? WordTemplate(WordBuilder.document(body)) else { continue }
            let errors = template.problems(for: .sample).filter { $0.severity == .error }
            do throws(TemplateFailure) {
                let bytes = try template.fill(.sample)
                #expect(errors.isEmpty)
                // Reading it may be refused; of what is read nothing is left to fill.
                guard let document = try? DocumentReader.read(bytes).document else { continue }
                filled += 1
                let left = document.paragraphs.first { $0.text.contains("{{") || $0.text.contains("}}") }
                #expect(left == nil, "\(body)")
            } catch {
                #expect(error != .problems([]) && (error == .problems(errors) || errors.isEmpty), "\(body)")
            }
        }
        #expect(filled > 100)
    }

    @Test(.enabled(if: TestSigner.isInstalled))
    func `signed PDF files changed at random are looked at without a crash`() throws {
        var builder = PdfBuilder()
        builder.page()
        builder.text("TO TRINH", left: 100, top: 100)
        let message = try TestSigner.shared.get().sign(Array("x".utf8))
        let original =
            builder.bytes + Array("9 0 obj <</Type/Sig/M(D:20261121)/ByteRange[0 10 20 30]/Contents<00>>> endobj".utf8)
        var generator = SeededGenerator(state: 7)
        for _ in 0..<500 {
            var (pdf, cms) = (original, message)
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                pdf[Int.random(in: 0..<pdf.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
                cms[Int.random(in: 0..<cms.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
                let cut = Int.random(in: 0..<pdf.count, using: &generator)
                pdf.removeSubrange(cut..<min(pdf.count, cut + Int.random(in: 0...3, using: &generator)))
            }
            _ = SignedMessage(cms)
            _ = PdfByteRange.all(in: pdf)
            guard let file = try? PdfFile(pdf) else { continue }
            _ = try? file.pages()
            _ = try? file.signatureFields()
        }
    }
}
