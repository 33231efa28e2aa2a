import HTTPTypes
import Hummingbird
import NIOCore
import TestKit
import Testing

@testable import Web

@Suite struct MultipartTests {
    private static let type = "multipart/form-data; boundary=ranh"

    private func read(_ text: String, type: String = Self.type) throws -> Form {
        try Multipart.read(ByteBuffer(string: text), type: type)
    }

    private func part(_ head: String, _ content: String) -> String { "--ranh\r\n\(head)\r\n\r\n\(content)\r\n" }

    @Test func `fields and files come in order, with whatever bytes they hold`() throws {
        let text =
            part(#"Content-Disposition: form-data; name="ten""#, "Trường Hoa Sen")
            + part(#"content-disposition: form-data; name="tep"; filename="báo cáo; số 1.docx""#, "PK\r\n--ran\r\n--")
            + part(#"Content-Disposition: form-data; name="trong""#, "") + "--ranh--\r\n"
        let form = try read(text)
        #expect(form.fields.map(\.name) == ["ten", "trong"])
        #expect(form["ten"] == "Trường Hoa Sen")
        #expect(form.files.map(\.name) == ["báo cáo; số 1.docx"])
        #expect(form.files[0].bytes == Array("PK\r\n--ran\r\n--".utf8))
    }

    @Test(arguments: [
        "", "--ranh", "--ranh\r\n", "--ranh\r\n\r\n", "--ran\r\n",
        "--ranh\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb",
        "--ranh\r\nX: y\r\n\r\nb\r\n--ranh--", "x--ranh--",
        "--ranh\r\nContent-Disposition: form-data\r\n\r\nb\r\n--ranh--",
    ])
    func `what is no form is refused`(text: String) {
        #expect(throws: HTTPError.self) { try read(text) }
    }

    @Test(arguments: [
        "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=" + String(repeating: "a", count: 71), "multipart/form-data; boundary=\"a\rb\"",
    ])
    func `a boundary that cannot be is refused`(type: String) {
        #expect(throws: HTTPError.self) { try read("--ranh--", type: type) }
    }

    @Test func `a thousand parts and eight thousand bytes of head are enough`() throws {
        let small = part(#"Content-Disposition: form-data; name="a""#, "b")
        #expect(try read(String(repeating: small, count: 999) + "--ranh--").fields.count == 999)
        #expect(throws: HTTPError.self) { try read(String(repeating: small, count: 1001) + "--ranh--") }
        let long = String(repeating: "x", count: 9000)
        #expect(throws: HTTPError.self) {
            try read(part("Content-Disposition: form-data; name=\"a\"\r\nX: \(long)", "b") + "--ranh--")
        }
    }

    @Test func `names are names, not paths and not lines of a header`() throws {
        let form = try read(
            part(#"Content-Disposition: form-data; name="a"; filename="..\..\etc/pass%0D%0Awd""#, "b")
                + part(#"Content-Disposition: form-data; name="x; filename=\"y"; filename="..""#, "b") + "--ranh--")
        #expect(form.files[0].name == "pass wd")
        #expect(!form.files[0].name.contains("/"))
    }

    @Test func `what is typed comes without control characters, in normal form C`() throws {
        let form = try read(
            part(#"Content-Disposition: form-data; name="a""#, "mu\u{300}a\u{0}\r\nthu\u{1B}[31m\tvàng") + "--ranh--")
        #expect(form.raw("a").unicodeScalars.elementsEqual("mùa\nthu[31m\tvàng".unicodeScalars))
    }

    @Test func `a body whose length nobody told is refused where it grows too large`() async throws {
        let request = Request(
            head: HTTPRequest(
                method: .post, scheme: nil, authority: nil, path: "/",
                headerFields: [.contentType: "application/x-www-form-urlencoded"]),
            body: RequestBody(buffer: ByteBuffer(string: String(repeating: "a", count: 100))))
        let refused = await #expect(throws: HTTPError.self) {
            try await FormReader.read(request, limit: 99, seconds: 60)
        }
        #expect(refused?.status == .contentTooLarge)
        #expect(try await FormReader.read(request, limit: 100, seconds: 60).fields.count == 1)
    }

    /// Bytes at random out of the pieces of the language: they are read or refused, and never break anything.
    @Test func `no bytes break it`() {
        var random = SeededGenerator(state: 20_260_719)
        let pieces =
            [
                "--ranh", "\r\n", "--", "\r", "\n", "\"", ";", "Content-Disposition: form-data; name=\"a\"",
                "; filename=\"",
                "=", "\u{0}", "ơ", "%22", "ranh", "-", " ", "name=", "\r\n\r\n",
                "--ranh\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n",
            ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x80, 0x00]]
        for _ in 0..<3000 {
            var bytes = Bool.random(using: &random) ? Array("--ranh\r\n".utf8) : []
            for _ in 0..<Int.random(in: 0...25, using: &random) { bytes += pieces.randomElement(using: &random)! }
            let form = try? Multipart.read(ByteBuffer(bytes: bytes), type: Self.type)
            let size =
                (form?.fields.reduce(0) { $0 + $1.value.utf8.count } ?? 0)
                + (form?.files.reduce(0) { $0 + $1.bytes.count } ?? 0)
            // A byte that is no text becomes a character of three.
            #expect(size <= 3 * bytes.count)
        }
    }
}
