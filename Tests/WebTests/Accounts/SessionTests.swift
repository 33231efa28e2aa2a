import Actions
import Registry
import Store
import Testing

@Suite struct SessionTests {
    @Test func `a session ends after an hour without a sign, and after twelve hours in any case`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"))
        try await test.run { client in
            let idle = Browser(client)
            try await idle.signIn("u1")
            let busy = Browser(client)
            try await busy.signIn("u1")
            var hours = 0.0
            while hours < 11.9 {
                test.clock.set(test.clock.now.adding(seconds: 3000))
                hours += 3000.0 / 3600
                if hours < 12 { #expect(try await busy.get("/tai-khoan").path == "/tai-khoan") }
            }
            #expect(try await idle.get("/tai-khoan").path.hasPrefix("/dang-nhap"))
            test.clock.set(test.clock.now.adding(seconds: 600))
            #expect(try await busy.get("/tai-khoan").path.hasPrefix("/dang-nhap"))
        }
    }

    @Test func `a sign of life is written once a minute and no more`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"))
        @Sendable func seen() async throws -> [Moment] {
            try await test.portal.store.read { try $0.sessions(of: "u1") }.map(\.seen)
        }
        try await test.run { client in
            let browser = Browser(client)
            try await browser.signIn("u1")
            let first = try await seen()
            test.clock.set(test.clock.now.adding(seconds: 59))
            _ = try await browser.get("/")
            #expect(try await seen() == first)
            test.clock.set(test.clock.now.adding(seconds: 1))
            _ = try await browser.get("/")
            #expect(try await seen() == [test.clock.now])
        }
    }

    @Test func `signing in takes no token that was there before`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"))
        try await test.run { client in
            let browser = Browser(client)
            browser.set(cookie: "khue", "dat-san-tu-truoc")
            try await browser.signIn("u1")
            #expect(browser.cookie("khue") != "dat-san-tu-truoc")
            let stranger = Browser(client)
            stranger.set(cookie: "khue", "dat-san-tu-truoc")
            #expect(try await stranger.get("/tai-khoan").path.hasPrefix("/dang-nhap"))
        }
    }

    @Test func `signing out everywhere else leaves this place alone`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"))
        try await test.run { client in
            let (here, there) = (Browser(client), Browser(client))
            try await here.signIn("u1")
            try await there.signIn("u1")
            let page = try await here.get("/tai-khoan")
            #expect(page.text.contains("Nơi khác"))
            _ = try await here.post("/tai-khoan/phien/dong-het")
            #expect(try await there.get("/tai-khoan").path.hasPrefix("/dang-nhap"))
            #expect(try await here.get("/tai-khoan").path == "/tai-khoan")
        }
    }

    @Test func `closing an account ends its sessions at once`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"), try Account.user("qt", Grant(.administrator, .country)))
        try await test.run { client in
            let user = Browser(client)
            try await user.signIn("u1")
            let administrator = try await test.browser(of: "qt", client)
            _ = try await administrator.post("/quan-tri/nguoi-dung/u1/khoa", [("khoa", "1")])
            #expect(try await user.get("/tai-khoan").path.hasPrefix("/dang-nhap"))
            #expect(try await Browser(client).signIn("u1").status == 422)
        }
    }

    @Test(arguments: [
        "//evil.example", "/\\evil.example", "https://evil.example/", "javascript:alert(1)", "/%2F/evil.example",
        "\r\nSet-Cookie: a=b", "evil.example",
    ])
    func `after signing in nobody is sent elsewhere`(next: String) async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"))
        try await test.run { client in
            let page = try await Browser(client).signIn("u1", next: next)
            #expect(page.path.hasPrefix("/"))
            #expect(!page.path.hasPrefix("//"))
            #expect(!page.path.contains("\\") && !page.path.contains(":") && !page.path.contains("\n"))
        }
    }
}
