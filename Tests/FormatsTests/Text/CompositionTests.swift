import Foundation
import Testing

@testable import Formats

struct CompositionTests {
    @Test("letters are composed wherever a piece ends", arguments: ["Đơn vị học tập ", "\u{E3}\u{323}", "ạ̃\n", "ộ"])
    func cuts(text: String) {
        let decomposed = text.decomposedStringWithCanonicalMapping
        for shift in 0..<12 {
            let long =
                String(repeating: "x", count: Composition.piece - shift) + String(repeating: decomposed, count: 80)
            let composed = Composition.composed(Array(long.utf8)[...])
            #expect(Array(composed) == Array(long.precomposedStringWithCanonicalMapping.utf8))
        }
    }

    /// The library below takes time that grows faster than a text; what bounds it is the length of a piece.
    @Test(
        "no piece is long, whatever the text", arguments: ["Đơn vị học tập cấp xã ", "\u{E3}\u{323}", "\u{301}", "đ"])
    func bounded(text: String) {
        let bytes = Array(String(repeating: text.decomposedStringWithCanonicalMapping, count: 20_000).utf8)[...]
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = Composition.cut(bytes, from: start)
            #expect(end > start && end - start <= Composition.piece * 4 + 4)
            start = end
        }
        #expect(
            CleanText.whole(Array(bytes))
                == Array(String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
                || text == "\u{301}")
    }
}
