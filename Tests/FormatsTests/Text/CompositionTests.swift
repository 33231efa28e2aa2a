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

    @Test("three megabytes of decomposed text take no longer for being one text")
    func linear() throws {
        let line = "Đơn vị học tập cấp xã năm 2023, tổng số điểm tự đánh giá là 95 điểm "
        let text = Array(String(repeating: line.decomposedStringWithCanonicalMapping, count: 30_000).utf8)
        var composed: [UInt8] = []
        let time = ContinuousClock().measure { composed = CleanText.whole(text) }
        #expect(composed.count == line.precomposedStringWithCanonicalMapping.utf8.count * 30_000)
        #expect(time < .seconds(6))
    }
}
