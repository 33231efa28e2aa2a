import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// Walks through the portal as a person would: keeps cookies, brings back the token of forms, follows redirects.
final class Browser {
    private let client: any TestClientProtocol
    private var cookies: [String: String] = [:]

    /// The token of the last page with a form.
    private(set) var token = ""

    init(_ client: any TestClientProtocol) {
        self.client = client
    }

    /// What came back, after redirects.
    struct Page {
        var status: Int
        var path: String
        var html: String
        var headers: HTTPFields
        var bytes: [UInt8]

        /// The text without tags, on one line.
        var text: String {
            html.replacing(#/<style.*?<\/style>/#.dotMatchesNewlines(), with: "").replacing(#/<[^>]*>/#, with: " ")
                .replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&amp;", with: "&").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }

        /// What follows the first `href="…"` or `action="…"` whose address holds a text.
        func link(_ part: String) -> String? {
            html.matches(of: #/(?:href|action)="([^"]*)"/#).map { String($0.output.1) }.first { $0.contains(part) }
        }
    }

    func get(_ path: String) async throws -> Page { try await load(.get, path) }

    func post(_ path: String, _ fields: [(String, String)] = [], token: String? = nil) async throws -> Page {
        let all = [("token", token ?? self.token)] + fields
        let body = all.map { "\(Browser.escape($0.0))=\(Browser.escape($0.1))" }.joined(separator: "&")
        return try await load(
            .post, path, type: "application/x-www-form-urlencoded", body: ByteBuffer(string: body))
    }

    /// A form with files.
    func upload(
        _ path: String, _ fields: [(String, String)] = [], files: [(field: String, name: String, bytes: [UInt8])],
        token: String? = nil
    ) async throws -> Page {
        let mark = "ranh-gioi-\(UUID().uuidString)"
        var body = ByteBuffer()
        for (name, value) in [("token", token ?? self.token)] + fields {
            body.writeString("--\(mark)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
        }
        for file in files {
            body.writeString(
                "--\(mark)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n")
            body.writeBytes(file.bytes)
            body.writeString("\r\n")
        }
        body.writeString("--\(mark)--\r\n")
        return try await load(.post, path, type: "multipart/form-data; boundary=\(mark)", body: body)
    }

    func set(cookie name: String, _ value: String?) { cookies[name] = value }

    func cookie(_ name: String) -> String? { cookies[name] }

    private func load(
        _ method: HTTPRequest.Method, _ path: String, type: String? = nil, body: ByteBuffer? = nil, hops: Int = 0
    ) async throws -> Page {
        var headers = HTTPFields()
        if !cookies.isEmpty {
            headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(
                separator: "; ")
        }
        if let type { headers[.contentType] = type }
        let answer = try await client.executeRequest(uri: path, method: method, headers: headers, body: body)
        for line in answer.headers[values: .setCookie] {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = pair[1].isEmpty ? nil : String(pair[1])
        }
        if answer.status.code == 303, let next = answer.headers[.location], hops < 5 {
            return try await load(.get, next, hops: hops + 1)
        }
        let bytes = Array(answer.body.readableBytesView)
        let html = String(decoding: bytes, as: UTF8.self)
        if let found = html.firstMatch(of: #/name="token" value="([^"]*)"/#) { token = String(found.output.1) }
        return Page(status: answer.status.code, path: path, html: html, headers: answer.headers, bytes: bytes)
    }

    static func escape(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
