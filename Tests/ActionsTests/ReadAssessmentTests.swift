import Actions
import Criteria
import Registry
import Reports
import Synchronization
import TestKit
import Testing

@Suite("Reading a report into a dossier")
struct ReadAssessmentTests {
    /// Reads an example as a unit's clerk would upload it.
    private func read(
        _ example: String, set: String, year: Int, kind: String, unit: String
    ) throws -> ReadAssessment.Result {
        let set = ShippedLaw.set(set)
        let numbers = Numbers()
        let read = ReadAssessment(
            ReadAssessment.Expected(set: set, year: year, kind: ShippedLaw.kind(kind), unitNames: [unit]),
            law: ShippedLaw.law, newID: { ID("e\(numbers.next())") })
        return read(try CheckDocument(law: ShippedLaw.law)(Fixtures.example(example), hints: .init(setID: set.id)))
    }

    private func points(_ result: ReadAssessment.Result) -> [String: String] {
        result.assessment.entries.compactMapValues { entry in
            if case .points(let points) = entry.answer { points.description } else { nil }
        }
    }

    @Test func `every score that the set asks for is read, with its place and words, and waits to be confirmed`() throws
    {
        let result = try read(
            "001.txt", set: "tt22-2020", year: 2023, kind: "agency", unit: "Phòng Giáo dục và Đào tạo huyện Kon Rẫy")
        #expect(result.warnings.isEmpty)
        #expect(
            points(result) == [
                "1a": "10", "1b": "10", "1c": "10", "2a": "10", "2b": "5", "2c": "10", "2d": "5", "3a": "25",
                "3b": "5", "3c": "3",
            ])
        let reading = try #require(result.assessment.entries["3c"]?.reading)
        #expect(reading.words == "3")
        #expect(reading.place.vi == "dòng 45 · bảng 1, hàng 21, cột 4")
        #expect(reading.place.en == "line 45 · table 1, row 21, column 4")
        #expect(result.assessment.unconfirmed.count == 10)
    }

    @Test func `a layer that gives points to dashes gets the points of dashes`() throws {
        let result = try read(
            "001.txt", set: "tt22-2020+kon-ray-2022", year: 2023, kind: "agency",
            unit: "Phòng Giáo dục và Đào tạo huyện Kon Rẫy")
        #expect(Set(result.assessment.entries.keys) == Set(ShippedLaw.set("tt22-2020+kon-ray-2022").leaves.map(\.id)))
        #expect(points(result)["3a.8"] == "4")
    }

    @Test func `evidence beside scores is taken apart by its citation, and one paper stays one piece`() throws {
        let result = try read("002.txt", set: "tt22-2020", year: 2021, kind: "agency", unit: "Sở Nội vụ tỉnh Bắc Giang")
        #expect(points(result).count == 10)
        let assessment = result.assessment
        let plans = try #require(assessment.entries["1a"]?.evidence)
        let plan = try #require(assessment.evidence.first { $0.id == plans.first })
        #expect(
            plan.text
                == "41-KH/TU ngày 08/11/2021: Kế hoạch về đào tạo, bồi dưỡng cán bộ, công chức, viên chức năm 2022")
        // The decision on titles stands beside 2d and 3b.
        let shared = Set(assessment.entries["2d"]?.evidence ?? []).intersection(
            assessment.entries["3b"]?.evidence ?? [])
        let title = try #require(assessment.evidence.first { shared.contains($0.id) })
        #expect(title.number == "5231" && title.symbol == "QĐ-SNV" && title.date?.description == "2021-12-22")
        // What cites nothing keeps its words.
        let loose = try #require(assessment.entries["2a"]?.evidence.first)
        #expect(assessment.evidence.first { $0.id == loose }?.summary == "Kế hoạch tự học, tự bồi dưỡng cá nhân")
    }

    @Test func `shares keep n of N, and what does not apply keeps its reason`() throws {
        let result = try read(
            "003.txt", set: "tt24-2023-huyen", year: 2024, kind: "commune-committee", unit: "UBND phường Phổ Ninh")
        let entries = result.assessment.entries
        #expect(entries["2.5"]?.answer == .share(Share(31, of: 32)))
        #expect(entries["2.5"]?.reading?.words == "31/32")
        #expect(entries["2.4"]?.answer == .claimedPercent(hundredths: 7000))
        guard case .notApplicable(let reason) = entries["3.5"]?.answer else {
            Issue.record("3.5 is not read as not applicable")
            return
        }
        #expect(!reason.isEmpty)
        #expect(entries["3.3"]?.answer == .title("Tập thể lao động xuất sắc", granted: false))
    }

    @Test func `a report of another year, unit and kind is taken with a warning for each`() throws {
        let result = try read(
            "001.txt", set: "tt22-2020", year: 2022, kind: "preschool-public", unit: "Trường Mầm non Hoa Mai")
        #expect(points(result).count == 10)
        #expect(result.warnings.count == 3)
        #expect(result.warnings[0].vi.contains("2023"))
        #expect(result.warnings[1].en.contains("Kon Rẫy"))
    }

    @Test func `a report of another set says that nothing was found in it`() throws {
        let result = try read(
            "001.txt", set: "tt24-2023-huyen", year: 2023, kind: "agency",
            unit: "Phòng Giáo dục và Đào tạo huyện Kon Rẫy")
        #expect(result.assessment.entries.isEmpty)
        #expect(result.warnings.contains { $0.vi.contains("Không đọc được câu trả lời nào") })
    }
}

private final class Numbers: Sendable {
    private let last = Mutex(0)

    func next() -> Int {
        last.withLock { last in
            last += 1
            return last
        }
    }
}
