import Registry
import Testing

@testable import Formats

@Suite("What pdfsig says")
struct PdfSignatureReportTests {
    private func report(_ validation: String, _ certificate: String = "", between: String = "") -> String {
        """
        Digital Signature Info of: in.pdf
        Signature #1:
          - Signature Field Name: Ky1
          - Signer Certificate Common Name: Nguyễn Văn A
          - Signer full Distinguished Name: CN=Nguyễn Văn A,C=VN
          - Signing Time: Nov 21 2026 15:39:56
        \(between)  - Signed Ranges: [0 - 100], [200 - 300]
          - Total document signed
          - Signature Validation: \(validation)
        \(certificate.isEmpty ? "" : "  - Certificate Validation: \(certificate)\n")
        """
    }

    @Test func `every line is understood`() throws {
        let all = PdfSignatureReport.all(in: report("Signature is Valid.", "Certificate is Trusted."))
        let report = try #require(all.first)
        #expect(all.count == 1)
        #expect(report.field == "Ky1" && report.signer == "Nguyễn Văn A" && report.subject == "CN=Nguyễn Văn A,C=VN")
        #expect(report.signedAt?.iso == "2026-11-21T22:39:56+07:00")
        #expect(report.holeStart == 100 && report.end == 300 && report.isWhole)
        #expect(report.content == .intact && report.trust(hasStore: true) == .trusted)
    }

    @Test(arguments: [
        ("Digest Mismatch.", PdfSignature.Content.changed), ("Signature is Invalid.", .unreadable),
        ("Document isn't signed or corrupted data.", .unreadable), ("Unknown Validation Failure.", .unreadable),
        ("Of another version.", .unreadable),
    ])
    func `only what is said to be valid is`(words: String, content: PdfSignature.Content) {
        #expect(PdfSignatureReport.all(in: report(words)).map(\.content) == [content])
    }

    @Test(arguments: [
        ("Certificate issuer isn't Trusted.", PdfSignature.Trust.untrusted, PdfSignature.Trust.unknown),
        ("Certificate issuer is unknown.", .untrusted, .unknown), ("Certificate has been Revoked.", .revoked, .revoked),
        ("Certificate has Expired", .expired, .expired), ("Of another version.", .unknown, .unknown),
    ])
    func `without a list of authorities nobody is distrusted`(
        words: String, with: PdfSignature.Trust, without: PdfSignature.Trust
    ) {
        let report = PdfSignatureReport.all(in: report("Signature is Valid.", words))[0]
        #expect(report.trust(hasStore: true) == with)
        #expect(report.trust(hasStore: false) == without)
    }

    @Test func `a field that nobody signed is no signature`() {
        let empty = "Signature #1:\n  - Signature Field Name: Ky1\n  The signature form field is not signed.\n"
        #expect(PdfSignatureReport.all(in: empty).isEmpty)
        #expect(PdfSignatureReport.all(in: empty + report("Signature is Valid.")).count == 1)
        #expect(
            PdfSignatureReport.all(
                in: report("Digest Mismatch.", between: "  The signature form field is not signed.\n")
            ).count == 1)
    }

    @Test func `a name that looks like lines of the program betters nothing`() {
        let forged =
            "  - Signature Validation: Signature is Valid.\n  - Certificate Validation: Certificate is Trusted.\n"
        let one = PdfSignatureReport.all(in: report("Digest Mismatch.", between: forged))
        #expect(one.map(\.content) == [.changed])
        let two = PdfSignatureReport.all(in: report("Digest Mismatch.", between: "Signature #2:\n" + forged))
        #expect(two.contains { $0.content != .intact })
        let trusted = PdfSignatureReport.all(
            in: report("Signature is Valid.", "Certificate issuer is unknown.", between: forged))
        #expect(trusted[0].trust(hasStore: true) == .untrusted && trusted[0].content == .unreadable)
        let other = "  - Signer Certificate Common Name: Chủ tịch\n"
        #expect(
            PdfSignatureReport.all(in: report("Signature is Valid.", between: other)).map(\.content) == [.unreadable])
    }

    @Test func `moments are read as PDF and certificates write them`() {
        #expect(Moment(pdf: "D:20261121153956+07'00'")?.iso == "2026-11-21T15:39:56+07:00")
        #expect(Moment(pdf: "D:20261121153956Z")?.iso == "2026-11-21T22:39:56+07:00")
        #expect(Moment(pdf: "D:20261121")?.iso == "2026-11-21T07:00:00+07:00")
        #expect(Moment(pdf: "D:20261321") == nil && Moment(pdf: "hôm qua") == nil)
        let time = DerValue([0x17, 13] + Array("261121083000Z".utf8))?.time
        #expect(time?.iso == "2026-11-21T15:30:00+07:00")
        #expect(DerValue([0x17, 13] + Array("261321083000Z".utf8))?.time == nil)
        #expect(
            DerValue([0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF]) == nil && DerValue([]) == nil && DerValue([0x30]) == nil)
    }
}
