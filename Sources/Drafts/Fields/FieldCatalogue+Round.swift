extension FieldCatalogue {
    static func round(_ block: FieldBlock) -> [Entry] {
        switch block {
        case .members:
            [
                entry("members[].name", "Họ tên thành viên Hội đồng", "a member's name"),
                entry("members[].position", "Chức danh trong Hội đồng", "the member's position"),
                entry("members[].body", "Cơ quan đại diện", "the body that the member stands for"),
            ]
        case .counts:
            [
                entry("counts.units", "Tổng số đơn vị", "all units"),
                entry("counts.filed", "Số đã nộp hồ sơ", "those who have filed"),
                entry("counts.unfiled", "Số chưa nộp", "those who have not"),
                entry("counts.late", "Số nộp sau hạn", "those who filed late"),
                entry("counts.appraised", "Số đã thẩm định xong", "those appraised to the end"),
                entry("counts.recognisable", "Số đủ điều kiện công nhận", "those that can be recognised"),
                entry("counts.declined", "Số không công nhận", "those that are not"),
            ]
        case .outcomes: outcomes("outcomes[]")
        case .kinds:
            [
                entry("kinds[].name", "Loại đơn vị", "a kind of unit"),
                entry("kinds[].filed", "Số đã nộp", "those of it who have filed"),
                entry("kinds[].recognisable", "Số đủ điều kiện công nhận", "those of it that can be recognised"),
            ]
        case .units:
            [
                entry("units[].name", "Tên đơn vị trong danh sách", "the name of a listed unit"),
                entry("units[].kind", "Loại đơn vị", "its kind"),
                entry("units[].self", "Kết quả tự đánh giá", "its own result"),
                entry("units[].total", "Tổng điểm", "its points"),
                entry("units[].result", "Kết quả thẩm định", "its result after the appraisal"),
            ]
        case .codes:
            [
                entry("codes[].name", "Tên đơn vị được công nhận", "the name of a recognised unit"),
                entry("codes[].code", "Mã công nhận", "the code of its recognition"),
            ]
        default: hearings(block)
        }
    }

    private static func hearings(_ block: FieldBlock) -> [Entry] {
        switch block {
        case .votes:
            [
                entry("votes[].unit", "Hồ sơ được biểu quyết", "the dossier that was voted on"),
                entry("votes[].agree", "Số đồng ý", "how many agreed"),
                entry("votes[].disagree", "Số không đồng ý", "how many did not"),
                entry("votes[].abstain", "Số có ý kiến khác", "how many abstained"),
                entry("votes[].voters", "Số được biểu quyết", "how many might vote"),
            ]
        case .differences:
            [
                entry("differences[].unit", "Đơn vị", "the unit"),
                entry("differences[].item", "Mã chỉ tiêu", "the item's id"),
                entry("differences[].self", "Tự đánh giá", "the unit's own"),
                entry("differences[].appraised", "Thẩm định", "the council's"),
                entry("differences[].reason", "Lý do", "the reason"),
            ]
        case .minutes:
            [
                entry("minutes[].unit", "Hồ sơ", "the dossier"),
                entry("minutes[].heldOn", "Ngày họp", "the day of the meeting"),
                entry("minutes[].form", "Hình thức họp", "meeting or written opinions"),
                entry("minutes[].place", "Địa điểm", "the place"),
                entry("minutes[].text", "Nội dung đã ghi", "what was written down"),
            ]
        case .declined:
            [
                entry("declined[].name", "Đơn vị không được công nhận", "a unit that is not recognised"),
                entry("declined[].reason", "Lý do đã ghi", "the reason that was given"),
                entry("declined[].items", "Các chỉ tiêu không đạt", "the indicators not met"),
            ]
        case .unfiled: [entry("unfiled[].name", "Đơn vị chưa nộp hồ sơ", "a unit that has not filed")]
        case .missed:
            [
                entry("missed[].item", "Chỉ tiêu nhiều đơn vị chưa đạt", "an indicator that many missed"),
                entry("missed[].text", "Nội dung chỉ tiêu", "its words"),
                entry("missed[].count", "Số đơn vị chưa đạt", "how many missed it"),
                entry("missed[].share", "Tỷ lệ", "their share"),
            ]
        case .requests: [entry("requests[].text", "Kiến nghị của đơn vị", "what a unit asks for")]
        case .decision:
            [
                entry("decision.code", "Số, ký hiệu quyết định", "number and symbol of the decision"),
                entry("decision.date", "Ngày quyết định", "the day of the decision"),
                entry("decision.authority", "Thẩm quyền ban hành", "the authority that issued it"),
            ]
        default: []
        }
    }

    // MARK: Over many rounds

    static func rollUp(_ block: FieldBlock) -> [Entry] {
        switch block {
        case .totals: counts("totals")
        case .outcomes: outcomes("outcomes[]")
        case .kinds: [entry("kinds[].name", "Loại đơn vị", "a kind of unit")] + counts("kinds[]")
        case .parts:
            [entry("parts[].name", "Địa bàn", "a territory")] + counts("parts[]") + outcomes("parts[].outcomes[]")
        default: []
        }
    }

    private static func counts(_ path: String) -> [Entry] {
        [
            entry("\(path).units", "Tổng số đơn vị", "all units"),
            entry("\(path).filed", "Số đã nộp hồ sơ", "those who have filed"),
            entry("\(path).late", "Số nộp muộn hoặc quá hạn", "those who are late"),
            entry("\(path).appraised", "Số đã thẩm định xong", "those appraised to the end"),
            entry("\(path).recognised", "Số được công nhận", "those recognised"),
            entry("\(path).share", "Tỷ lệ được công nhận", "the share recognised"),
        ]
    }

    private static func outcomes(_ path: String) -> [Entry] {
        [
            entry("\(path).name", "Mức độ hoặc xếp loại", "a level or rating"),
            entry("\(path).count", "Số lượng", "how many reached it"),
            entry("\(path).share", "Tỷ lệ", "their share"),
        ]
    }
}
