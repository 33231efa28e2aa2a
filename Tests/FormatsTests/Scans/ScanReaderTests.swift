import Children
import Criteria
import Documents
import TestKit
import Testing

@testable import Formats

@Suite("Scans", .enabled(if: Installed.recognition, "tesseract-ocr-vie is not installed"), .timeLimit(.minutes(10)))
struct ScanReaderTests {
    private func read(_ bytes: [UInt8]) async throws -> (format: Format, document: Document) {
        try await DocumentReader.read(bytes, with: Installed.tools())
    }

    private func failure(_ bytes: [UInt8]) async -> ReadError? {
        do {
            _ = try await DocumentReader.read(bytes, with: Installed.tools())
            return nil
        } catch {
            return error
        }
    }

    @Test("the pages of a TIFF file are one document; its words have their places and confidences")
    func fax() async throws {
        let (format, document) = try await read(Fixtures.bytes("documents/001.fax.tiff"))
        #expect(format == .tiff)
        #expect(document.pictures.map(\.page) == [1, 2])
        #expect(document.pictures.allSatisfy { $0.resolution == 200 && $0.confidence > 85 })
        let rows = document.blocks.compactMap { if case .table(let table) = $0 { table.rows } else { nil } }.joined()
        #expect(rows.contains { $0.cells.map(\.text).suffix(2) == ["40", "38"] })
        let prints = document.blocks.compactMap {
            if case .paragraph(let paragraph) = $0 { paragraph.prints } else { nil }
        }
        .joined()
        #expect(prints.contains { $0.page == 2 } && prints.allSatisfy { $0.confidence != nil })
    }

    @Test("a picture that is none, or that claims to be huge, is refused with its reason")
    func refused() async throws {
        let cut = Array(try Fixtures.bytes("documents/001.poor.jpg").prefix(200))
        #expect(await failure(cut)?.code == .damaged)
        var bomb: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        bomb += [0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF, 8, 2, 0, 0, 0, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 64)
        #expect(await failure(bomb)?.code == .tooLarge)
        #expect(await failure(Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0])?.code == .unsupportedFormat)
    }

    @Test("without the assistant the packages to install are named")
    func missing() async throws {
        let tools = Installed.tools(assistants: "/nowhere")
        for name in ["001.fax.tiff", "001.scan.pdf"] {
            let bytes = try Fixtures.bytes("documents/\(name)")
            let error = await #expect(throws: ReadError.self) { try await DocumentReader.read(bytes, with: tools) }
            #expect(error?.code == .toolMissing, "\(name)")
            #expect(error?.remedy.en.contains("tesseract-ocr-vie") == true, "\(name)")
        }
    }
}
