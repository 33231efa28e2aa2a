import CTesseract
import Documents
import Layouts
import TestKit
import Testing

@testable import Scans

/// Whether the models are on this computer.
private let hasModels: Bool = (try? Recogniser(language: "vie")) != nil && (try? Recogniser(language: "eng")) != nil

@Suite(
    "Recognition", .enabled(if: hasModels, "tesseract-ocr-vie is not installed"), .serialized, .timeLimit(.minutes(15)))
struct PageScannerTests {
    /// The scores on the second page of report 001: maximum and own, row by row.
    private static let scores = [
        "3", "3", "3", "3", "3", "3", "3", "3", "3", "3", "3", "3", "3", "3", "4", "4", "10", "5", "5", "3", "100",
        "98",
    ]

    /// The words in the last two columns of the largest grid, below its head.
    private func scores(_ page: PageLayout) -> [PageLayout.Word] {
        guard let grid = page.grids.max(by: { $0.cells.count < $1.cells.count }) else { return [] }
        let last = grid.cells.map(\.column).max() ?? 0
        return grid.cells.filter { $0.column >= last - 1 && $0.row > 1 }.flatMap { cell in
            page.words.filter { word in
                let x = (word.box.left + word.box.right) / 2
                let y = (word.box.top + word.box.bottom) / 2
                return cell.box.left < x && x < cell.box.right && cell.box.top < y && y < cell.box.bottom
            }
        }
    }

    @Test("a fax gives its words, its table, and every score")
    func fax() throws {
        let page = try PageScanner().page(of: Fixtures.bytes("documents/001.fax.tiff"), frame: 1, number: 2)
        #expect(page.number == 2)
        #expect(page.picture?.resolution == 200)
        #expect((page.picture?.confidence ?? 0) > 85)
        #expect(scores(page).map(\.text) == Self.scores)
        for word in ["pháp", "luật;", "hợp", "trường."] { #expect(page.words.contains { $0.text == word }) }
        #expect(abs(page.width - 595) < 5 && abs(page.height - 842) < 5)
    }

    @Test("a page on its head, or on its side, is turned", arguments: [1, 2])
    func turned(quarters: Int) throws {
        let upright = try PictureDecoder.read(Fixtures.bytes("documents/001.fax.tiff"), frame: 1)
        let turned = try #require(upright.turned(quarters: quarters))
        var data: UnsafeMutablePointer<UInt8>?
        var size = 0
        #expect(pixWriteMemPng(&data, &size, turned.pix, 0) == 0)
        defer { lept_free(data) }
        let bytes = Array(UnsafeBufferPointer(start: data, count: size))
        let page = try PageScanner().page(of: bytes, number: 1, resolution: 200)
        #expect(scores(page).map(\.text) == Self.scores)
        #expect(page.height > page.width)
    }

    @Test("a poor picture says so, and what is wrong in it is doubtful")
    func poor() throws {
        let page = try PageScanner().page(of: Fixtures.bytes("documents/001.poor.jpg"), number: 1)
        #expect(page.picture?.resolution == 100)
        let read = scores(page)
        #expect(read.count == Self.scores.count)
        for (word, right) in zip(read, Self.scores) where word.text != right {
            #expect((word.confidence ?? 100) < 70, "\(word.text) for \(right)")
        }
    }
}
