import Documents
import Testing

@testable import Reports

/// The reader on text that nobody wrote: it must never trap, and its work must grow with the text only.
@Suite("Citation reader on any text")
struct CitationWorkTests {
    private func work(_ text: String) -> Int {
        var work = 0
        _ = CitationReader(law: CitationLaw.value).read([CitationReaderTests.passage(text)], work: &work)
        return work
    }

    @Test(
        "looks at a bounded number of scalars for each number",
        arguments: [
            "1/2/3/4/", "1/2020/", "22/2020/TT-", "số 1/", "/", "//////// ", "1", "1-", "AB-CD/1 ", "1/AB-CD ",
            "Quyết định số 1/QĐ-UBND của Bộ Giáo dục và Đào tạo ", "số ", "ngày 1/1/1 ", "1 ", "của Bộ ", ". . .", "…",
            "Luật ", "1/A1/B2/C3-", "                    5/", "............/",
        ])
    func linear(unit: String) {
        let size = unit.unicodeScalars.count
        let short = String(repeating: unit, count: 2_000 / size)
        let long = String(repeating: unit, count: 100_000 / size)
        let ratio = Double(long.unicodeScalars.count) / Double(short.unicodeScalars.count)
        #expect(Double(work(long)) <= Double(work(short)) * ratio * 1.2 + 1_000)
        #expect(work(long) <= long.unicodeScalars.count * 700)
    }

    @Test("never fails on random text, and its spans lie inside it", arguments: 0..<200)
    func random(seed: Int) {
        var generator = Generator(state: UInt64(seed) &* 7_919 &+ 1)
        let parts = [
            "1", "22", "2020", "/", "-", " ", "TT", "QĐ", "UBND", "số", "Số:", "Quyết định", "của", "Bộ", "ngày",
            "tháng", "năm", "\n", "…", ".", ",", ";", "(", ")", "&", "đ", "Đ", "của UBND tỉnh", "\u{301}", "漢", "V/v",
            "06/8/2020", "và", "Luật", "'", "”",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0..<120, using: &generator) { text += parts.randomElement(using: &generator)! }
        let passage = CitationReaderTests.passage(text)
        let found = CitationReader(law: CitationLaw.value).read([passage])
        var last = 0
        for mention in found {
            let range = mention.span.range
            #expect(range.lowerBound >= last && range.upperBound <= passage.text.count)
            #expect(range.contains(mention.codeSpan.range.lowerBound))
            #expect(mention.codeSpan.range.upperBound <= range.upperBound)
            for span in [mention.dateSpan, mention.issuer?.span].compactMap({ $0 }) {
                #expect(span.range.clamped(to: range) == span.range)
            }
            last = range.upperBound
        }
    }

    /// A small generator whose numbers are the same in every run.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var value = state
            value ^= value >> 33
            value = value &* 0xFF51_AFD7_ED55_8CCD
            return value ^ (value >> 33)
        }
    }
}
