import Actions
import Checks
import Criteria
import Documents
import Reports
import TestKit
import Testing

@Suite("Comparing the documents of a batch")
struct CompareDocumentsTests {
    private let check = CheckDocument(law: ShippedLaw.law)

    @Test("a copy is told of its original, in reading order among the other findings; other reports are left alone")
    func copy() throws {
        var compare = CompareDocuments()
        let one = try check(Fixtures.example("001.txt"))
        let other = try check(Fixtures.example("002.txt"))
        #expect(compare("a.txt", TextSketch(one.report), one)?.findings == nil)
        #expect(compare("b.txt", TextSketch(other.report), other)?.findings == nil)
        let compared = try #require(compare("c.txt", TextSketch(one.report), one))
        let finding = try #require(compared.findings.first { $0.check == "near-duplicate" })
        #expect(finding.message.vi.contains("a.txt"))
        #expect(compared.findings.count == one.findings.count + 1)
        let places = compared.findings.map(\.place)
        #expect(zip(places, places.dropFirst()).allSatisfy { !($1 < $0) })
    }

    @Test("a report is known again in another format", arguments: ["001.docx", "001.html", "001.odt", "001.nfd.txt"])
    func formats(name: String) throws {
        var compare = CompareDocuments()
        let text = try check(Fixtures.example("001.txt"))
        _ = compare("001.txt", TextSketch(text.report), text)
        let other = try check(Fixtures.bytes("documents/\(name)"))
        let compared = try #require(compare(name, TextSketch(other.report), other))
        let finding = try #require(compared.findings.first { $0.check == "near-duplicate" })
        // The same unit sends its report twice: worth seeing, no more.
        #expect(finding.severity == .note)
        #expect(finding.message.vi.contains("“001.txt”"))
    }
}
