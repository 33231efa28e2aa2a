import Criteria
import Documents
import Drafts
import Registry
import TestKit

@testable import Formats

// What offices hand in to be printed on or kept: Word files with placeholders, and signed PDF files.
extension FuzzTarget {
    /// A template: looked at, and filled. What is filled is a Word file without a placeholder left.
    static let template = FuzzTarget(
        name: "template", longest: 1 << 16, mutation: .markup,
        seeds: {
            var seeds = try Seeds.finds("template")
            func p(_ words: String...) -> String {
                "<w:p>" + words.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
            }
            func row(_ cells: String...) -> String {
                "<w:tr>" + cells.map { "<w:tc>\($0)</w:tc>" }.joined() + "</w:tr>"
            }
            let bodies = [
                p("{{unit.name}}"), p("{{", "unit.", "name}}") + p("{{#late}}", "x", "{{/late}}"),
                p("{{#rows}}") + p("{{label}} {{ordinal}}") + p("{{/rows}}") + p("{{^none}}không có{{/none}}"),
                "<w:tbl>" + row(p("{{#rows}}{{label}}"), p("{{text}}{{/rows}}")) + "</w:tbl>" + p(""),
                "<w:tbl>" + row(p("{{#rows}}")) + row(p("{{text}}")) + row(p("{{/rows}}")) + "</w:tbl>",
                "<w:tbl>" + row(p("{{#unit}}") + p("{{name}}") + p("{{/unit}}")) + "</w:tbl>",
                "<w:p><w:r><w:pict><v:textbox><w:txbxContent>\(p("{{stamp.square}}"))</w:txbxContent></v:textbox></w:pict>"
                    + "</w:r></w:p>",
                "<w:sdt><w:sdtContent>\(p("{{unit.name}}"))</w:sdtContent></w:sdt>",
                #"<w:p><w:bookmarkStart w:id="1"/><w:r><w:t>{{#unit}}x</w:t></w:r><w:bookmarkEnd w:id="1"/>"#
                    + "<w:r><w:t>{{/unit}}</w:t></w:r></w:p>",
                #"<w:p><w:fldSimple w:instr=" PAGE "/><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>"#
                    + #"<w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"#,
            ]
            seeds += bodies.map { Parts.join([$0]) } + [Parts.join([bodies.joined(), "", "", p("{{unit.name}}")])]
            return seeds
        },
        run: { bytes in
            guard let template = try? WordTemplate(wordFile(bytes)) else { return }
            let stamp = Stamp(code: "KH7M-2PXQ-9RTD", digest: "00", kind: "to-trinh", address: nil)
            let problems = template.problems(for: templateFields, stamp: stamp)
            for problem in problems {
                for words in [problem.message.vi, problem.message.en, problem.remedy.vi, problem.remedy.en] {
                    Promise.hold(!words.isEmpty, "a problem without words: \(problem)")
                }
            }
            do throws(TemplateFailure) {
                let filled = try template.fill(templateFields, stamp: stamp)
                Promise.hold(!problems.contains { $0.severity == .error }, "filled in spite of a mistake")
                guard let document = try? DocumentReader.read(filled).document else { return }
                let left = document.blocks.flatParagraphs.first { $0.text.contains("{{") && $0.text.contains("}}") }
                Promise.hold(left == nil, "a placeholder is left: \(left?.text ?? "")")
            } catch {
                Promise.hold(!error.message.vi.isEmpty && !error.remedy.vi.isEmpty, "a failure without words: \(error)")
            }
        })

    private static let templateFields = Fields([
        "unit": .group(Fields(["name": .text("Phòng Nội vụ <x> & {đ}")])), "late": .flag(true), "none": .list([]),
        "rows": .list(
            ["1", "1.1", ""].map { Fields(["label": .text($0), "text": .text("Thư viện\n\($0)")]) }),
    ])

    /// A signed PDF, as far as its own bytes are looked at: objects, signature fields, ranges and messages.
    static let signatures = FuzzTarget(
        name: "signatures", longest: 1 << 16, mutation: .bytes,
        seeds: {
            var builder = PdfBuilder()
            builder.page()
            builder.text("TO TRINH", left: 100, top: 100)
            let field = "<</Type/Annot/Subtype/Widget/FT/Sig/T(Ky)/Rect[0 0 9 9]/P 3 0 R>>"
            let update = [
                "9 0 obj <</Type/Sig/M(D:20261121101010+07'00')/Reason(x)/ByteRange[0 10 20 30]/Contents<00>>> endobj",
                "8 0 obj \(field) endobj", "7 0 obj <</Fields[8 0 R]/SigFlags 3>> endobj",
            ]
            let message: [UInt8] =
                [0x30, 0x0F, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02, 0xA0, 0x02, 0x30, 0x00]
            var seeds = [builder.bytes, message] + update.map { builder.bytes + Array($0.utf8) }
            if TestSigner.isInstalled {
                seeds.append(try TestSigner.shared.get().sign(Array("x".utf8)))
            }
            return try seeds + Seeds.finds("signatures")
        },
        run: { bytes in
            for range in PdfByteRange.all(in: bytes) {
                Promise.hold(range.hole.upperBound <= range.end && range.end <= bytes.count, "a range beyond the file")
                _ = SignedMessage(range.contents)
            }
            _ = SignedMessage(bytes)
            _ = PdfSignatureReport.all(in: String(decoding: bytes, as: UTF8.self))
            guard let file = try? PdfFile(bytes) else { return }
            _ = try? file.pages()
            guard let fields = try? file.signatureFields() else { return }
            for field in fields {
                guard let name = field.dictionary["T"].map(PdfText.decoded) else { continue }
                _ = try? PdfSigning(bytes, field: name, at: Moment(milliseconds: 0))
            }
        })
}
