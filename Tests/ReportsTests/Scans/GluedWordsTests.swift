import Documents
import Testing

@testable import Reports

@Suite("Words that recognition glued together")
struct GluedWordsTests {
    private func parted(_ text: String, confidence: Int? = 80) -> Paragraph {
        var prints: [Print] = []
        var start = 0
        for word in text.split(separator: " ") {
            let end = start + word.unicodeScalars.count
            prints.append(
                Print(
                    characters: start..<end, page: 1,
                    box: Box(left: Double(start), top: 0, right: Double(end), bottom: 9), confidence: confidence))
            start = end + 1
        }
        var paragraph = Paragraph(
            text, noteMarks: [NoteMark(offset: text.unicodeScalars.count, note: 1)], prints: prints)
        GluedWords.part(&paragraph)
        return paragraph
    }

    @Test(
        "two or three syllables in one word are parted",
        arguments: [
            ("Điểm sốtối đa", "Điểm số tối đa"), ("các quy địnhcụ thể", "các quy định cụ thể"),
            ("Đơn vị đạttừ danh hiệu", "Đơn vị đạt từ danh hiệu"), ("Tiêu chí đánhgiá;", "Tiêu chí đánh giá;"),
            ("Đơnvịcó chủ trương", "Đơn vị có chủ trương"),
        ])
    func parts(glued: String, right: String) {
        let paragraph = parted(glued)
        #expect(paragraph.text == right)
        let scalars = Array(right.unicodeScalars)
        #expect(
            paragraph.prints.map { String(String.UnicodeScalarView(scalars[$0.characters])) }
                == right.split(separator: " ").map(String.init))
        #expect(zip(paragraph.prints, paragraph.prints.dropFirst()).allSatisfy { $0.box.right <= $1.box.left })
        #expect(paragraph.noteMarks == [NoteMark(offset: scalars.count, note: 1)])
    }

    @Test(
        "names, symbols, addresses, and what could be parted in two ways stay as they are",
        arguments: [
            "Krông Đăk Tô", "22/2020/TT-BGDĐT", "PLĐTBXH", "vanphong@kontum.gov.vn", "chuyển nghiêng", "video",
            "Đơn vị học tập", "hoànhành",
        ])
    func stays(text: String) {
        #expect(parted(text).text == text)
    }

    @Test("letters that the file itself holds are never touched")
    func digital() {
        #expect(parted("Điểm sốtối đa", confidence: nil).text == "Điểm sốtối đa")
    }
}
