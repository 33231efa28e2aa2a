import Actions
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import TestKit
import Testing

@testable import Web

@Suite("A report checked without an account")
struct ReportCheckTests {
    private static let report = try! Fixtures.example("001.txt")

    /// With a gate of its own: tests run side by side.
    private func run(
        _ test: TestPortal = TestPortal(), gate: CheckGate = CheckGate(2),
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        let responder = PortalResponder(
            portal: test.portal, isSecure: false, endpoints: Site.openDoor(gate: gate))
        try await Application(responder: responder).test(.router) { try await body($0) }
    }

    private func upload(
        _ browser: Browser, _ bytes: [UInt8] = report, name: String = "bao-cao.txt"
    ) async throws -> Browser.Page {
        _ = try await browser.get("/kiem-tra")
        return try await browser.upload("/kiem-tra", files: [("bao-cao", name, bytes)])
    }

    @Test("shows what the command line shows, with its own style and no other")
    func results() async throws {
        try await run { client in
            let page = try await upload(Browser(client))
            #expect(page.status == 200)
            #expect(page.text.contains("Phòng Giáo dục và Đào tạo huyện Kon Rẫy"))
            #expect(page.text.contains("Kiểm tra báo cáo khác"))
            let policy = try #require(page.headers[.contentSecurityPolicy])
            let style = try #require(page.html.firstMatch(of: #/<style>(.*?)<\/style>/#.dotMatchesNewlines()))
            let hash = try #require(StyleHash.source(of: Array("<style>\(style.output.1)</style>".utf8)))
            #expect(policy.contains("style-src \(hash);"))
            #expect(page.headers[.cacheControl] == "no-store")
        }
    }

    @Test("the hash of a style sheet is the one that browsers reckon")
    func hash() {
        // SHA-256 of nothing, in base 64.
        let nothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
        #expect(StyleHash.source(of: Array("<html><style></style><style>b</style>".utf8)) == nothing)
        #expect(StyleHash.source(of: Array("<html>".utf8)) == nil)
    }

    @Test("keeps nothing, in the store and on the disk")
    func nothingKept() async throws {
        let test = TestPortal()
        try await run(test) { client in
            func kept() async throws -> [Int] {
                try await test.portal.store.read { [try $0.auditCount(), try $0.digests().count] }
            }
            let before = try await kept()
            let mark = "ten-tep-\(UUID().uuidString).txt"
            let page = try await upload(Browser(client), name: mark)
            #expect(page.text.contains(mark))
            #expect(try await kept() == before)
            let files = try FileManager.default.contentsOfDirectory(
                atPath: FileManager.default.temporaryDirectory.path)
            #expect(!files.contains { $0.contains(mark) })
        }
    }

    @Test("a file that cannot be read, and none at all, get their words")
    func unreadable() async throws {
        try await run { client in
            let broken = try await upload(Browser(client), [0x50, 0x4B, 0x03, 0x04, 1, 2, 3], name: "hong.docx")
            #expect(broken.status == 422 && broken.html.contains("notice trouble"))
            let none = try await upload(Browser(client), [])
            #expect(none.status == 422 && none.text.contains("Chưa chọn tệp"))
        }
    }

    @Test("more than twenty megabytes are not taken")
    func tooLarge() async throws {
        try await run { client in
            let page = try await upload(Browser(client), [UInt8](repeating: 0x20, count: ReportCheck.limit + 1))
            #expect(page.status == 413)
        }
    }

    @Test("names and words of a report stay text, and English is there")
    func script() async throws {
        try await run { client in
            let browser = Browser(client)
            let form = try await browser.get("/kiem-tra?lang=en")
            #expect(form.text.contains("Nothing is kept once the result is shown"))
            let bytes = Self.report + Array("\n<script>alert(1)</script>\n".utf8)
            let page = try await upload(browser, bytes, name: "<script>.txt")
            #expect(page.status == 200 && !page.html.contains("<script>") && page.text.contains("What the check"))
        }
    }

    @Test("where two are checked already, the next is told to come back, and let in when there is room")
    func busy() async throws {
        let gate = CheckGate(2)
        try await run(gate: gate) { client in
            #expect(gate.enter() && gate.enter() && !gate.enter())
            let full = try await upload(Browser(client))
            #expect(full.status == 503 && full.text.contains("Chờ một phút rồi gửi lại tệp"))
            gate.leave()
            #expect(try await upload(Browser(client)).status == 200)
            #expect(try await upload(Browser(client)).status == 200, "who is done makes room")
        }
    }
}
