import Registry

extension FieldCatalogue {
    static func entries(of block: FieldBlock, on kind: PaperKind) -> [Entry] {
        switch block {
        case .bases:
            [entry("bases[].text", "Từng căn cứ ban hành", "each basis the paper rests on")]
        case .addressees: [entry("addressees[].name", "Từng nơi kính gửi", "each addressee")]
        case .assessment: assessment
        case .targets:
            [
                entry("targets[].item", "Mã chỉ tiêu", "the id of the indicator"),
                entry("targets[].label", "Số thứ tự chỉ tiêu trên giấy", "the indicator's label on paper"),
                entry("targets[].text", "Nội dung chỉ tiêu", "the indicator's words"),
                entry("targets[].target", "Mục tiêu cần đạt", "what is to be reached"),
            ]
        case .duties:
            [
                entry("duties[].item", "Mã chỉ tiêu", "the id of the indicator"),
                entry("duties[].text", "Nội dung cam kết của thành viên", "what each member commits to"),
                entry("duties[].isLearning", isFlag: true, "Thuộc nội dung học tập", "whether it is about learning"),
                entry("duties[].details[].text", "Nội dung chi tiết", "each detail of it"),
            ]
        case .papers: [entry("papers[].name", "Từng giấy tờ trong hồ sơ", "each paper of the dossier")]
        case .appraised:
            [
                entry("appraised.total", "Tổng điểm thẩm định", "the points after the appraisal"),
                entry("appraised.result", "Kết quả thẩm định", "the result of the appraisal"),
            ]
        case .items: items
        case .unmet:
            [
                entry("reason", "Lý do nêu khi không công nhận", "why it was declined, in the office's words"),
                entry("unmet[].item", "Mã chỉ tiêu không đạt", "the id of an indicator not met"),
                entry("unmet[].text", "Yêu cầu của chỉ tiêu", "what the indicator demands"),
                entry("unmet[].found", "Kết quả thẩm định kèm số liệu", "what was found, with figures"),
                entry("unmet[].lack", "Nội dung còn thiếu", "what is missing"),
                entry("unmet[].clause", "Điều khoản", "the clause"),
            ]
        case .recognition:
            [
                entry("recognition.code", "Mã công nhận", "the code of the recognition"),
                entry("recognition.result", "Mức độ hoặc xếp loại", "level or rating"),
                entry("recognition.decision", "Số, ký hiệu quyết định", "number and symbol of the decision"),
                entry("recognition.decided", "Ngày quyết định", "the day of the decision"),
                entry(
                    "recognition.validByYears", "Ngày hết giá trị tính theo năm liền kề",
                    "the last day, by calendar years"),
                entry(
                    "recognition.validByMonths", "Ngày hết giá trị tính đủ tháng", "the last day, by months"),
            ]
        default: kind.scope == .rollUp ? rollUp(block) : round(block)
        }
    }

    private static let items = [
        entry("items[].item", "Mã tiêu chí, chỉ tiêu", "the item's id"),
        entry("items[].label", "Số thứ tự trên giấy", "the item's label on paper"),
        entry("items[].text", "Nội dung", "the item's words"),
        entry("items[].maximum", "Điểm tối đa", "the most points"),
        entry("items[].self", "Đơn vị tự đánh giá", "the unit's own"),
        entry("items[].appraised", "Kết quả thẩm định", "the council's"),
        entry("items[].reason", "Lý do khác với tự đánh giá", "why they differ"),
        entry("items[].evidence", "Minh chứng", "the evidence named"),
        entry("items[].isCriterion", isFlag: true, "Là dòng tiêu chí", "whether the row is a criterion"),
        entry("items[].differs", isFlag: true, "Thẩm định khác tự đánh giá", "whether the two differ"),
    ]
}
