import Documents
import Reports
import Testing

@Suite("Sentences")
struct SentencesTests {
    @Test("end at full stops, semicolons and line ends, not inside numbers and abbreviations")
    func ends() {
        let text = FoldedText("Năm 2023 đạt 96.5%; GS. TS. Nam dự. Ngày 06.8.2020\nhết")
        let found = Sentences.of(text).map { text.string($0) }
        #expect(found == ["Năm 2023 đạt 96.5%", " GS. TS. Nam dự", " Ngày 06.8.2020", "hết"])
        #expect(text.string(Sentences.around(22, in: text)) == " GS. TS. Nam dự")
    }

    @Test(
        "what is never ended is cut between words or after commas",
        arguments: ["đơn vị học tập ", "100 %,5 ", "9,5%,", "a, "])
    func longest(unit: String) {
        let text = FoldedText(String(repeating: unit, count: 30_000 / unit.unicodeScalars.count))
        let found = Sentences.of(text)
        #expect(found.count > 1)
        #expect(found.allSatisfy { $0.count <= Sentences.longest + 20 })
        // Nothing is lost but the mark between.
        #expect(found.first?.lowerBound == 0 && found.last.map { text.count - $0.upperBound <= 1 } == true)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.upperBound + 1 == $1.lowerBound })
        #expect(Sentences.around(15_000, in: text).count <= 2 * Sentences.longest)
    }
}
