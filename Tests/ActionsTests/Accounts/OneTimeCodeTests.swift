import Actions
import Registry
import Testing

@Suite struct OneTimeCodeTests {
    /// RFC 6238, appendix B, the lines of SHA-1.
    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func `codes are those of the standard`(seconds: Int64, code: String) {
        let step = OneTimeCode.step(at: Moment(milliseconds: seconds * 1000))
        #expect(OneTimeCode.digits(Array("12345678901234567890".utf8), step: step, count: 8) == code)
    }

    @Test func `the secret is written as apps read it`() {
        let secret = Array("Hello!".utf8) + [0xDE, 0xAD, 0xBE, 0xEF]
        #expect(OneTimeCode.text(of: secret) == "JBSW Y3DP EHPK 3PXP")
        #expect(
            OneTimeCode.address(of: secret, login: "van-thu")
                == "otpauth://totp/Khue:van%2Dthu?secret=JBSWY3DPEHPK3PXP&issuer=Khue")
    }
}
