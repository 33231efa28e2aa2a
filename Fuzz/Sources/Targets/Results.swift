import Actions
import Criteria
import Documents
import Pages
import TestKit

@testable import Formats

// What is made of a result: a Word document with comments, and the page of HTML.
extension FuzzTarget {
    /// A Word document made anew from a web page, with comments.
    static let anew = FuzzTarget(
        name: "anew", longest: 1 << 16, mutation: .markup, words: "html",
        seeds: { try html.seeds().filter { $0.count <= 1 << 16 } + Seeds.finds("anew") },
        run: { bytes in
            guard let result = try? check(bytes) else { return }
            let comments = comments(on: result.document)
            guard
                let file = try? DocumentAnnotator.annotate(
                    bytes, format: result.format, document: result.document, comments: comments)
            else { return Promise.hold(false, "no document made anew") }
            Promise.reads { () throws(ReadError) in try DocumentReader.read(file.bytes).document }
            guard (try? DocumentReader.read(file.bytes)) != nil else {
                return Promise.hold(false, "a document that cannot be read")
            }
        })

    /// The page of results over a web page.
    static let resultsPage = FuzzTarget(
        name: "page", longest: 1 << 16, mutation: .markup, words: "html",
        seeds: { try html.seeds().filter { $0.count <= 1 << 16 } + Seeds.finds("page") },
        run: { bytes in
            guard let result = try? check(bytes) else { return }
            for language in [Language.vi, .en] {
                let file = CheckedFile(
                    number: 1, name: String(decoding: bytes.prefix(40), as: UTF8.self),
                    content: .reading(
                        CheckedFile.Reading(
                            format: result.format.rawValue, hasLines: true, document: result.document,
                            report: result.report, set: result.set, kind: result.kind, verdict: result.verdict,
                            findings: result.findings, unchecked: ["<b>"])))
                let section = FileSection(file, in: language).html.bytes
                // Nothing of the file is markup on the page.
                Promise.hold(String(validating: section, as: UTF8.self) != nil, "a page that is not UTF-8")
                Promise.hold(!section.contains("<script".utf8), "markup of the file on the page")
                Promise.hold(!section.contains("<b>".utf8), "markup of the file on the page")
            }
        })

    private static let check = CheckDocument(law: ShippedLaw.law)

    /// Comments on whole paragraphs and on a few letters of them.
    private static func comments(on document: Document) -> [Comment] {
        document.blocks.flatParagraphs.prefix(24).enumerated().map { index, paragraph in
            let count = paragraph.text.unicodeScalars.count
            let range = index % 2 == 0 || count == 0 ? nil : (count / 3)..<max(count / 2, count / 3 + 1)
            return Comment(
                place: Place(line: paragraph.line, characters: range, text: paragraph.text), label: "Lỗi",
                paragraphs: ["thử \(index)", "<&>\u{1}"])
        }
    }

}
