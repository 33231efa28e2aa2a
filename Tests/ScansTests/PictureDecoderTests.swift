import CTesseract
import Layouts
import TestKit
import Testing

@testable import Scans

@Suite("Picture files")
struct PictureDecoderTests {
    private func failure(_ bytes: [UInt8], frame: Int = 0) -> ScanFailure? {
        setMsgSeverity(Int32(L_SEVERITY_NONE))
        do {
            _ = try PictureDecoder.read(bytes, frame: frame)
            return nil
        } catch {
            return error
        }
    }

    /// The head of a PNG file that claims a size, without pixels.
    private static func png(width: UInt32, height: UInt32) -> [UInt8] {
        func big(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + big(width)
            + big(height) + [8, 2, 0, 0, 0, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 64)
    }

    @Test("a small file that claims a large picture is refused by its head")
    func bomb() {
        #expect(failure(Self.png(width: 60_000, height: 60_000)) == .tooLarge)
        #expect(failure(Self.png(width: 1, height: 4_000_000_000)) != nil)
    }

    @Test("what is no picture, or a cut one, is unreadable")
    func damaged() throws {
        #expect(failure([]) == .unreadable)
        #expect(failure(Array("no picture at all".utf8)) == .unreadable)
        #expect(failure(Array(try Fixtures.bytes("documents/001.fax.tiff").prefix(3_000))) != nil)
        #expect(failure(Self.png(width: 100, height: 100)) == .unreadable)
    }

    @Test("a TIFF file has its pages, and no others")
    func frames() throws {
        let bytes = try Fixtures.bytes("documents/001.fax.tiff")
        #expect(try PictureDecoder.frames(bytes, upTo: 10) == 2)
        #expect(try PictureDecoder.frames(bytes, upTo: 1) == 1)
        #expect(failure(bytes, frame: 1) == nil)
        #expect(failure(bytes, frame: 2) == .noPage)
        #expect(failure(try Fixtures.bytes("documents/001.poor.jpg"), frame: 1) == .noPage)
    }

    @Test("an unknown resolution is guessed by the size of A4", arguments: [(2_339, 200), (1_754, 150), (3_508, 300)])
    func resolution(pixels: Int, expected: Int) {
        #expect(Resolution.guessed(long: pixels) == expected)
    }
}
