import Actions
import Criteria
import Registry
import Testing

@Suite struct ThrottleTests {
    @Test func `guessing is slowed, never shut out for good, and a known name is no different from an unknown`()
        async throws
    {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"))
        try await test.run { client in
            for login in ["u1", "khong-co-ai"] {
                let browser = Browser(client)
                var answers: [String] = []
                for _ in 0..<5 { answers.append(try await browser.signIn(login, "sai").text) }
                #expect(Set(answers.map { $0.replacing(login, with: "") }).count == 1)
                let slowed = try await browser.signIn(login)
                #expect(slowed.status == 429)
                #expect(slowed.text.contains("thử lại sau 15 giây"))
            }
            test.clock.set(test.clock.now.adding(seconds: 16))
            #expect(try await Browser(client).signIn("u1").text.contains("Người u1"))
        }
    }

    @Test func `an hour without a try forgets all`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"))
        try await test.run { client in
            for _ in 0..<12 {
                _ = try await Browser(client).signIn("u1", "sai")
                test.clock.set(test.clock.now.adding(seconds: 901))
            }
            #expect(try await Browser(client).signIn("u1").status == 200)
            for _ in 0..<5 { _ = try await Browser(client).signIn("u1", "sai") }
            test.clock.set(test.clock.now.adding(seconds: 3601))
            #expect(try await Browser(client).signIn("u1", "sai").status == 422)
        }
    }

    @Test func `forty guesses at once count as forty`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"))
        let portal = test.portal
        let answers = await withTaskGroup(of: String.self) { group in
            for number in 0..<40 {
                group.addTask {
                    do {
                        _ = try await portal.signIn(login: "u1", password: "sai lần thứ \(number)", from: "192.0.2.1")
                        return "let in"
                    } catch {
                        return (error as? Refusal)?.message.vi ?? "\(error)"
                    }
                }
            }
            return await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(answers.count == 40)
        #expect(answers.count { $0.contains("không đúng") } <= 5)
        #expect(!answers.contains("let in"))
    }
}
