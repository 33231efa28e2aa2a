import Actions
import Registry
import Testing

@Suite struct PasswordTests {
    private static let other = "con mèo đi hai bước"

    @Test func `a new password ends all other sessions, and this one goes on under another token`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"))
        try await test.run { client in
            let (here, there) = (Browser(client), Browser(client))
            try await here.signIn("u1")
            try await there.signIn("u1")
            let before = here.cookie("khue")
            _ = try await here.get("/tai-khoan/mat-khau")
            let done = try await here.post(
                "/tai-khoan/mat-khau", [("cu", Account.password), ("moi", Self.other), ("lai", Self.other)])
            #expect(done.text.contains("Đã đổi mật khẩu"))
            #expect(here.cookie("khue") != before)
            #expect(try await there.get("/tai-khoan").path.hasPrefix("/dang-nhap"))
            #expect(try await Browser(client).signIn("u1").status == 422)
            #expect(try await Browser(client).signIn("u1", Self.other).text.contains("Người u1"))
        }
    }

    @Test(arguments: [
        ("sai rồi nhé bạn ơi", other, other, "Mật khẩu hiện tại không đúng"),
        (Account.password, "ngắn", "ngắn", "cần ít nhất 15"), (Account.password, other, "khác", "không giống nhau"),
        (Account.password, Account.password, Account.password, "trùng mật khẩu cũ"),
    ])
    func `what is wrong with it is said`(old: String, new: String, again: String, words: String) async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"))
        try await test.run { client in
            let browser = try await test.browser(of: "u1", client)
            let page = try await browser.post("/tai-khoan/mat-khau", [("cu", old), ("moi", new), ("lai", again)])
            #expect(page.status == 422)
            #expect(page.text.contains(words))
        }
    }

    @Test func `a password made by the administrator leads nowhere but to a new one`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1", mustChange: true))
        try await test.run { client in
            let browser = Browser(client)
            #expect(try await browser.signIn("u1").path == "/tai-khoan/mat-khau")
            #expect(try await browser.get("/").path == "/tai-khoan/mat-khau")
            let done = try await browser.post(
                "/tai-khoan/mat-khau", [("cu", Account.password), ("moi", Self.other), ("lai", Self.other)])
            #expect(done.path == "/tai-khoan")
            #expect(try await browser.get("/").path == "/")
        }
    }
}
