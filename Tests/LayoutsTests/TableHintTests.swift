import Documents
import Layouts
import Testing

@Suite("Whether a page may hold a table")
struct TableHintTests {
    private let long =
        "Thực hiện Công văn số 761 của Ủy ban nhân dân huyện về việc hướng dẫn đánh giá xếp loại đơn vị học tập trên "
        + "địa bàn huyện, Trung tâm Văn hóa báo cáo kết quả đánh giá với các nội dung như sau."

    @Test("not one of running text, with a head and signatures")
    func text() {
        var sheet = Sheet()
        sheet.centred("UBND HUYỆN KON RẪY", middle: 160, top: 85, size: 12)
        sheet.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", middle: 400, top: 86, size: 12)
        sheet.centred("PHÒNG GIÁO DỤC", middle: 160, top: 101, size: 12)
        sheet.centred("Độc lập - Tự do - Hạnh phúc", middle: 400, top: 103, size: 13)
        var top = sheet.paragraph(long, top: 200)
        top = sheet.paragraph("- Tổng điểm: 98 điểm.", top: top)
        top = sheet.paragraph(long, top: top)
        sheet.line("Nơi nhận:", top: top + 20, size: 12)
        sheet.centred("KT. TRƯỞNG PHÒNG", middle: 420, top: top + 19)
        sheet.line("- Lưu: VT.", top: top + 36, size: 11)
        sheet.centred("PHÓ TRƯỞNG PHÒNG", middle: 420, top: top + 38)
        #expect(!TableHint.isPossible(on: sheet.page))
    }

    @Test("one with a table, however narrow its second column stands beside the first")
    func tables() {
        var sheet = Sheet()
        sheet.paragraph(long, top: 100)
        sheet.line("1", left: 90, top: 300, size: 12)
        sheet.line("Các điều kiện để xây dựng đơn vị học tập", left: 103, top: 300, size: 12)
        #expect(TableHint.isPossible(on: sheet.page))
        var scores = Sheet()
        scores.paragraph(long, top: 100)
        scores.line("Về kết quả học tập của thành viên trong đơn vị", left: 90, top: 300, size: 12)
        scores.line("30", left: 480, top: 300, size: 12)
        #expect(TableHint.isPossible(on: scores.page))
    }
}
