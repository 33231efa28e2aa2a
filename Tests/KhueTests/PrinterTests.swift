import Checks
import Criteria
import Foundation
import Testing

@testable import khue

@Suite("Printers")
struct PrinterTests {
    /// All of what a printer prints for the results, as a run would put it together.
    private func printed(_ printer: some Printer, _ outcomes: [Outcome] = MadeResults.all) -> String {
        var bytes = printer.opening()
        var tally = Tally()
        var isFirst = true
        for (index, outcome) in outcomes.enumerated() {
            var outcome = outcome
            outcome.number = index + 1
            let entry = printer.entry(outcome)
            if !entry.isEmpty, !isFirst { bytes += printer.separator }
            if !entry.isEmpty { isFirst = false }
            bytes += entry
            tally.add(Tally(outcome))
            if printer.tellsFilesAtTheEnd { tally.digests.append(outcome.digest) }
        }
        return String(decoding: bytes + printer.closing(tally), as: UTF8.self)
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("text says it in both languages", arguments: Language.allCases)
    func text(language: Language) throws {
        let printer = TextPrinter(language: language, layout: .plain, law: MadeResults.law)
        try Snapshot.expect(printed(printer), "text-\(language.rawValue).txt")
    }

    @Test("text has colour where it is wanted, and keeps within a narrow screen")
    func color() throws {
        let printer = TextPrinter(
            language: .vi, layout: Layout(width: 50, isColored: true), law: MadeResults.law)
        let text = printed(printer)
        try Snapshot.expect(text, "text-color.txt")
        #expect(text.split(separator: "\n").allSatisfy { Layout.columns($0) <= 50 })
    }

    @Test("HTML is one page in either language", arguments: Language.allCases)
    func html(language: Language) throws {
        let text = printed(HTMLPrinter(language: language, law: MadeResults.law))
        // The style sheet is looked at, not compared.
        let style = try #require(text.firstRange(of: "<style>"))
        let end = try #require(text.firstRange(of: "</style>"))
        try Snapshot.expect(
            String(text[..<style.upperBound] + text[end.lowerBound...]), "check-\(language.rawValue).html")
    }

    @Test("JSON has the keys of its schema, numbers as numbers, and leaves out unknown parts of a place")
    func json() throws {
        let text = printed(JSONPrinter(law: MadeResults.law))
        try Snapshot.expect(text, "check.json")
        let root = try object(text)
        #expect(root["schema"] as? String == "khue.check/1")
        let files = try #require(root["files"] as? [[String: Any]])
        #expect(files.count == 4)
        let report = try #require(files[0]["report"] as? [String: Any])
        let score = try #require((report["scores"] as? [[String: Any]])?.first)
        #expect(score["self"] as? Double == 9.5)
        #expect(score["maximum"] as? Int == 10)
        let findings = try #require(files[0]["findings"] as? [[String: Any]])
        #expect((findings[0]["place"] as? [String: Any])?["row"] as? Int == 10)
        #expect((findings[0]["place"] as? [String: Any])?["page"] == nil)
        #expect(files[3]["report"] is NSNull)
        #expect((files[3]["error"] as? [String: Any])?["code"] as? String == "unsupported-format")
    }

    @Test("JSON of nothing is still whole")
    func none() throws {
        #expect((try object(printed(JSONPrinter(law: MadeResults.law), []))["files"] as? [Any])?.isEmpty == true)
    }

    @Test("SARIF names every rule, places every result, and fails with an unreadable file")
    func sarif() throws {
        let checks = Check.all.filter { ["score-sum", "rating-missing"].contains($0.name) }
        let text = printed(SARIFPrinter(language: .vi, checks: checks))
        try Snapshot.expect(text, "check.sarif")
        let run = try #require((try object(text)["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleId"] as? String } == ["score-sum", "tally", "number-missing", "unreadable-file"])
        #expect(results[0]["ruleIndex"] as? Int == checks.firstIndex { $0.name == "score-sum" })
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == false)
    }

    @Test("a path becomes a reference that a URI allows")
    func uri() {
        #expect(SARIFPrinter.uri("hồ sơ/a b.docx") == "h%E1%BB%93%20s%C6%A1/a%20b.docx")
    }
}
