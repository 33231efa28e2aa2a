import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// A browser, driven as W3C WebDriver says, by chromedriver.
@MainActor
final class WebDriver {
    private let driver: String
    private let http = HTTPClient.shared
    private var session = ""

    /// - Parameter driver: where chromedriver listens: `http://127.0.0.1:9515`.
    init(driver: String) {
        self.driver = driver
    }

    /// Why the browser did not do what was asked.
    struct Trouble: Error, CustomStringConvertible {
        var description: String
    }

    /// An element of the page, by the browser's own name for it.
    struct Element {
        static let key = "element-6066-11e4-a52e-4f735466cecf"
        let name: String
    }

    func begin(language: String) async throws {
        let arguments = [
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1280,900",
            "--force-color-profile=srgb", "--lang=\(language)", "--disable-background-networking",
            "--force-prefers-reduced-motion",
        ]
        let options: [String: Any] = ["args": arguments, "prefs": ["intl.accept_languages": language]]
        let wanted: [String: Any] = [
            "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL"],
        ]
        let answer = try await send("POST", "/session", ["capabilities": ["alwaysMatch": wanted]])
        guard let name = (answer as? [String: Any])?["sessionId"] as? String else {
            throw Trouble(description: "no browser was started: \(answer ?? "")")
        }
        session = "/session/\(name)"
    }

    func end() async {
        _ = try? await send("DELETE", session, nil)
    }

    // MARK: What it can do

    func open(_ address: URL) async throws { try await post("/url", ["url": address.absoluteString]) }

    /// Runs a function's body on the page. It is the test's, so the page's own rules against scripts do not bind it.
    func run(_ body: String, _ arguments: [Any] = []) async throws -> Any? {
        try await post("/execute/sync", ["script": body, "args": arguments])
    }

    /// The same for a body that calls its last argument when it is done.
    func runLater(_ body: String, _ arguments: [Any] = []) async throws -> Any? {
        try await post("/execute/async", ["script": body, "args": arguments])
    }

    /// The element that a function's body returns; `nil` where it returns none.
    func element(_ body: String, _ arguments: [Any] = []) async throws -> Element? {
        let found = try await run(body, arguments) as? [String: Any]
        return (found?[Element.key] as? String).map { Element(name: $0) }
    }

    func click(_ element: Element) async throws { try await post("/element/\(element.name)/click", [:]) }

    func clear(_ element: Element) async throws { try await post("/element/\(element.name)/clear", [:]) }

    func type(_ text: String, into element: Element) async throws {
        try await post("/element/\(element.name)/value", ["text": text])
    }

    /// The cookies of the page, as a request sends them: scripts see none of them.
    func cookies() async throws -> String {
        let all = try await send("GET", session + "/cookie", nil) as? [[String: Any]] ?? []
        return all.map { "\($0["name"] ?? "")=\($0["value"] ?? "")" }.joined(separator: "; ")
    }

    func forgetCookies() async throws { _ = try await send("DELETE", session + "/cookie", nil) }

    /// What the browser complained of since it was last asked.
    func complaints() async throws -> [String] {
        let lines = try await post("/se/log", ["type": "browser"]) as? [[String: Any]] ?? []
        return lines.compactMap { line in
            line["level"] as? String == "SEVERE" ? line["message"] as? String : nil
        }
    }

    /// A command of Chromium's own protocol.
    @discardableResult
    func chromium(_ command: String, _ parameters: [String: Any] = [:]) async throws -> [String: Any] {
        try await post("/goog/cdp/execute", ["cmd": command, "params": parameters]) as? [String: Any] ?? [:]
    }

    /// The whole page as PNG.
    func picture() async throws -> Data {
        let answer = try await chromium("Page.captureScreenshot", ["format": "png", "captureBeyondViewport": true])
        return Data(base64Encoded: answer["data"] as? String ?? "") ?? Data()
    }

    /// The page as it comes out of a printer, as PDF.
    func printed() async throws -> Data {
        let answer = try await chromium("Page.printToPDF", ["preferCSSPageSize": true, "printBackground": true])
        return Data(base64Encoded: answer["data"] as? String ?? "") ?? Data()
    }

    // MARK: The wire

    @discardableResult
    private func post(_ path: String, _ body: [String: Any]) async throws -> Any? {
        try await send("POST", session + path, body)
    }

    private func send(_ method: String, _ path: String, _ body: [String: Any]?) async throws -> Any? {
        var request = HTTPClientRequest(url: driver + path)
        request.method = .RAW(value: method)
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(Array(try JSONSerialization.data(withJSONObject: body)))
        }
        let response = try await http.execute(request, timeout: .seconds(60))
        let data = Data(try await response.body.collect(upTo: 64 << 20).readableBytesView)
        let value = (try JSONSerialization.jsonObject(with: data) as? [String: Any])?["value"]
        guard response.status == .ok else {
            let message = (value as? [String: Any])?["message"] as? String ?? String(decoding: data, as: UTF8.self)
            throw Trouble(description: message.split(separator: "\n").first.map(String.init) ?? message)
        }
        return value
    }
}
