import Actions
import Checks
import Criteria
import Documents
import Formats
import Reports
import TestKit
import Testing

@Suite(
    "A scanned report", .enabled(if: Installed.recognition, "tesseract-ocr-vie is not installed"),
    .timeLimit(.minutes(10)))
struct ScannedReportTests {
    private static let check = CheckDocument(law: ShippedLaw.law)

    private func check(_ name: String) async throws -> CheckDocument.Result {
        try await Self.check(Fixtures.bytes("documents/\(name)"), with: Installed.tools())
    }

    @Test("gives the scores and the errors of the same report as text, and says what to confirm")
    func good() async throws {
        let scan = try await check("001.scan.pdf")
        let text = try Self.check(Fixtures.bytes("documents/001.docx"))
        #expect(scan.format == .pdf)
        #expect(scan.document.pictures.map(\.page) == [1, 2, 3, 4])
        #expect(scan.report.setID == text.report.setID && scan.report.year?.value == text.report.year?.value)

        // Every score that differs must be doubtful; at least as many are right as were when this was written.
        let truth = Dictionary(text.report.scores.compactMap { line in line.item.map { ($0, line) } }) { $1 }
        var right = 0
        for line in scan.report.scores {
            guard let item = line.item, let known = truth[item] else { continue }
            for (read, value) in [(line.maximum, known.maximum), (line.selfScore, known.selfScore)] {
                guard let read else { continue }
                if read.value == value?.value {
                    right += 1
                } else {
                    #expect((scan.report.place(read.span).confidence ?? 100) < 70, "\(item)")
                }
            }
        }
        #expect(right >= 43, "\(right) of 44")

        func errors(_ result: CheckDocument.Result) -> Set<String> {
            Set(result.findings.filter { $0.severity == .error }.map { "\($0.check) \($0.place.text)" })
        }
        #expect(errors(scan) == errors(text))
        let confirmed = scan.findings.filter { $0.check == "scan-confirm" }
        #expect(confirmed.count == 2 && confirmed.allSatisfy { $0.severity == .note && $0.place.page == 1 })
        #expect(!scan.findings.contains { $0.check == "scan-poor" })
    }

    @Test("says of a poor picture that it is poor")
    func poor() async throws {
        let scan = try await check("001.poor.jpg")
        let poor = scan.findings.filter { $0.check == "scan-poor" }
        #expect(poor.count == 1)
        #expect(poor.first?.message.en.contains("only 100 dpi") == true)
    }
}
