import Registry
import Testing

@Suite("Agency codes by Decision 20/2020")
struct AgencyCodeTests {
    @Test(
        "one letter, two digits, and groups of capitals and digits behind dots",
        arguments: [
            "G22", "G22.01", "H34.12.05.AB", "Z01.0101234567", "A00.1",
        ])
    func sound(text: String) {
        #expect(AgencyCode(text)?.text == text)
    }

    @Test(
        "anything else is none",
        arguments: [
            "", "G2", "g22.01", "G22.", ".G22", "G22..01", "22G", "G22.a1", "G22-01", "G22 .01", "Đ22", "GG2", "G222",
        ])
    func unsound(text: String) {
        #expect(AgencyCode(text) == nil)
    }

    @Test("35 characters are the most")
    func length() {
        let longest = "G22." + String(repeating: "1", count: 31)
        #expect(AgencyCode(longest) != nil)
        #expect(AgencyCode(longest + "1") == nil)
    }
}
