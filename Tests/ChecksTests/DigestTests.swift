import Checks
import Criteria
import Documents
import Reports
import Testing

@Suite("A file in one line")
struct DigestTests {
    private func digest(_ severities: [Severity]) -> Digest {
        let findings = severities.enumerated().map { index, severity in
            Finding(
                check: "x", severity: severity, place: Place(line: index + 1),
                message: Bilingual(vi: "sai", en: "wrong"),
                basis: "", remedy: Bilingual(vi: "", en: ""))
        }
        return Digest(
            file: "a.docx", format: "docx", report: Report(), set: nil, kind: nil, verdict: nil, findings: findings)
    }

    @Test("counts its findings and names the first of the gravest")
    func counts() {
        let digest = digest([.note, .error, .warning, .error])
        #expect(digest.counts == [.note: 1, .warning: 1, .error: 2])
        #expect(digest.gravest?.place.line == 2)
        #expect(self.digest([]).gravest == nil)
    }

    @Test(
        "has the risk of its gravest finding",
        arguments: [
            ([.note, .error], Risk.high), ([.warning, .note], .medium), ([.note], .low), ([], .low),
        ] as [([Severity], Risk)])
    func risk(severities: [Severity], risk: Risk) {
        #expect(digest(severities).risk == risk)
    }

    @Test("of a file that could not be read the risk is not known")
    func unread() {
        let digest = Digest(file: "a.docx", refusal: Bilingual(vi: "hỏng", en: "damaged"))
        #expect(digest.risk == .unknown && digest.format == nil)
    }
}
