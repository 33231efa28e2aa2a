import Actions
import Registry
import Testing

@Suite struct PasswordRulesTests {
    @Test(arguments: [
        "mùa thu vàng trên đồi", "con mèo đi hai bước", "sáu cái cầu bằng tre", "    bốn  con  vịt  ",
        "correct horse battery", String(repeating: "mây ", count: 2) + "bay qua núi Ngọc",
    ])
    func `a phrase of one's own is taken`(password: String) throws {
        try PasswordRules.shipped.check(password, own: ["van-thu", "Văn thư"])
    }

    @Test(arguments: [
        "mùa thu", "12345678901234567890", "aaaaaaaaaaaaaaaaaaaa", "abcabcabcabcabcabc", "matkhau123456789",
        "Mật khẩu mới 2024!", "Phòng GD&ĐT Kon Rẫy 2023", "hoctapsuotdoi2025", "qwertyuiop123456", "anh yêu em mãi mãi",
        "password password", "Văn thư văn thư 1", String(repeating: "dài ", count: 40),
    ])
    func `what others try first, or is too short or too long, is refused`(password: String) {
        #expect(throws: Refusal.self) { try PasswordRules.shipped.check(password, own: ["van-thu", "Văn thư"]) }
    }

    @Test func `letters composed in two ways are one password`() {
        #expect(PasswordRules.normalised("mu\u{300}a thu") == PasswordRules.normalised("mùa thu"))
        #expect(PasswordRules.normalised("ﬁ①") == "fi1")
    }
}
