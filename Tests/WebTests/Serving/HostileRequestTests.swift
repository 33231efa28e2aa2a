import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Registry
import Testing
import Web

@Suite struct HostileRequestTests {
    private func send(
        _ path: String, _ method: HTTPRequest.Method = .get, _ headers: HTTPFields = [:], body: [UInt8]? = nil
    ) async throws -> TestResponse {
        let test = TestPortal()
        return try await test.answer { client in
            try await client.executeRequest(
                uri: path, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
        }
    }

    @Test(arguments: [
        "/tep-tinh/../khue.css", "/tep-tinh/..%2f..%2fetc%2fpasswd", "/tep-tinh/%2e%2e/khue.css", "/tep-tinh/.css",
        "/tep-tinh/khue.css%00.png", "/tep-tinh//etc/passwd", "/tep-tinh/khue.css/", "/../../etc/passwd",
        "//evil.example/",
        "/%2f%2fevil.example", "/a%2Fb/c", "/%00", "/%ff%fe", "/%c3", "/\u{202E}", "/ho-so/%00/tieu-chi/%0d%0aX:1",
    ])
    func `strange addresses are not there`(path: String) async throws {
        let answer = try await send(path)
        let html = String(decoding: Array(answer.body.readableBytesView), as: UTF8.self)
        // One that only wastes slashes may be the sheet itself.
        if answer.status == .ok {
            #expect(path == "/tep-tinh/khue.css/")
        } else {
            #expect([400, 404, 303].contains(answer.status.code), "\(answer.status)")
        }
        #expect(!html.contains("href=\"//"))
        #expect(!answer.headers.contains { $0.name.rawName == "X" })
    }

    @Test func `a very long address is not there, and breaks nothing`() async throws {
        #expect(try await send("/" + String(repeating: "a/", count: 5000)).status == .notFound)
        #expect(try await send("/?q=" + String(repeating: "%41", count: 5000)).status == .ok)
        #expect(try await send("/?" + String(repeating: "lang=en&", count: 3000)).status == .ok)
    }

    @Test(arguments: ["DELETE", "PUT", "OPTIONS", "TRACE", "PATCH", "BOGUS"])
    func `a method that nothing takes is 405`(method: String) async throws {
        #expect(try await send("/", HTTPRequest.Method(method)!).status == .methodNotAllowed)
    }

    @Test func `HEAD tells what GET would, and sends nothing`() async throws {
        let head = try await send("/", .head)
        #expect(head.status == .ok)
        #expect(head.body.readableBytes == 0)
        #expect(head.headers[.contentLength].flatMap { Int($0) } ?? 0 > 500)
    }

    @Test func `what is too large is refused, and only after looking at who sends it`() async throws {
        let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        let large = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 15)
        #expect(try await send("/dang-nhap", .post, form, body: large).status == .contentTooLarge)
        // Whoever may not come in is told so, and nothing of what they send is looked at.
        #expect(try await send("/tai-khoan/mat-khau", .post, form, body: large).status == .seeOther)
    }

    @Test(arguments: ["", "application/json", "text/plain", "image/png", "multipart/mixed; boundary=a"])
    func `a body of another type is refused`(type: String) async throws {
        let headers: HTTPFields = type.isEmpty ? [:] : [.contentType: type]
        let answer = try await send("/dang-nhap", .post, headers, body: Array("ten=a".utf8))
        #expect(answer.status == .unsupportedMediaType)
    }

    @Test func `a parameter given twice counts once`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("u1"))
        try await test.run { client in
            let browser = Browser(client)
            _ = try await browser.get("/dang-nhap")
            let page = try await browser.post(
                "/dang-nhap", [("ten", "khong-co"), ("ten", "u1"), ("mat-khau", Account.password)])
            #expect(page.status == 422)
            let twice = try await browser.post(
                "/dang-nhap", [("token", "gia-mao"), ("ten", "u1"), ("mat-khau", Account.password)])
            #expect(twice.text.contains("Người u1"))
        }
    }

    @Test func `nobody else can put words into the portal's mouth`() async throws {
        try await TestPortal().run { client in
            let browser = Browser(client)
            _ = try await browser.get("/")
            for forged in [
                "ZG9uZQpYaW4gY2jDoG8K", "ZG9uZQpYaW4gY2jDoG8K." + String(repeating: "0", count: 64), ".", "a.b.c",
            ] {
                browser.set(cookie: "tin", forged)
                #expect(!(try await browser.get("/").text.contains("Xin chào")))
            }
        }
    }

    @Test func `behind TLS cookies are bound to it and to this host`() async throws {
        let answer = try await TestPortal().answer(isSecure: true) { client in
            try await client.executeRequest(uri: "/dang-nhap?lang=en", method: .get, headers: [:], body: nil)
        }
        let cookies = answer.headers[values: .setCookie]
        #expect(!cookies.isEmpty)
        for cookie in cookies {
            #expect(cookie.hasPrefix("__Host-"))
            #expect(cookie.contains("Secure") && cookie.contains("HttpOnly") && cookie.contains("SameSite"))
            #expect(cookie.contains("Path=/") && !cookie.contains("Domain"))
        }
        #expect(answer.headers[.strictTransportSecurity] != nil)
    }
}
