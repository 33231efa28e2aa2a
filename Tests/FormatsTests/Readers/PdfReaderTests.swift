import Documents
import TestKit
import Testing

@testable import Formats

@Suite("PDF", .enabled(if: TestTools.hasPoppler))
struct PdfReaderTests {
    private func read(_ bytes: [UInt8]) async throws -> Document {
        let (format, document) = try await DocumentReader.read(bytes, with: TestTools.make())
        #expect(format == .pdf)
        return document
    }

    private func read(_ name: String) async throws -> Document {
        try await read(Fixtures.bytes("documents/\(name).pdf"))
    }

    /// The text without what a page cannot tell: which lines of a title are one paragraph.
    private func flow(_ lines: [String]) -> String {
        lines.joined(separator: " ").split { $0.isWhitespace || $0 == "|" }.joined(separator: " ")
    }

    @Test("the reports give all their text, in the order of the Word file", arguments: SeedFilesTests.names)
    func seeds(name: String) async throws {
        let document = try await read(name)
        let truth = try Truth.read(name)
        var expected = Truth.body(truth)
        var found = Truth.body(document)
        // The head of the table stands on each of its pages.
        if let head = document.tables.first(where: \.isBordered)?.rows.first.map({ $0.cells.map(\.text) }) {
            let row = head.joined(separator: " | ")
            var isSeen = false
            found.removeAll { line in
                defer { isSeen = isSeen || line == row }
                return isSeen && line == row
            }
            #expect(expected.contains(row))
        }
        // The head's row of the Word file is one of paragraphs, as is that of the page.
        expected = [flow(expected)]
        found = [flow(found)]
        #expect(found == expected)
        #expect(Truth.notes(document) == Truth.notes(truth))
    }

    @Test(
        "the score tables have every row, each cell in a box on the page that its row is on", arguments: ["001", "002"])
    func scoreTables(name: String) async throws {
        let document = try await read(name)
        let truth = try Truth.read(name)
        let expected = Truth.body(truth.filter { ($0.table?.count ?? 0) > 10 })
        let tables = document.tables.filter(\.isBordered)
        let rows = tables.enumerated().flatMap { index, table in table.rows.dropFirst(index == 0 ? 0 : 1) }
        #expect(
            rows.map { row in
                row.cells.map { $0.text.split(whereSeparator: \.isNewline).joined(separator: " ") }
                    .joined(separator: " | ")
            } == expected.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") })
        var page = 1
        for row in rows {
            let number = try #require(row.page)
            #expect(number == page || number == page + 1 || page == 1)
            page = number
            for cell in row.cells {
                let box = try #require(cell.box)
                #expect(box.left > 50 && box.right < 560 && box.top > 30 && box.bottom < 820 && box.width > 20)
                for case .paragraph(let paragraph) in cell.blocks {
                    for print in paragraph.prints where print.page == number {
                        #expect(print.box.left >= box.left - 1 && print.box.right <= box.right + 1)
                    }
                }
            }
        }
    }

    @Test("a table keeps its cells whichever way its page lies", arguments: [0, 90, 180, 270])
    func turned(turn: Int) async throws {
        var pdf = PdfBuilder(turn: turn)
        pdf.page()
        pdf.text("Bang cham diem cua don vi trong nam qua:", left: 80, top: 100)
        pdf.table(
            [["STT", "Noi dung", "Toi da"], ["1", "Dieu kien xay dung", "30"], ["2", "Ket qua", "70"]],
            columns: [80, 130, 400, 480], top: 140)
        let document = try await read(pdf.bytes)
        #expect(
            Truth.body(document) == [
                "Bang cham diem cua don vi trong nam qua:", "STT | Noi dung | Toi da", "1 | Dieu kien xay dung | 30",
                "2 | Ket qua | 70",
            ])
    }

    @Test("grey ruling lines are lines")
    func grey() async throws {
        var pdf = PdfBuilder()
        pdf.page()
        pdf.table([["STT", "Noi dung cua tieu chi"], ["1", "30"]], columns: [80, 130, 400], top: 140, grey: 0.75)
        #expect(try await read(pdf.bytes).tables.map(\.isBordered) == [true])
    }

    @Test("what cannot be read is said to be so, with its reason")
    func refused() async throws {
        func code(_ bytes: [UInt8]) async -> ReadError.Code? {
            do {
                _ = try await DocumentReader.read(bytes, with: TestTools.make())
                return nil
            } catch {
                return error.code
            }
        }
        let whole = try Fixtures.bytes("documents/001.pdf")
        #expect(await code(Array(whole.prefix(whole.count / 2))) == .damaged)
        #expect(await code(Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 7, count: 5_000)) == .damaged)
        #expect(await code(PdfBuilder().bytes) == .damaged)
        #expect(await code(try Fixtures.bytes("documents/locked.pdf")) == .encrypted)
        var many = PdfBuilder()
        for _ in 0...PdfReader.mostPages {
            many.page()
            many.text("Bao cao tu danh gia don vi hoc tap", left: 80, top: 100)
        }
        #expect(await code(many.bytes) == .tooLarge)
        var wide = PdfBuilder(width: 14_400, height: 14_400)
        wide.page()
        wide.text("Bao cao tu danh gia don vi hoc tap", left: 80, top: 100)
        #expect(await code(wide.bytes) == nil)
    }
}
