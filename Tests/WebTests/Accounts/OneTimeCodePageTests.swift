import Actions
import Registry
import Store
import Testing

@Suite struct OneTimeCodePageTests {
    private static let secret = Array("12345678901234567890".utf8)

    private func code(_ test: TestPortal, later steps: Int64 = 0) -> String {
        OneTimeCode.digits(Self.secret, step: OneTimeCode.step(at: test.clock.now) + steps)
    }

    @Test func `with codes on, a password alone opens nothing`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1", totpSecret: Self.secret))
        try await test.run { client in
            let browser = Browser(client)
            let asked = try await browser.signIn("u1", next: "/tai-khoan")
            #expect(asked.path.hasPrefix("/dang-nhap/ma"))
            #expect(try await browser.get("/tai-khoan").path.hasPrefix("/dang-nhap"))
            _ = try await browser.get("/dang-nhap/ma")
            let waiting = try #require(browser.cookie("khue"))
            #expect(try await browser.post("/dang-nhap/ma", [("ma", "000000")]).status == 422)
            let inside = try await browser.post("/dang-nhap/ma", [("ma", code(test)), ("tiep", "/tai-khoan")])
            #expect(inside.path == "/tai-khoan")
            #expect(inside.text.contains("Người u1"))
            #expect(browser.cookie("khue") != waiting)
        }
    }

    @Test func `a code is good once, and a step early or late`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1", totpSecret: Self.secret))
        @Sendable func isIn(_ code: String, _ browser: Browser) async throws -> Bool {
            try await browser.signIn("u1")
            return try await browser.post("/dang-nhap/ma", [("ma", code)]).text.contains("Người u1")
        }
        try await test.run { client in
            var answers: [Bool] = []
            for steps: Int64 in [0, 0, 1, -1, 2, -2] {
                answers.append(try await isIn(code(test, later: steps), Browser(client)))
            }
            #expect(answers == [true, false, true, true, false, false])
        }
    }

    @Test func `codes are set up by showing one, and recovery codes let in once each`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"))
        try await test.run { client in
            let browser = Browser(client)
            try await browser.signIn("u1")
            _ = try await browser.get("/tai-khoan/ma-mot-lan")
            let drafted = try await browser.post("/tai-khoan/ma-mot-lan/lap")
            #expect(drafted.html.contains("otpauth://totp/Khue:u1?secret="))
            let secret = try #require(try await test.portal.store.read { try $0.find("u1" as ID<User>) }).value
                .totpDraft
            #expect(try await browser.post("/tai-khoan/ma-mot-lan", [("ma", "123")]).status == 422)
            let typed = OneTimeCode.digits(secret, step: OneTimeCode.step(at: test.clock.now))
            let done = try await browser.post("/tai-khoan/ma-mot-lan", [("ma", typed)])
            let codes = done.html.matches(of: #/<code>([a-z0-9-]+)<\/code>/#).map { String($0.output.1) }
            #expect(codes.count == 10)
            let lost = Browser(client)
            try await lost.signIn("u1")
            #expect(try await lost.post("/dang-nhap/ma", [("ma", codes[3])]).text.contains("Người u1"))
            let again = Browser(client)
            try await again.signIn("u1")
            #expect(try await again.post("/dang-nhap/ma", [("ma", codes[3])]).status == 422)
        }
    }

    @Test func `where the office asks for it, deciders do nothing before codes are on`() async throws {
        let test = TestPortal(accounts: AccountRules(rolesWithCode: AccountRules.weightyRoles))
        try await test.keep(
            try Account.user("qd", Grant(.decider, .territory("kr"))),
            try Account.user("vt", Grant(.unitClerk, .unit("u"))))
        try await test.run { client in
            let (decider, clerk) = (Browser(client), Browser(client))
            let first = try await decider.signIn("qd")
            #expect(first.path == "/tai-khoan/ma-mot-lan")
            let second = try await decider.get("/")
            #expect(second.path == "/tai-khoan/ma-mot-lan")
            let free = try await clerk.signIn("vt")
            #expect(free.path == "/")
        }
    }
}
