import Documents
import Layouts
import TestKit
import Testing

@testable import Formats

@Suite("What poppler's programs write")
struct PdfWordsTests {
    @Test(
        "words come with their places, clean but for soft hyphens; a title that looks like a word is none")
    func words() {
        let text = """
            <head><title>&lt;word&gt; <word xMin="1" yMin="1" xMax="2" yMax="2">no</word></title></head><body>
            <doc>
              <page width="595.303937" height="841.889764">
                <word xMin="99.500000" yMin="85.000764" xMax="133.448000" yMax="100.600764">GD&amp;ĐT</word>
                <word xMin="-1.5" yMin="2" xMax="3" yMax="4">e\u{302}\u{323}\u{AD}</word>
                <word xMin="5" yMin="6" xMax="4" yMax="7">\u{FB01}\u{F0B7}</word>
                <word xMin="5" yMin="6" xMax="4" yMax="7"> </word>
              </page>
              <page width="842" height="595">
              </page>
            </doc>
            """
        let pages = PdfWords.pages(Array(text.utf8))
        #expect(pages.map(\.width) == [595.303937, 842])
        #expect(pages.map { $0.words.map(\.text) } == [["GD&ĐT", "ệ\u{AD}", "fi•"], []])
        #expect(pages[0].words[1].box == Box(left: -1.5, top: 2, right: 3, bottom: 4))
        #expect(pages[0].words[2].box == Box(left: 5, top: 6, right: 5, bottom: 7))
    }

    @Test("any bytes are read as some words, or none")
    func anything() {
        let text = Array(
            #"<doc><page width="595" height="842"><word xMin="9" yMin="8" xMax="13" yMax="10">a</word></page></doc>"#
                .utf8)
        var generator = SeededGenerator(state: 3)
        for _ in 0..<2_000 {
            var changed = text
            for _ in 0..<3 {
                changed[Int.random(in: 0..<changed.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            if Bool.random(using: &generator) {
                changed.removeLast(Int.random(in: 0..<changed.count, using: &generator))
            }
            #expect(PdfWords.pages(changed).count <= 2)
        }
    }

    @Test("pictures are taken one after the other, a cut one is none")
    func maps() {
        let bytes = Array("P5\n3 2\n255\n".utf8) + [0, 1, 2, 3, 4, 5] + Array("P5 1 1 255 ".utf8) + [9]
        var maps = PortableMap(bytes)
        #expect(maps.next() == Raster(width: 3, height: 2, pixels: [0, 1, 2, 3, 4, 5]))
        #expect(maps.next() == Raster(width: 1, height: 1, pixels: [9]))
        #expect(maps.next() == nil)
        for wrong in [
            "P5\n3 2\n255\n12345", "P5\n999999 999999\n255\n", "P6 1 1 255 a", "P5 1 1 15 a", "P5 0 1 255 ", "",
        ] {
            var maps = PortableMap(Array(wrong.utf8))
            #expect(maps.next() == nil, "\(wrong)")
        }
    }
}
