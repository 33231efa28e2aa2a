import Documents
import Reports
import TestKit
import Testing

@Suite("Words on a page")
struct PrintTests {
    private static let reader = ReportReader(law: ShippedLaw.law)

    /// A word every ten points, on lines of its own where a page is given.
    private func paragraph(_ words: [(text: String, page: Int, confidence: Int?)]) -> Paragraph {
        var text = ""
        var prints: [Print] = []
        for (index, word) in words.enumerated() {
            if index > 0 { text += " " }
            let start = text.unicodeScalars.count
            text += word.text
            let left = Double(index) * 10
            prints.append(
                Print(
                    characters: start..<text.unicodeScalars.count, page: word.page,
                    box: Box(left: left, top: 0, right: left + 9, bottom: 12), confidence: word.confidence))
        }
        return Paragraph(text, line: 1, page: words.first?.page, prints: prints)
    }

    private func places(_ paragraph: Paragraph, _ range: Range<Int>) throws -> Place {
        let report = Self.reader.read(Document(blocks: [.paragraph(paragraph)]))
        return try #require(report.passages.first).place(range)
    }

    @Test("a place takes the rectangle of its words and the doubt of the least sure one")
    func union() throws {
        let text = paragraph([("Tổng", 1, 95), ("điểm", 1, 90), ("93", 1, 52), ("là", 1, 99)])
        let place = try places(text, 5..<12)
        #expect(place.text == "điểm 93")
        #expect(place.box == Box(left: 10, top: 0, right: 29, bottom: 12))
        #expect(place.confidence == 52)
    }

    @Test("a place that goes over a page break stands on the first page")
    func pageBreak() throws {
        let place = try places(paragraph([("Tổng", 1, nil), ("điểm", 2, nil)]), 0..<9)
        #expect(place.page == 1)
        #expect(place.box == Box(left: 0, top: 0, right: 9, bottom: 12))
        #expect(place.confidence == nil)
    }

    @Test("a place without words on a page has no rectangle")
    func none() throws {
        let place = try places(Paragraph("Tổng điểm", line: 1), 0..<4)
        #expect(place.box == nil && place.page == nil && place.confidence == nil)
    }
}
