import Documents
import TestKit
import Testing

@testable import Layouts

@Suite("Page layouts as text")
struct LayoutTextTests {
    private let pages = [
        PageLayout(
            number: 1, width: 595.3, height: 841.89,
            words: [
                PageLayout.Word("Điểm", box: Box(left: 85.05, top: 70, right: 112.4, bottom: 84.25), confidence: 93),
                PageLayout.Word("-3,5%", box: Box(left: -1.5, top: 0, right: 0, bottom: 0.01)),
            ],
            grids: [
                PageLayout.Grid(
                    box: Box(left: 80, top: 200, right: 500, bottom: 240),
                    cells: [
                        PageLayout.Grid.Cell(
                            row: 1, column: 1, rowSpan: 2, columnSpan: 3,
                            box: Box(left: 80, top: 200, right: 500, bottom: 240))
                    ])
            ], picture: PagePicture(page: 1, resolution: 200, confidence: 88)),
        PageLayout(number: 2, width: 0, height: 0),
    ]

    @Test("what was written is read back")
    func roundTrip() throws {
        #expect(try LayoutText.decode(LayoutText.encode(pages)) == pages)
        #expect(try LayoutText.decode(LayoutText.encode([])) == [])
    }

    @Test("a word with white space stays one word, one without letters is left out, lengths that are none are bounded")
    func writing() throws {
        let odd = PageLayout(
            number: 1, width: .nan, height: .infinity,
            words: [
                PageLayout.Word("a \n b", box: Box(left: 0, top: 0, right: 0, bottom: 0)),
                PageLayout.Word("", box: Box(left: 0, top: 0, right: 0, bottom: 0)),
            ])
        let read = try LayoutText.decode(LayoutText.encode([odd]))
        #expect(read[0].words.map(\.text) == ["a_b"])
        #expect(read[0].width == 0)
        #expect(read[0].height == 20_000)
    }

    @Test(
        "what is no such text is an error at its line",
        arguments: [
            ("", 1, .head), ("layout 2\nend\n", 1, .number), ("page 1 2 3\n", 1, .head),
            ("layout 1\npage 1 595 842\n", 3, .cut), ("layout 1\nword 1 2 3 4 - a\nend", 2, .unexpected),
            ("layout 1\npage 1 595\nend", 2, .number), ("layout 1\npage 1 595 842 7\nend", 2, .number),
            ("layout 1\npage 1 5.123 8\nend", 2, .number), ("layout 1\npage 0 5 8\nend", 2, .number),
            ("layout 1\npage 1 5 8\nword 1 2 3 4 101 a\nend", 3, .number),
            ("layout 1\npage 1 5 8\nword 3 2 1 4 - a\nend", 3, .number),
            ("layout 1\npage 1 5 8\nword 1 2 3 4 -\nend", 3, .text),
            ("layout 1\npage 1 5 8\nword 1 2 3 4 - a b\nend", 3, .text),
            ("layout 1\npage 1 5 8\ncell 1 1 1 1 1 2 3 4\nend", 3, .unexpected),
            ("layout 1\npage 1 99999999999999999999 8\nend", 2, .number), ("layout 1\nend\npage 1 5 8", 3, .unexpected),
        ] as [(String, Int, LayoutTextError.Reason)])
    func errors(text: String, line: Int, reason: LayoutTextError.Reason) {
        #expect(throws: LayoutTextError(line: line, reason: reason)) { try LayoutText.decode(Array(text.utf8)) }
    }

    @Test("no more is kept than the limits allow")
    func limits() {
        let bytes = LayoutText.encode(pages)
        for limits in [
            LayoutLimits(pages: 1), LayoutLimits(wordsOnPage: 1), LayoutLimits(cellsOnPage: 1),
            LayoutLimits(wordBytes: 4),
        ] {
            #expect(throws: LayoutTextError.self) { try LayoutText.decode(bytes, limits: limits) }
        }
    }

    @Test("changed bytes are read or refused, and what is read can be written again")
    func mutations() throws {
        let bytes = LayoutText.encode(pages)
        var generator = SeededGenerator(state: 7)
        var refused = 0
        for _ in 0..<3_000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                changed[Int.random(in: 0..<changed.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            do {
                let read = try LayoutText.decode(changed)
                #expect(try LayoutText.decode(LayoutText.encode(read)) == read)
            } catch {
                refused += 1
            }
        }
        #expect(refused > 1_000)
    }
}
