import Actions
import Checks
import Criteria
import Documents
import Reports

/// Prints what a report is and comes to, a line for each fact; says what could not be found or checked.
struct SummaryText {
    let language: Language

    func add(_ result: CheckDocument.Result, to page: inout TextPage) {
        let report = result.report
        let words = VerdictText(language: language)
        page.field(language("Đơn vị", "Unit"), unit(result))
        page.field(language("Năm", "Year"), report.year.map { String($0.value) } ?? language("không rõ", "not known"))
        page.field(language("Bộ tiêu chí", "Criteria"), set(result.set))
        if let headcount = report.headcount {
            page.field(language("Thành viên", "Members"), members(headcount))
        }
        if let encoding = result.document.encoding {
            page.field(language("Bảng mã", "Encoding"), encoding.name)
        }
        let total = pair(
            report.declaredTotal?.description,
            report.computedTotal(by: result.set, verdict: result.verdict)?.description)
        let rating = pair(
            report.declared.ratings.first.map { language($0.value.name) },
            result.verdict?.rating.map { language($0.name) })
        let level = pair(
            report.declared.levels.first.map { words.level($0.value) }, result.verdict?.level.map(words.level))
        switch result.set?.method {
        case .points:
            page.field(language("Tổng điểm", "Total"), total)
            page.field(language("Xếp loại", "Rating"), rating + ground(result.verdict))
        case .levels: page.field(language("Mức độ", "Level"), level + ground(result.verdict))
        case nil: break
        }
        if let verdict = result.verdict { words.addMissing(verdict, to: &page) }
        for unchecked in unchecked(result) { page.field(language("Chưa xét được", "Unchecked"), unchecked) }
        var counts: [Severity: Int] = [:]
        for finding in result.findings { counts[finding.severity, default: 0] += 1 }
        page.field(language("Phát hiện", "Found"), CountText(language: language)(counts))
    }

    private func unit(_ result: CheckDocument.Result) -> String {
        let name = result.report.unit?.name ?? language("không tìm thấy tên đơn vị", "no name found")
        var notes: [String] = []
        if let kind = result.kind { notes.append(language(kind.name)) }
        switch result.report.purpose {
        case .selfAssessment: break
        case .summary: notes.append(language("báo cáo tổng hợp", "summary report"))
        case .other: notes.append(language("giấy tờ khác, không phải báo cáo", "no report"))
        }
        return notes.isEmpty ? name : "\(name) (\(notes.joined(separator: "; ")))"
    }

    private func set(_ set: CriteriaSet?) -> String {
        guard let set else { return language("không có bộ tiêu chí nào được áp dụng", "none applies") }
        return "\(set.id) (\(set.source.citation))"
    }

    private func members(_ headcount: Headcount) -> String {
        let groups = headcount.groups.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
        return groups.isEmpty ? String(headcount.total) : "\(headcount.total) (\(groups))"
    }

    /// What the report says beside what its figures come to.
    private func pair(_ declared: String?, _ computed: String?) -> String {
        let said =
            declared.map { language("báo cáo ghi \($0)", "declared \($0)") }
            ?? language("báo cáo không nêu", "not declared")
        let found =
            computed.map { language("tính lại \($0)", "computed \($0)") } ?? language("chưa tính được", "not computed")
        return "\(said) · \(found)"
    }

    private func ground(_ verdict: Verdict?) -> String {
        verdict?.source.map { " (\($0.citation))" } ?? ""
    }

    /// What stays unchecked, why, and by which option the command line can be told.
    func unchecked(_ result: CheckDocument.Result) -> [String] {
        result.unchecked.map { unchecked in
            language(unchecked.sentence)
                + {
                    switch unchecked {
                    case .yearUnknown:
                        language("; cho biết bằng --year hoặc --set", "; tell it by --year or --set")
                    case .noCriteria: language("; cho biết bằng --set", "; tell them by --set")
                    case .kindUnknown: language("; cho biết bằng --unit-kind", "; tell it by --unit-kind")
                    case .isSummary, .isOther, .noScoreTable: ""
                    }
                }()
        }
    }
}
