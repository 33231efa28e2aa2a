import Checks
import Criteria
import TestKit
import Testing

@testable import Pages

@Suite("The page of results")
struct PageTests {
    static let examples = ["000", "001", "002", "003", "004"]

    private func bytes(_ files: [CheckedFile], _ language: Language) -> [UInt8] {
        let page = ResultsPage(in: language)
        let digests = files.map { Digest(file: $0.name, refusal: Bilingual(vi: "hỏng", en: "damaged")) }
        return page.opening + files.flatMap { FileSection($0, in: language).html.bytes }
            + page.closing(digests, sets: ShippedLaw.law.sets)
    }

    private func page(_ names: [String], _ language: Language = .vi) throws -> ParsedPage {
        let files = try names.enumerated().map { index, name in
            try CheckedFiles.of(Fixtures.example("\(name).txt"), number: index + 1, name: "\(name).txt")
        }
        return try ParsedPage(bytes(files, language))
    }

    @Test("is well formed, and every link on it leads somewhere", arguments: Language.allCases)
    func links(language: Language) throws {
        let page = try page(Self.examples, language)
        #expect(page.complaints == [])
        let all = try page.root.all
        let ids = all.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        let targets = all.compactMap { $0.attributes["href"] }
        #expect(targets.count > 100)
        for target in targets {
            #expect(target.hasPrefix("#") && ids.contains(String(target.dropFirst())), "\(target)")
        }
        #expect(try page.root.attributes["lang"] == language.rawValue)
    }

    @Test("needs nothing from elsewhere and runs nothing")
    func selfContained() throws {
        let page = try page(["001"])
        let names = Set(try page.root.all.map(\.name))
        #expect(names.isDisjoint(with: ["script", "link", "img", "iframe", "object", "embed", "base", "form"]))
        for node in try page.root.all {
            #expect(node.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "src" && $0 != "style" })
        }
        let style = ResultsStyle.sheet.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        #expect(!style.contains("url(") && !style.contains("@import") && !style.contains("@font-face"))
    }

    @Test("tells every finding once in the list and once in the report", arguments: examples)
    func findings(name: String) throws {
        let count = try CheckedFiles.reading(Fixtures.example("\(name).txt")).findings.count
        let ids = try page([name]).root.all.compactMap { $0.attributes["id"] }
        #expect(count > 0)
        #expect(Set(ids.filter { $0.hasPrefix("f1-l") && $0 != "f1-list" }) == Set((1...count).map { "f1-l\($0)" }))
        #expect(Set(ids.filter { $0.hasPrefix("f1-m") }) == Set((1...count).map { "f1-m\($0)" }))
    }

    @Test("has landmarks, one first heading, and headings that skip no rank")
    func outline() throws {
        let all = try page(["001", "003"]).root.all
        for landmark in ["header", "main", "nav", "footer"] {
            #expect(all.contains { $0.name == landmark }, "\(landmark)")
        }
        let ranks = all.compactMap { $0.name.count == 2 && $0.name.first == "h" ? Int($0.name.dropFirst()) : nil }
        #expect(ranks.count { $0 == 1 } == 1)
        for (rank, next) in zip(ranks, ranks.dropFirst()) { #expect(next <= rank + 1) }
        for table in all where table.name == "table" && table.attributes["role"] == nil {
            let isNamed = table.all.contains { $0.name == "caption" } || table.all.contains { $0.name == "th" }
            #expect(isNamed)
        }
    }

    @Test("shows why a file could not be read, and leads to it from the table over all files")
    func refusal() throws {
        let message = Bilingual(vi: "tệp <hỏng>", en: "the file is <damaged>")
        let file = CheckedFile(
            number: 1, name: "a&b.docx",
            content: .refusal(message: message, remedy: Bilingual(vi: "gửi lại", en: "send anew")))
        var other = file
        other.number = 2
        let page = try ParsedPage(bytes([file, other], .vi))
        let article = try #require(try page.root.all.first { $0.name == "article" })
        #expect(article.text.contains("tệp <hỏng>") && article.text.contains("gửi lại"))
        let nav = try #require(try page.root.all.first { $0.name == "nav" })
        #expect(nav.all.compactMap { $0.attributes["href"] } == ["#f1", "#f2"])
    }

    @Test("one file alone has no table over all files")
    func alone() throws {
        #expect(try !page(["001"]).root.all.contains { $0.name == "nav" })
    }

    @Test("nothing that stands in a report becomes markup")
    func hostile() throws {
        let text = String(decoding: try Fixtures.example("001.txt"), as: UTF8.self)
        let hostile = text.replacing("học tập", with: "học<img src=x onerror=alert(1)></mark></td>\"'&lt; tập")
            .replacing("Kon Rẫy", with: "Kon<script>1</script> Rẫy")
        let page = try ParsedPage(bytes([CheckedFiles.of(Array(hostile.utf8), name: "<b>\"x")], .vi))
        #expect(page.complaints == [])
        let names = try page.root.all.map(\.name)
        #expect(!names.contains("script") && !names.contains("img"))
        #expect(try page.root.all.allSatisfy { $0.attributes["onerror"] == nil })
        #expect(try page.root.text.contains("Kon<script>1</script> Rẫy"))
    }
}
