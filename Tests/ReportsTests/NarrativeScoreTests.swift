import Criteria
import Formats
import Reports
import TestKit
import Testing

@Suite("Scores in running text")
struct NarrativeScoreTests {
    private static let reader = ReportReader(law: ShippedLaw.law)

    private func scores(_ text: String) throws -> [String] {
        let document = try DocumentReader.read(Array(text.utf8)).document
        return Self.reader.read(document, hints: ReportReader.Hints(year: 2023)).scores.map { line in
            "\(line.item ?? "?") \(line.selfScore?.value.description ?? "-") \(line.maximum?.value.description ?? "-")"
        }
    }

    @Test("a line for each criterion is a sheet")
    func criteria() throws {
        let lines = try scores(
            """
            Báo cáo Đơn vị học tập năm 2023
            Tiêu chí 1: Các điều kiện để xây dựng Đơn vị học tập: 29,5/30 điểm
            2. Tiêu chí 2: tự chấm 30 điểm (tối đa 30 điểm)
            Tiêu chí 3: 38 điểm
            """)
        #expect(lines == ["1 29,5 30", "2 30 30", "3 38 -"])
    }

    @Test("letters under a criterion are its indicators")
    func letters() throws {
        let lines = try scores(
            """
            Báo cáo Đơn vị học tập năm 2023
            Tiêu chí 1. Các điều kiện để xây dựng Đơn vị học tập (30/30 điểm)
            a) Đơn vị có kế hoạch: 10 điểm
            b) Có quy định: 10 điểm
            """)
        #expect(lines == ["1 30 30", "1a 10 -", "1b 10 -"])
    }

    @Test("one number of points in the text is no sheet")
    func talk() throws {
        #expect(try scores("Đơn vị học tập năm 2023\nTiêu chí 1 đạt 30 điểm, là kết quả cao.") == [])
    }
}
