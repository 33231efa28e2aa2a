import Criteria
import Documents

/// Tells a unit's own report from an office's report on many units.
struct PurposeReader {
    private static let signs: PatternSet = [
        "đơn vị xếp loại", "đơn vị đã gửi hồ sơ", "đơn vị được công nhận", "đơn vị được xếp loại", "đơn vị đạt loại",
        "đơn vị gửi hồ sơ",
        "cơ quan, đơn vị xếp loại", "tổng số đơn vị", "số đơn vị đạt",
    ]

    /// A report is a summary when committees of districts or provinces write it, who are no learning units, or when it
    /// counts units and assesses none.
    func read(_ passages: [Passage], unit: UnitName?, hasAnswers: Bool) -> Report.Purpose {
        if unit?.kind == "district-committee" || unit?.kind == "province-committee" { return .summary }
        if hasAnswers { return .selfAssessment }
        return passages.contains { passage in passage.text.contains(any: Self.signs) }
            ? .summary : .selfAssessment
    }
}
