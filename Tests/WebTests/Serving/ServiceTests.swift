import HTTPTypes
import HummingbirdTesting
import Registry
import Testing
import Web

@Suite struct ServiceTests {
    @Test func `the process says that it lives, and the store that it can be written`() async throws {
        try await TestPortal().run { client in
            let (alive, ready) = (try await Browser(client).get("/healthz"), try await Browser(client).get("/readyz"))
            #expect(alive.html == "ok\n")
            #expect(ready.html == "ready\n")
        }
    }

    @Test func `requests are counted by the pattern of their address`() async throws {
        let test = TestPortal()
        try await test.keep(try Account.user("qt", Grant(.administrator, .country)))
        try await test.run { client in
            let browser = try await test.browser(of: "qt", client)
            _ = try await browser.get("/quan-tri/nguoi-dung/qt?bi-mat=1")
            try await Browser(client).signIn("khong-co", "sai")
            let text = try await browser.get("/metrics").html
            #expect(
                text.contains(#"khue_requests_total{method="GET",route="/quan-tri/nguoi-dung/{user}",status="200"} 1"#))
            #expect(text.contains("# TYPE khue_request_seconds histogram"))
            #expect(text.contains(#"khue_request_seconds_bucket{route="/dang-nhap",le="+Inf"} 2"#))
            #expect(text.contains("khue_sign_in_failures_total 1\n"))
            #expect(!text.contains("bi-mat") && !text.contains("nguoi-dung/qt"))
        }
    }

    @Test func `counts are for this machine alone`() async throws {
        let answer = try await TestPortal().answer { client in
            try await client.executeRequest(
                uri: "/metrics", method: .get, headers: [HTTPField.Name("X-Forwarded-For")!: "10.0.0.7"], body: nil)
        }
        #expect(answer.status == .notFound)
    }
}
