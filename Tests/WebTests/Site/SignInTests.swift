import Actions
import Registry
import Testing

@Suite struct SignInTests {
    @Test func `whoever knows the password is let in, and out again`() async throws {
        let test = TestPortal()
        let hash = try #require(PasswordHash.make("mùa thu vàng 2024", salt: [UInt8](repeating: 7, count: 16)))
        try await test.keep(User(id: "u1", login: "van-thu", name: "Văn thư", passwordHash: hash))
        try await test.run { client in
            let browser = Browser(client)
            _ = try await browser.get("/dang-nhap")
            let wrong = try await browser.post("/dang-nhap", [("ten", "van-thu"), ("mat-khau", "mùa xuân")])
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("Tên đăng nhập hoặc mật khẩu không đúng"))
            let right = try await browser.post("/dang-nhap", [("ten", "van-thu"), ("mat-khau", "mùa thu vàng 2024")])
            #expect(right.text.contains("Văn thư"))
            let session = try #require(browser.cookie("khue"))
            let out = try await browser.post("/dang-xuat")
            #expect(!out.text.contains("Văn thư"))
            browser.set(cookie: "khue", session)
            #expect(!(try await browser.get("/").text.contains("Văn thư")))
        }
    }

    @Test func `a form without our token is refused`() async throws {
        try await TestPortal().run { client in
            let browser = Browser(client)
            let page = try await browser.post("/dang-nhap", [("ten", "a"), ("mat-khau", "b")], token: "gia-mao")
            #expect(page.status == 403)
        }
    }
}
