import HTTPTypes
import Registry
import Testing

/// The style sheet, the typeface and the mark: all of it comes from the portal itself.
@Suite struct LookTests {
    @Test(arguments: [
        ("khue.css", "text/css; charset=utf-8"), ("inter.woff2", "font/woff2"), ("khue.svg", "image/svg+xml"),
    ])
    func `what the look is made of is served`(_ name: String, _ type: String) async throws {
        try await TestPortal().run { client in
            let file = try await Browser(client).get("/tep-tinh/\(name)")
            #expect(file.status == 200)
            #expect(file.headers[.contentType] == type)
            #expect(!file.bytes.isEmpty && file.bytes.count < 60_000)
        }
    }

    @Test func `nothing outside the folder of assets is served`() async throws {
        try await TestPortal().run { client in
            let browser = Browser(client)
            for path in ["..%2Fkhue.css", "inter-OFL.txt", "khong-co.css", "%2e%2e"] {
                let status = try await browser.get("/tep-tinh/\(path)").status
                #expect(status == 404, "\(path)")
            }
        }
    }

    @Test func `the style sheet asks nothing of other sites`() async throws {
        try await TestPortal().run { client in
            let sheet = try await Browser(client).get("/tep-tinh/khue.css").html
            #expect(!sheet.contains("http") && !sheet.contains("//") && !sheet.contains("@import"))
            #expect(sheet.contains("prefers-color-scheme: dark") && sheet.contains("@media print"))
        }
    }

    @Test(arguments: Dossier.State.allCases)
    func `each state of a dossier has its colour`(_ state: Dossier.State) async throws {
        try await TestPortal().run { client in
            let sheet = try await Browser(client).get("/tep-tinh/khue.css").html
            #expect(sheet.contains(".badge.\(state.rawValue)"))
        }
    }
}
