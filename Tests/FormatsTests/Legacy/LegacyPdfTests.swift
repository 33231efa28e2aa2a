import Documents
import TestKit
import Testing

@testable import Formats

@Suite("PDF printed in old fonts", .enabled(if: TestTools.hasPoppler))
struct LegacyPdfTests {
    private let lines = [
        "Báo cáo kết quả đánh giá, xếp loại Đơn vị học tập năm 2023",
        "Đơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên như sau",
    ]

    private func read(_ lines: [[UInt8]], namesLetters: Bool) async throws -> Document {
        var pdf = PdfBuilder(namesLetters: namesLetters)
        pdf.page()
        for (index, line) in lines.enumerated() { pdf.text(bytes: line, left: 50, top: 60 + Double(index) * 40) }
        return try await DocumentReader.read(pdf.bytes, with: TestTools.make()).document
    }

    @Test(
        "its letters are read, the ư too, whether it comes as a soft hyphen or a plain one", arguments: [true, false])
    func tcvn3(namesLetters: Bool) async throws {
        let bytes = try lines.map { try #require(LegacyEncoder.bytes($0, .tcvn3)) }
        let document = try await read(bytes, namesLetters: namesLetters)
        #expect(document.encoding == .tcvn3)
        #expect(document.blocks.flatParagraphs.map(\.text).joined(separator: " ") == lines.joined(separator: " "))
    }

    @Test("VNI is read as well")
    func vni() async throws {
        let bytes = try lines.map { try #require(LegacyEncoder.bytes($0, .vni)) }
        let document = try await read(bytes, namesLetters: true)
        #expect(document.encoding == .vni)
        #expect(document.blocks.flatParagraphs.map(\.text).joined(separator: " ") == lines.joined(separator: " "))
    }

    @Test("in any other text soft hyphens are dropped as ever")
    func western() async throws {
        let line = "L'\u{E9}t\u{E9} der\u{AD}nier \u{AD} fut long et chaud".unicodeScalars.map { UInt8($0.value) }
        let document = try await read([line], namesLetters: true)
        #expect(document.encoding == nil)
        #expect(document.blocks.flatParagraphs.map(\.text) == ["L'été dernier fut long et chaud"])
    }
}
