import Actions
import Checks
import Documents
import Formats
import TestKit
import Testing

@Suite("Reports of the time before Unicode")
struct LegacyReportTests {
    private static let check = CheckDocument(law: ShippedLaw.law)

    private func findings(_ fixture: String) throws -> [Finding] {
        try Self.check(Fixtures.bytes("documents/\(fixture)")).findings
    }

    @Test(
        "a report in any old encoding gives the findings of its twin in Unicode, at the same places",
        arguments: [
            ("001.cp1258.txt", LegacyEncoding.windows1258, "001.utf8bom.txt"),
            ("001.tcvn.txt", .tcvn5712, "001.utf8bom.txt"),
            ("001.viqr.txt", .viqr, "001.utf8bom.txt"),
            ("001.viscii.txt", .viscii, "001.utf8bom.txt"),
            ("001.vni.txt", .vni, "001.utf8bom.txt"),
            ("001.vni.docx", .vni, "001.docx"),
            ("001.vntime.docx", .tcvn3, "001.docx"),
            ("001.vntime.office.docx", .tcvn3, "001.docx"),
            ("001.vntime.odt", .tcvn3, "001.odt"),
            ("001.vntime.html", .tcvn3, "001.html"),
        ])
    func sameFindings(legacy: String, encoding: LegacyEncoding, unicode: String) throws {
        let result = try Self.check(Fixtures.bytes("documents/legacy/\(legacy)"))
        #expect(result.document.encoding == encoding)
        let expected = try findings(unicode)
        #expect(result.findings.map(\.check) == expected.map(\.check))
        #expect(result.findings.map(\.message) == expected.map(\.message))
        #expect(result.findings.map(\.place.text) == expected.map(\.place.text))
        if legacy.hasSuffix("txt") { #expect(result.findings == expected) }
    }
}
