import Checks
import Documents
import Formats
import Foundation
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

    @Test(
        "one figure changed in a report is found",
        arguments: [
            ("004.txt", "23/23", "22/22", "list-count 22/22"), ("004.txt", "Có 23/23", "Có 24/24", "list-count 24/24"),
            ("003.txt", "mở 07 lớp", "mở 08 lớp", "count-sum 08"),
            ("003.txt", "01 lớp tuyên truyền Luật", "02 lớp tuyên truyền Luật", "count-sum 07"),
            (
                "004.txt", "24/2023/TT-\n\nBGDĐT ngày 11/12/2023", "24/2023/TT-\n\nBGDĐT ngày 12/11/2023",
                "citation-date 12/11/2023"
            ),
            (
                "002.txt", "5231/QĐ-SNV ngày 22 tháng 12 năm 2021", "5231/QĐ-SNV ngày 22 tháng 13 năm 2021",
                "citation-date ngày 22 tháng 13 năm 2021"
            ),
            (
                "001.txt", "22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ Giáo dục",
                "22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ Nội vụ và Giáo dục",
                "citation-issuer Bộ Nội vụ và Giáo dục và Đào tạo"
            ),
        ])
    func mutation(file: String, old: String, new: String, expected: String) throws {
        let text = String(decoding: try Fixtures.example(file), as: UTF8.self)
        let changed = try #require(text.range(of: old).map { text.replacingCharacters(in: $0, with: new) })
        let (before, after) = (try Self.found(text), try Self.found(changed))
        #expect(after.filter { !before.contains($0) }.contains(expected), "\(after)")
    }

    private static func found(_ text: String) throws -> [String] {
        let (_, document) = try DocumentReader.read(Array(text.utf8))
        let subject = Subject(document, reader: ReportReader(law: ShippedLaw.law))
        return Check.all.flatMap { $0.find(subject) }.map { "\($0.check) \($0.place.text)" }
    }
}
