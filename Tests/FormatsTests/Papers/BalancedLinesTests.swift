import Testing

@testable import Formats

@Suite("Names that are too long for their column")
struct BalancedLinesTests {
    private func lines(_ text: String, width: Int = 3555) -> [String] {
        BalancedLines.lines(text, within: width, size: 26, isBold: true)
    }

    @Test("a name that fits stays on its line")
    func short() { #expect(lines("UBND XÃ TÂN LẬP") == ["UBND XÃ TÂN LẬP"]) }

    @Test("the place has a line of its own, and no line ends with VÀ")
    func long() {
        #expect(lines("PHÒNG NỘI VỤ HUYỆN KON RẪY") == ["PHÒNG NỘI VỤ", "HUYỆN KON RẪY"])
        #expect(
            lines("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN KON RẪY") == ["PHÒNG GIÁO DỤC", "VÀ ĐÀO TẠO", "HUYỆN KON RẪY"])
    }

    @Test("a title breaks into lines of like length, and a year stays with its word")
    func titles() {
        let title = "Về việc đề nghị công nhận kết quả đánh giá, xếp loại “Đơn vị học tập” năm 2023"
        #expect(
            BalancedLines.lines(title, within: 8300, size: 26, isBold: true, lineCost: 5000) == [
                "Về việc đề nghị công nhận kết quả đánh giá,", "xếp loại “Đơn vị học tập” năm 2023",
            ])
    }

    @Test("no line is wider than its column, and no word is lost")
    func widths() {
        let name = "TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ ĐĂK RUỒNG HUYỆN KON RẪY TỈNH KON TUM"
        for width in stride(from: 2000, through: 9000, by: 500) {
            let broken = lines(name, width: width)
            #expect(broken.joined(separator: " ") == name)
            for line in broken { #expect(TypeMetrics.width(line, size: 26, isBold: true) <= width) }
        }
    }
}
