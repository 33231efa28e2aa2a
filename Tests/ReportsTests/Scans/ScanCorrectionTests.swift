import Documents
import TestKit
import Testing

@testable import Reports

@Suite("Letters that recognition confuses")
struct ScanCorrectionTests {
    private static let correction = ScanCorrection(law: ShippedLaw.law)

    /// A paragraph of one recognised word after another.
    private static func paragraph(_ text: String, confidence: Int? = 80) -> Paragraph {
        var prints: [Print] = []
        var start = 0
        for word in text.split(separator: " ") {
            let end = start + word.unicodeScalars.count
            prints.append(
                Print(
                    characters: start..<end, page: 1, box: Box(left: 0, top: 0, right: 9, bottom: 9),
                    confidence: confidence))
            start = end + 1
        }
        return Paragraph(text, prints: prints)
    }

    private static func corrected(_ text: String, confidence: Int? = 80, isScan: Bool = true) -> String? {
        let pictures = isScan ? [PagePicture(page: 1, resolution: 200, confidence: 90)] : []
        let document = Document(blocks: [.paragraph(paragraph(text, confidence: confidence))], pictures: pictures)
        guard case .paragraph(let found) = correction.corrected(document).blocks.first else { return nil }
        #expect(found.prints == paragraph(text, confidence: confidence).prints)
        return found.text
    }

    @Test(
        "the law's wording mends marks, in the case of the text",
        arguments: [
            (
                "Có ý thức tố chức việc học tâp trong gia đình, dòng họ, cộng đồng",
                "Có ý thức tổ chức việc học tập trong gia đình, dòng họ, cộng đồng"
            ),
            ("Tôn trọng và thực hiện bình đăng giới.", "Tôn trọng và thực hiện bình đẳng giới."),
            ("phát huy TỈNH THẦN đoàn kết", "phát huy TINH THẦN đoàn kết"),
            ("Bộ GD&ÐT", "Bộ GD&ĐT"),
            ("Quyết định 281/QD-TTg", "Quyết định 281/QĐ-TTg"),
        ])
    func mended(read: String, right: String) {
        #expect(Self.corrected(read) == right)
    }

    @Test("digits stay what was read, whatever the wording says")
    func digits() {
        let read = "106% thành viên trong đơn vị đáp ứng đầy đủ các năng lực và phẩm chât của Công dân học tập"
        let found = Self.corrected(read)
        #expect(found?.hasPrefix("106%") == true)
        #expect(found?.contains("phẩm chất") == true)
    }

    @Test("tone marks in either place, words read surely, and text that is no scan stay")
    func untouched() {
        for text in ["Có lối sống lành mạnh, tôn trọng và hoà hợp với môi trường", "thăm tỉnh thân yêu"] {
            #expect(Self.corrected(text) == text)
        }
        #expect(Self.corrected("281/QD-TTg", confidence: 96) == "281/QD-TTg")
        #expect(Self.corrected("tỉnh thần", isScan: false) == "tỉnh thần")
    }
}
