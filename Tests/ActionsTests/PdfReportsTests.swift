import Actions
import Checks
import Criteria
import Documents
import Reports
import TestKit
import Testing

/// The five reports as PDF.
@Suite("Reports as PDF", .enabled(if: TestTools.hasPoppler))
struct PdfReportsTests {
    private static let check = CheckDocument(law: ShippedLaw.law)

    /// A finding without its place: a PDF counts its lines in its own way.
    private func facts(_ result: CheckDocument.Result) -> [String] {
        result.findings.map { "\($0.severity) \($0.check): \($0.message.vi)" }.sorted()
    }

    private func scores(_ result: CheckDocument.Result) -> [String] {
        result.report.scores.map { line in
            let points = [line.maximum?.value, line.selfScore?.value].map { $0.map { "\($0)" } ?? "-" }
            return "\(line.item ?? "-") table \(line.table) row \(line.row): \(points.joined(separator: " / "))"
        }
    }

    @Test("the same findings as of the Word file, and of the text", arguments: ["000", "001", "002", "003", "004"])
    func same(name: String) async throws {
        let pdf = try await Self.check(Fixtures.bytes("documents/\(name).pdf"), with: TestTools.make())
        let docx = try Self.check(Fixtures.bytes("documents/\(name).docx"))
        #expect(facts(pdf) == facts(docx))
        #expect(scores(pdf) == scores(docx))
        // The text of 004 came without its head.
        if name != "004" { #expect(facts(pdf) == facts(try Self.check(Fixtures.example("\(name).txt")))) }
        for finding in pdf.findings where finding.place.line > 0 && !finding.place.text.isEmpty {
            let page = try #require(finding.place.page, "\(finding.check)")
            #expect((1...5).contains(page))
            let box = try #require(finding.place.box, "\(finding.check)")
            #expect(box.left >= 50 && box.right <= 560 && box.top >= 30 && box.bottom <= 820 && box.left < box.right)
            #expect(finding.place.confidence == nil)
        }
    }
}
