import Criteria
import Reports

/// What a report is: unit, kind, year, criteria, members; and what could not be checked.
struct ReportFacts: Markup {
    let reading: CheckedFile.Reading
    let language: Language

    var html: HTML {
        dl(.class("facts")) {
            // The unit's name is the heading, where there is one.
            if reading.report.unit == nil {
                fact(language("Đơn vị", "Unit"), language("không tìm thấy tên", "no name found"))
            }
            if let kind = reading.kind { fact(language("Loại", "Kind"), language(kind.name)) }
            if reading.report.purpose == .summary {
                fact(language("Là", "Is"), language("báo cáo tổng hợp", "a summary report"))
            }
            if reading.report.purpose == .other {
                fact(language("Là", "Is"), language("giấy tờ khác, không phải báo cáo", "no report"))
            }
            fact(
                language("Năm đánh giá", "Year"),
                reading.report.year.map { String($0.value) } ?? language("không rõ", "not known"))
            fact(language("Bộ tiêu chí", "Criteria"), criteria)
            if let headcount = reading.report.headcount {
                fact(language("Thành viên", "Members"), members(headcount))
            }
            for unchecked in reading.unchecked { fact(language("Chưa xét được", "Unchecked"), unchecked) }
        }
    }

    private func fact(_ name: String, _ value: String) -> HTML {
        div {
            dt(name)
            dd(value)
        }
    }

    private var criteria: String {
        guard let set = reading.set else { return language("không có bộ nào được áp dụng", "none applies") }
        return "\(set.id) · \(set.source.citation)"
    }

    private func members(_ headcount: Headcount) -> String {
        let groups = headcount.groups.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
        return groups.isEmpty ? String(headcount.total) : "\(headcount.total) (\(groups))"
    }
}
