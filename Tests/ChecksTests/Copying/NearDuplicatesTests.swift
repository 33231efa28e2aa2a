import Criteria
import Documents
import Formats
import Reports
import TestKit
import Testing

@testable import Checks

@Suite("Files that nearly repeat each other")
struct NearDuplicatesTests {
    private func report(_ text: String) throws -> Report {
        let (_, document) = try DocumentReader.read(Array(text.utf8))
        return ReportReader(law: ShippedLaw.law).read(document)
    }

    private func seed(_ name: String) throws -> String {
        String(decoding: try Fixtures.example(name), as: UTF8.self)
    }

    @Test("finds a copy with other names, figures and marks, and names both files")
    func copy() throws {
        let original = try seed("000.txt")
        let copied = original.replacing("Tủa Chùa", with: "Mường Nhé").replacing("2023", with: "2022")
            .replacing("viên chức", with: "VIÊN CHỨC").replacing("Số: /BC", with: "Số: 12/BC")
        var batch = NearDuplicates()
        #expect(batch.add("goc.docx", unit: "A", sketch: TextSketch(try report(original))) == nil)
        let found = try #require(batch.add("chep.docx", unit: "B", sketch: TextSketch(try report(copied))))
        #expect(found.check == "near-duplicate")
        #expect(found.severity == .warning)
        #expect(found.place.text == "BÁO CÁO")
        #expect(found.message.vi.contains("goc.docx") && found.message.vi.contains("chep.docx"))
        #expect(found.message.en.contains("goc.docx") && found.message.en.contains("chep.docx"))
    }

    @Test("is milder when the same unit sends two versions")
    func versions() throws {
        let sketch = TextSketch(try report(seed("002.txt")))
        var batch = NearDuplicates()
        _ = batch.add("a.docx", unit: "Sở Nội vụ", sketch: sketch)
        #expect(batch.add("b.docx", unit: "Sở Nội vụ", sketch: sketch)?.severity == .note)
    }

    @Test("is silent among honest reports, though they share the criteria's wording and set phrases")
    func honest() throws {
        var batch = NearDuplicates()
        for name in ["000.txt", "001.txt", "002.txt", "003.txt", "004.txt"] {
            let sketch = TextSketch(try report(seed(name)))
            #expect(sketch.values.count == TextSketch.size)
            #expect(batch.add(name, unit: nil, sketch: sketch) == nil)
        }
    }

    @Test("keeps two reports apart that quote the same criteria and answer them differently")
    func criteria() throws {
        let wording = [
            "Ban hành kế hoạch hằng năm cho Thành viên trong đơn vị được học tập thường xuyên, tổ chức triển khai, thực "
                + "hiện kế hoạch",
            "Thực hiện đầy đủ các chế độ về đào tạo, bồi dưỡng theo quy định hiện hành, có quy định của đơn vị nhằm "
                + "khuyến khích, động viên Thành viên trong đơn vị tích cực học tập",
            "Tham gia các hoạt động phục vụ việc học tập suốt đời cho người dân",
        ]
        let first = try report(seed("003.txt"))
        #expect(first.passages.contains { !$0.wording.isEmpty })
        func quoting(_ answers: [String]) throws -> TextSketch {
            var text = "BÁO CÁO\nTự đánh giá, công nhận “Đơn vị học tập” năm 2024\n1. Tiêu chí 1: Về điều kiện\n"
            for (index, words) in wording.enumerated() {
                text += "\(["a", "b", "đ"][index])) Chỉ tiêu \([1, 2, 5][index]): \(words)\n\(answers[index])\n"
            }
            return TextSketch(try report(text))
        }
        let school = try quoting([
            "Nhà trường có kế hoạch số 12 phát cho từng tổ chuyên môn ngay đầu tháng chín, mỗi tổ họp hai tuần một lần, có "
                + "biên bản lưu ở phòng đọc của trường.",
            "Thầy cô đi học được bố trí dạy thay, hỗ trợ tiền tàu xe và sách vở từ quỹ của nhà trường, không ai phải tự bỏ "
                + "tiền túi.",
            "Sân trường mở cửa tối thứ sáu cho bà con học chữ Thái, câu lạc bộ đọc sách có sáu chục người lớn tham dự.",
        ])
        let office = try quoting([
            "Ủy ban nhân dân phường giao văn phòng theo dõi, cuối quý tổng hợp số lớp, số người dự của bảy tổ dân phố trên "
                + "địa bàn.",
            "Công chức học trung cấp chính trị được tính là ngày làm việc, quyết định cử đi học lưu trong hồ sơ của từng "
                + "người một.",
            "Trung tâm học tập cộng đồng mở bảy lớp, từ trồng nấm, nuôi ếch đến phòng cháy, chữa cháy cho các hộ buôn bán.",
        ])
        var batch = NearDuplicates()
        #expect(batch.add("truong.docx", unit: nil, sketch: school) == nil)
        #expect(batch.add("phuong.docx", unit: nil, sketch: office) == nil)
        #expect(school.similarity(to: office).map { $0 < 30 } ?? true)
    }

    @Test("says nothing of texts too short to tell")
    func short() throws {
        let sketch = TextSketch(try report("BÁO CÁO\nĐơn vị có kế hoạch học tập."))
        var batch = NearDuplicates()
        _ = batch.add("a.txt", unit: nil, sketch: sketch)
        #expect(batch.add("b.txt", unit: nil, sketch: sketch) == nil)
        #expect(sketch.similarity(to: sketch) == nil)
    }

    @Test("estimates likeness within a tenth", arguments: [50, 70, 80, 90, 100])
    func estimate(percent: Int) throws {
        // Two texts of numbered nonsense words, `percent` of a hundred sentences shared.
        func sentence(_ index: Int) -> String {
            (0..<12).map { word in
                var value = (index * 12 + word) &* 2_654_435_761 % 17_576
                return String(
                    (0..<4).map { _ in
                        defer { value /= 13 }
                        return "bcdghklmnpqrs"[value % 13] + "aeiou"[value % 5]
                    }.joined())
            }.joined(separator: " ")
        }
        func text(_ from: Int, _ count: Int, own: Int) -> String {
            "BÁO CÁO\nKết quả\n"
                + ((0..<count).map { sentence($0) } + (0..<(100 - count)).map { sentence(own + $0) }).map { $0 + "." }
                .joined(separator: "\n")
        }
        let a = TextSketch(try report(text(0, percent, own: 1000)))
        let b = TextSketch(try report(text(0, percent, own: 3000)))
        let shared = percent * 100 / (200 - percent)
        let estimate = try #require(a.similarity(to: b))
        #expect(abs(estimate - shared) <= 10, "\(estimate) for \(shared)")
    }

    @Test("stays quick with very many files", arguments: [2000])
    func many(count: Int) throws {
        let sketch = TextSketch(try report(seed("001.txt")))
        var batch = NearDuplicates()
        var found = 0
        for index in 0..<count { found += batch.add("\(index).docx", unit: nil, sketch: sketch) == nil ? 0 : 1 }
        #expect(found == count - 1)
    }
}

extension String {
    fileprivate subscript(_ offset: Int) -> String {
        String(self[index(startIndex, offsetBy: offset)])
    }
}
