import Actions
import Checks
import Criteria
import Documents
import Formats
import TestKit
import Testing

@Suite("Copies with comments")
struct AnnotateDocumentTests {
    private let check = CheckDocument(law: ShippedLaw.law)

    /// What is found, wherever it stands.
    private func facts(_ findings: [Finding]) -> [String] {
        findings.map { "\($0.check) «\($0.place.text)» \($0.message.vi)" }
    }

    @Test(
        "give the same findings when they are checked again",
        arguments: [
            "000.docx", "001.docx", "002.docx", "003.docx", "004.docx", "002.odt", "001.html", "004.html", "001.xlsx",
            "001.utf8bom.txt",
        ])
    func again(file: String) throws {
        let bytes = try Fixtures.bytes("documents/\(file)")
        let result = try check(bytes)
        let copy = try AnnotateDocument(language: .vi)(bytes, result)
        let again = try check(copy.bytes)
        #expect(again.format == .docx)
        if result.format == .docx { #expect(again.findings == result.findings) }
        #expect(facts(again.findings) == facts(result.findings))
        // Once more, and nothing is doubled.
        #expect(try AnnotateDocument(language: .vi)(copy.bytes, again).bytes.count < copy.bytes.count + 512)
    }

    @Test("are the same bytes each time, and others in the other language")
    func same() throws {
        let bytes = try Fixtures.bytes("documents/002.docx")
        let result = try check(bytes)
        let copy = try AnnotateDocument(language: .vi)(bytes, result)
        #expect(try AnnotateDocument(language: .vi)(bytes, result) == copy)
        #expect(try AnnotateDocument(language: .en)(bytes, result) != copy)
        #expect(copy.ending == "docx")
    }
}
