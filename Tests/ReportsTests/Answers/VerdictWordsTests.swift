import Criteria
import Documents
import Testing

@testable import Reports

@Suite("A verdict in a cell")
struct VerdictWordsTests {
    @Test(
        "is told by the part that says it, the figures aside",
        arguments: [
            ("Đạt", IndicatorVerdict.State.met), ("28/28 (100%), đạt", .met), ("24/28 (85,71%), không đạt", .notMet),
            ("26/28 (92,86%), đạt mức độ 1, không đạt mức độ 2", .met),
            ("không đạt mức độ 2, đạt mức độ 1", .met), ("Không áp dụng", .notApplicable),
            ("2 người không đạt", .notMet),
        ])
    func cell(words: String, state: IndicatorVerdict.State) {
        #expect(VerdictWords.cell(FoldedText(words))?.state == state)
    }

    @Test(
        "is none where a figure alone, or a title, is given",
        arguments: ["17/20 đạt danh hiệu", "đạt 62,5%", "28/28 (100%)", "đạt danh hiệu, 28/28", ""])
    func none(words: String) {
        #expect(VerdictWords.cell(FoldedText(words)) == nil)
    }

    @Test("ends a long cell behind its last comma")
    func closing() {
        let long = "“Tập thể lao động tiên tiến”, đã công nhận, đạt"
        #expect(VerdictWords.closing(FoldedText(long))?.state == .met)
        #expect(VerdictWords.closing(FoldedText("có kế hoạch từ đầu năm, đạt kết quả tốt")) == nil)
    }
}
