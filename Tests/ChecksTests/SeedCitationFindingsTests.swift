import Checks
import Documents
import Formats
import Reports
import TestKit
import Testing

/// What the citation and counting checks say to the five example reports, and nothing more.
@Suite("Citations and counts of the example reports")
struct SeedCitationFindingsTests {
    private static let groups = ["citation", "basis", "count", "list", "tally"]

    private static let expected: [(file: String, findings: [String])] = [
        (
            "000.txt",
            [
                "14 citation-symbol error 22/2020/TT-BGD",
                "41 citation-incomplete note Quyết định số 281/QĐ-TTg",
                "41 citation-unknown note 281/QĐ-TTg",
            ]
        ),
        ("001.txt", []),
        (
            "002.txt",
            [
                "15 citation-inconsistent note Chủ tịch UBND tỉnh",
                "36 citation-kind warning Quyết định số 3373/SNV",
                "47 citation-kind warning Báo cáo số 603/SNV-VP",
            ]
        ),
        (
            "003.txt",
            [
                "8 basis-missing warning Đánh giá công nhận “Đơn vị học tập” năm 2024",
                "10 citation-symbol note 3647/UBND",
            ]
        ),
        ("004.txt", []),
    ]

    @Test("each report gets its findings and no others", arguments: expected)
    func findings(file: String, findings: [String]) throws {
        let (_, document) = try DocumentReader.read(Fixtures.example(file))
        let subject = Subject(document, reader: ReportReader(law: ShippedLaw.law))
        let found = Check.all.filter { check in Self.groups.contains { check.name.hasPrefix($0) } }
            .flatMap { $0.find(subject) }.sorted { $0.place < $1.place }
        #expect(found.map { "\($0.place.line) \($0.check) \($0.severity) \($0.place.text)" } == findings)
    }
}
