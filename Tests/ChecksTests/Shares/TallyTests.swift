import Checks
import Documents
import Formats
import Reports
import TestKit
import Testing

/// One sum, one finding: what `tally` adds up is not added up again by `count-sum`.
@Suite("Sums in running text")
struct TallyTests {
    private static let reader = ReportReader(law: ShippedLaw.law)

    private static func found(_ text: String) throws -> [String] {
        let (_, document) = try DocumentReader.read(Array(text.utf8))
        let subject = Subject(document, reader: reader)
        return Check.all.filter { ["tally", "count-sum"].contains($0.name) }
            .flatMap { $0.find(subject) }.map { "\($0.check) \($0.place.text)" }
    }

    @Test(
        "a wrong sum is told by one check, however it is written",
        arguments: [
            ("Số lượt: 36 (cán bộ) + 19 (viên chức) = 56 lượt.", "tally 56"),
            ("Đã cử 56 lượt người (36 + 19) đi bồi dưỡng.", "tally 56"),
            ("Đã cử 56 lượt người (36 lượt cán bộ + 19 lượt viên chức).", "count-sum 56"),
            ("Đã cử 1.056 lượt người (36 nam + 19 nữ).", "tally 1.056"),
            ("Có 36 lượt cán bộ và 19 lượt viên chức dự 2 lớp, tổng cộng 56 lượt.", ""),
            ("Mở 2 lớp cho 36 lượt cán bộ và 19 lượt viên chức, tổng cộng 56 lượt.", "tally 56"),
            ("Có 36 cán bộ, 19 viên chức dự (tổng cộng: 56 người).", "tally 56"),
            ("Đơn vị có 20 thành viên, gồm 14 viên chức và 7 người lao động.", "tally 20"),
            ("Đơn vị có 20 thành viên (gồm 14 viên chức và 7 người lao động).", "tally 20"),
            ("Đơn vị có 20 thành viên, gồm: 14 viên chức; 7 người lao động.", ""),
            ("Đơn vị có 20 cán bộ, gồm: 14 cán bộ biên chế và 7 cán bộ hợp đồng.", "count-sum 20"),
            ("Tổ chức 10 buổi, gồm 4 buổi chuyên đề và 5 buổi ngoại khóa.", "tally 10"),
        ])
    func once(text: String, expected: String) throws {
        #expect(try Self.found(text) == (expected.isEmpty ? [] : [expected]))
    }

    @Test(
        "numbers that are no parts of a total are left alone",
        arguments: [
            "Đơn vị có 20 thành viên, gồm 2 lãnh đạo, 13 viên chức và các cộng tác viên.",
            "Đơn vị có 20 thành viên, gồm 13 viên chức và 7 người lao động, sinh hoạt tại 3 tổ.",
            "Đơn vị có 20 thành viên, gồm 13 viên chức (5 nữ) và 7 người lao động (2 nữ).",
            "Có 36 lượt cán bộ (12 lượt nữ) và 19 lượt viên chức tham gia các lớp, tổng cộng 55 lượt người.",
            "Có 36 lượt cán bộ và 19 lượt viên chức, nâng tổng cộng lên 156 lượt.",
            "Có 36 lượt cán bộ, trong đó 12 lượt nữ, và 19 lượt viên chức, tổng cộng 55 lượt.",
            "Mở 3 khối (10 + 11 + 12); đạt 2/3 nội dung (1 + 1 + 1).",
            "Năm 2022 có 36 lượt, năm 2023 có 19 lượt, tổng cộng 2 năm 55 lượt.",
        ])
    func silent(text: String) throws {
        #expect(try Self.found(text) == [])
    }
}
