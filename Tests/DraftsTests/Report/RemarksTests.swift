import Drafts
import Testing

@Suite("A unit's own words")
struct RemarksTests {
    @Test func `each part is known by the words it begins with`() {
        let remarks = Remarks(
            """
            Ưu điểm: Kế hoạch được ban hành sớm.
            Thành viên tham gia đầy đủ.
            2. Tồn tại, hạn chế: Kinh phí còn ít.
            Nguyên nhân: Ngân sách hạn hẹp.
            - Kiến nghị, đề xuất: Tổ chức tập huấn.
            IV. Phương hướng, nhiệm vụ năm 2025:
            Tiếp tục thực hiện kế hoạch.
            """)
        #expect(remarks.strengths == ["Kế hoạch được ban hành sớm.", "Thành viên tham gia đầy đủ."])
        #expect(remarks.weaknesses == ["Kinh phí còn ít."])
        #expect(remarks.causes == ["Ngân sách hạn hẹp."])
        #expect(remarks.requests == ["Tổ chức tập huấn."])
        #expect(remarks.plans == ["Tiếp tục thực hiện kế hoạch."])
        #expect(remarks.other.isEmpty)
    }

    @Test func `a heading may stand on a line of its own`() {
        let remarks = Remarks("Hạn chế\n- Kinh phí còn ít.\n- Thiếu thiết bị.")
        #expect(remarks.weaknesses == ["- Kinh phí còn ít.", "- Thiếu thiết bị."])
    }

    @Test func `words without any label stay together`() {
        let text = "Đơn vị đã đề nghị cấp trên hỗ trợ.\nKhó khăn đã được khắc phục trong năm."
        #expect(Remarks(text).other == text.split(separator: "\n").map(String.init))
        #expect(Remarks("").isEmpty && Remarks(" \n\t").isEmpty)
    }
}
