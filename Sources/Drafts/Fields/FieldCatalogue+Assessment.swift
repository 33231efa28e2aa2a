extension FieldCatalogue {
    /// What the self-assessment report and its summary name.
    static let assessment =
        [
            entry("self.maximum", "Tổng điểm tối đa", "the most points there are"),
            entry("self.clause", "Điều khoản cho xếp loại hoặc mức độ", "the clause that gives the rating or level"),
            entry("self.met", "Số chỉ tiêu đạt", "how many indicators are met"),
            entry("self.notMet", "Số chỉ tiêu không đạt", "how many are not"),
            entry("self.notApplicable", "Số chỉ tiêu không áp dụng", "how many do not apply"),
            entry("self.noData", "Số chỉ tiêu chưa có dữ liệu", "how many have no data"),
            entry("usesPoints", isFlag: true, "Bộ tiêu chí chấm điểm", "whether points are given"),
            entry("usesLevels", isFlag: true, "Bộ tiêu chí theo mức độ", "whether levels are"),
            entry("headcounts[].name", "Nhóm người được đếm", "those who are counted"),
            entry("headcounts[].count", "Số lượng", "how many they are"),
        ] + rows + evidence + remarks

    private static let rows = [
        entry("rows[].id", "Mã tiêu chí, chỉ tiêu", "the item's id"),
        entry("rows[].label", "Số thứ tự trên giấy", "the item's label on paper"),
        entry("rows[].text", "Nội dung", "the item's words"),
        entry("rows[].maximum", "Điểm tối đa", "the most points"),
        entry("rows[].self", "Điểm tự chấm", "the unit's points"),
        entry("rows[].answer", "Câu trả lời của đơn vị", "what the unit answered"),
        entry("rows[].result", "Đạt, không đạt, không áp dụng", "met, not met, not applicable"),
        entry("rows[].reason", "Lý do", "the reason"),
        entry("rows[].clause", "Điều khoản", "the clause"),
        entry("rows[].level1", "Kết quả ở mức độ 1", "the result at level 1"),
        entry("rows[].level2", "Kết quả ở mức độ 2", "the result at level 2"),
        entry("rows[].evidence", "Minh chứng", "the evidence"),
        entry("rows[].note", "Ghi chú của đơn vị", "the unit's note"),
        entry("rows[].isCriterion", isFlag: true, "Là tiêu chí", "whether it is a criterion"),
        entry("rows[].isIndicator", isFlag: true, "Là chỉ tiêu", "whether it is an indicator"),
        entry("rows[].isSubIndicator", isFlag: true, "Là nội dung dưới chỉ tiêu", "whether it stands below one"),
    ]

    private static let evidence = [
        entry("evidence[].text", "Minh chứng viết đầy đủ", "a piece of evidence in full"),
        entry("evidence[].number", "Số văn bản", "its number"),
        entry("evidence[].symbol", "Ký hiệu", "its symbol"),
        entry("evidence[].date", "Ngày ban hành", "its day"),
        entry("evidence[].issuer", "Nơi ban hành", "who issued it"),
        entry("evidence[].summary", "Trích yếu", "what it is about"),
        entry("evidence[].page", "Trang", "the page"),
    ]

    private static let remarks = [
        entry("remarks.strengths", "Ưu điểm", "what went well"),
        entry("remarks.weaknesses", "Hạn chế", "what did not"),
        entry("remarks.causes", "Nguyên nhân", "why"),
        entry("remarks.requests", "Kiến nghị, đề xuất", "what the unit asks for"),
        entry("remarks.plans", "Phương hướng", "what comes next"),
        entry("remarks.other", "Nhận xét khác", "what else was said"),
    ]
}
