import Actions
import Checks
import Criteria
import Documents
import Formats
import Reports
import TestKit
import Testing

@Suite("Checking a document")
struct CheckDocumentTests {
    private let check = CheckDocument(law: ShippedLaw.law)

    @Test("the road from bytes to findings: format, set of the year, verdict, the wrong sum in its cell")
    func road() throws {
        let result = try check(Fixtures.example("001.txt"))
        #expect(result.format == .txt)
        #expect(result.set?.id == "tt22-2020")
        #expect(result.kind?.id == "agency")
        #expect(result.verdict?.total?.hundredths == 9300)
        let sum = try #require(result.findings.first { $0.check == "score-sum" })
        #expect((sum.place.line, sum.place.table, sum.place.row, sum.place.column) == (32, 1, 10, 4))
    }

    @Test("findings stand in reading order", arguments: (0...4).map { "00\($0).txt" })
    func sorted(example: String) throws {
        let places = try check(Fixtures.example(example)).findings.map(\.place)
        #expect(!places.isEmpty)
        #expect(zip(places, places.dropFirst()).allSatisfy { !($1 < $0) })
    }

    @Test("what the caller knows goes before what the text says")
    func hints() throws {
        let hints = ReportReader.Hints(year: 2024, setID: "tt24-2023-huyen", unitKind: "commune-committee", members: 40)
        let result = try check(Fixtures.example("003.txt"), hints: hints)
        #expect(result.report.headcount?.total == 40)
        #expect(result.set?.id == "tt24-2023-huyen")
        #expect(result.kind?.id == "commune-committee")
    }

    @Test("bytes that are no document are an error with a remedy, not a finding")
    func unreadable() {
        #expect { try check([]) } throws: { ($0 as? ReadError)?.code == .empty }
        #expect { try check(Array("%PDF-1.7\n".utf8)) } throws: { ($0 as? ReadError)?.code == .unsupportedFormat }
    }
}
