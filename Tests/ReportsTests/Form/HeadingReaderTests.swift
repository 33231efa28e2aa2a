import Documents
import Testing

@testable import Reports

@Suite("Headings")
struct HeadingReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var line: String
        var label: String
        var style: Heading.Style
        var path: [Int]
        var testDescription: String { line }

        init(_ line: String, _ label: String, _ style: Heading.Style, _ path: [Int]) {
            (self.line, self.label, self.style, self.path) = (line, label, style, path)
        }
    }

    @Test(
        "reads every way of numbering",
        arguments: [
            Case("I. Thông tin chung", "I", .roman, [1]),
            Case("II. Kết quả", "II", .roman, [2]),
            Case("XIV. Kết quả", "XIV", .roman, [14]),
            Case("IV/ Kiến nghị", "IV", .roman, [4]),
            Case("III - KIẾN NGHỊ", "III", .roman, [3]),
            Case("II KẾT QUẢ THỰC HIỆN", "II", .roman, [2]),
            Case("I.Thông tin chung", "I", .roman, [1]),
            Case("II.1. Kết quả", "II.1", .dotted, [2, 1]),
            Case("1. Ưu điểm", "1", .arabic, [1]),
            Case("1.Ưu điểm", "1", .arabic, [1]),
            Case("3) Kết quả", "3", .arabic, [3]),
            Case("2/ Kết quả", "2", .arabic, [2]),
            Case("10. Thực hiện rà soát quy hoạch cán bộ, xây dựng kế hoạch đào tạo viên chức;", "10", .arabic, [10]),
            Case("2.1. Chấm điểm theo từng tiêu chí", "2.1", .dotted, [2, 1]),
            Case("2.1 Chấm điểm theo từng tiêu chí", "2.1", .dotted, [2, 1]),
            Case("2.3.1. Kết quả", "2.3.1", .dotted, [2, 3, 1]),
            Case("a) Tổ chức tuyên truyền", "a", .letter, [1]),
            Case("đ) Chỉ tiêu 5", "đ", .letter, [5]),
            Case("e) Khác", "e", .letter, [6]),
            Case("y) Khác", "y", .letter, [23]),
            Case("b. Kết quả", "b", .letter, [2]),
            Case("A. ĐẶC ĐIỂM TÌNH HÌNH", "A", .part, [1]),
            Case("Phần I", "Phần I", .part, [1]),
            Case("PHẦN THỨ HAI", "PHẦN THỨ HAI", .part, [2]),
            Case("Phần 3: Kết quả", "Phần 3", .part, [3]),
        ])
    func reads(_ expected: Case) throws {
        let lines = passages(expected.line)
        let headings = HeadingReader().read(lines)
        let heading = try #require(headings.first)
        #expect(lines.text(heading.label) == expected.label)
        #expect(lines.text(heading.span) == expected.line)
        #expect(heading.style == expected.style)
        #expect(heading.path == expected.path)
        #expect(heading.ordinal == expected.path.last)
    }

    @Test(
        "leaves alone what only looks numbered",
        arguments: [
            "2.273,6 ha diện tích tự nhiên", "01/01/2024 là ngày nghỉ", "2.5 triệu đồng", "05 TDP, 03 Trường học",
            "100% viên chức", "1.000 đồng", "2024. Năm học mới", "22/2020/TT-BGDĐT", "V.I. Lênin", "V. I. Lênin",
            "V/v báo cáo", "C. Mác - Lênin", "Ia H’Drai", "Phần lớn cán bộ", "Phần 1 của kế hoạch", "I", "1.", "Vì vậy",
            "¹ Tổ chức học tập", "1 tổ chức đánh giá", "b/c Sở", "IIV. Kết quả", "IIII. Kết quả", "0. Không",
            "a lô", "w) Khác", "98 điểm", "- Xếp loại: Tốt", "21/4 là ngày Sách", "I have", "1.5 điểm",
        ])
    func ignores(line: String) {
        #expect(HeadingReader().read(passages(line)).isEmpty)
    }

    @Test("keeps lettered parts where there is a part A, and drops initials where there is none")
    func parts() {
        #expect(HeadingReader().read(passages("A. Đặc điểm\nB. Kết quả\nC. Kiến nghị")).map(\.ordinal) == [1, 2, 3])
        #expect(HeadingReader().read(passages("I. Học tập\nC. Mác viết")).map(\.ordinal) == [1])
    }

    @Test("takes no cell and no note for a heading")
    func kinds() {
        var lines = passages("1. Ưu điểm\n2. Hạn chế")
        lines[0].kind = .cell(table: 1, row: 1, column: 1)
        lines[1].kind = .note(1)
        #expect(HeadingReader().read(lines).isEmpty)
    }
}
