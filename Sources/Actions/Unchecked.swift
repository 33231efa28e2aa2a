public import Criteria
import Reports

/// What could not be checked of a report, and why.
public enum Unchecked: Sendable, CaseIterable {
    case yearUnknown
    case noCriteria
    case isSummary
    case isOther
    case noScoreTable
    case kindUnknown

    /// What stays unchecked, and why: without a capital and full stop.
    public var sentence: Bilingual {
        switch self {
        case .yearUnknown:
            Bilingual(
                vi: "điểm và chỉ tiêu, vì không rõ năm đánh giá",
                en: "points and indicators: the year of assessment is not known")
        case .noCriteria:
            Bilingual(
                vi: "điểm và chỉ tiêu, vì không có bộ tiêu chí nào cho năm và cấp của đơn vị",
                en: "points and indicators: no criteria for the year and tier")
        case .isSummary:
            Bilingual(
                vi: "điểm và chỉ tiêu của từng đơn vị, vì đây là báo cáo tổng hợp",
                en: "the points and indicators of each unit: this is a summary report")
        case .isOther:
            Bilingual(
                vi: "điểm và chỉ tiêu, vì giấy tờ này không phải báo cáo kết quả",
                en: "points and indicators: this paper reports no results")
        case .noScoreTable:
            Bilingual(
                vi: "từng điểm thành phần, vì báo cáo không có bảng chấm điểm",
                en: "the points one by one: the report holds no score table")
        case .kindUnknown:
            Bilingual(
                vi: "chỉ tiêu nào không áp dụng cho đơn vị, vì không rõ loại đơn vị",
                en: "which indicators do not apply: the kind of unit is not known")
        }
    }
}

extension CheckDocument.Result {
    /// What stays unchecked of it.
    public var unchecked: [Unchecked] {
        var found: [Unchecked] = []
        if set == nil {
            found.append(report.year == nil ? .yearUnknown : .noCriteria)
        } else if report.purpose == .summary {
            found.append(.isSummary)
        } else if report.purpose == .other {
            found.append(.isOther)
        } else if set?.method == .points, report.scores.isEmpty {
            found.append(.noScoreTable)
        }
        if kind == nil, set?.method == .levels { found.append(.kindUnknown) }
        return found
    }
}
