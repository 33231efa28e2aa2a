import Documents
import Testing

@Suite("Folded text")
struct FoldedTextTests {
    @Test("finds a phrase whatever its marks, case, spaces and tone placement")
    func findsFolded() {
        let text = FoldedText("Có lối sống LÀNH MẠNH, tôn trọng và  hoà hợp với môi trường")
        let range = text.first("hòa hợp với môi trường")
        #expect(range.map(text.string) == "hoà hợp với môi trường")
        #expect(text.first("trọng và hòa").map(text.string) == "trọng và  hoà")
        #expect(text.contains("lành mạnh"))
    }

    @Test("finds whole words only, digits glued to them aside")
    func wholeWords() {
        let text = FoldedText("23/23 đơn vị xếp loại tốt3, tốttt")
        #expect(text.all("tốt").map { text.string($0) } == ["tốt"])
        #expect(!text.contains("ơn vị"))
    }

    @Test("keeps the short words apart that folding confuses")
    func means() {
        let text = FoldedText("Khả năng; KHÁ; hòa; hoà")
        let words = text.words()
        #expect(!text.means(words[0], "khá"))
        #expect(text.means(words[2], "khá"))
        #expect(text.means(words[3], "hoà"))
        #expect(text.means(words[4], "hòa"))
    }

    @Test("folds every Vietnamese letter to its base", arguments: ["đĐ", "ăắằẳẵặ", "ưứừửữự", "ÝỲỶỸỴ", "ÔỐỒỔỖỘ"])
    func foldsAll(letters: String) {
        let bytes = Set(letters.unicodeScalars.map(Folding.byte))
        #expect(bytes.count == 1)
        #expect(bytes.first.map { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } == true)
    }
}
