import Checks
import Documents
import Formats
import Reports
import TestKit
import Testing

/// Where an annex must stand to keep its promise.
@Suite("Promised annexes")
struct AppendixMissingTests {
    private static let reader = ReportReader(law: ShippedLaw.law)

    private static let scores = """
        STT\tNội dung tiêu chí\tĐiểm tối đa\tĐiểm tự chấm
        1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t30
        a\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên\t10\t10
        b\tĐơn vị có các quy định cụ thể nhằm động viên thành viên học tập\t10\t10
        """
    private static let people = "STT\tHọ và tên\tChức vụ\n1\tNguyễn Văn An\tChuyên viên\n2\tLê Thị Bình\tVăn thư"

    /// A report with something between its parts.
    private static func found(_ body: String, after: String = "") throws -> [String] {
        let text = """
            BÁO CÁO
            Tự đánh giá, xếp loại Đơn vị học tập năm 2023
            Phòng Nội vụ báo cáo kết quả tự đánh giá, xếp loại Đơn vị học tập năm 2023 như sau:
            \(body)
            Đơn vị đã triển khai đầy đủ các văn bản.
            Trên đây là báo cáo của Phòng Nội vụ./.
            Nơi nhận:
            - Lưu: VT.
            TRƯỞNG PHÒNG
            Nguyễn Văn Hùng
            \(after)
            """
        let (_, document) = try DocumentReader.read(Array(text.utf8))
        let subject = Subject(document, reader: reader)
        return Check.all.filter { $0.name == "appendix-missing" }.flatMap { $0.find(subject) }.map(\.place.text)
    }

    @Test("a table in the body does not keep the promise of an annex")
    func body() throws {
        let promise = "(Chi tiết có phụ lục kèm theo)."
        #expect(try Self.found("\(Self.scores)\nTổng điểm: 98 điểm.\n\(promise)") == ["Chi tiết có phụ lục kèm theo"])
        let list = "Danh sách thành viên đạt danh hiệu có phụ lục kèm theo."
        #expect(
            try Self.found("\(Self.scores)\n\(promise)\n\(list)")
                == ["Chi tiết có phụ lục kèm theo", String(list.dropLast())])
    }

    @Test(
        "what stands after the paper's end keeps it",
        arguments: [
            scores, people, "PHỤ LỤC\nKết quả chấm điểm", "DANH SÁCH THÀNH VIÊN", "Biểu tổng hợp kết quả",
            "Phụ lục kèm theo Báo cáo số 12/BC-PNV\nKết quả",
        ])
    func end(annex: String) throws {
        #expect(try Self.found("Chi tiết có phụ lục kèm theo.", after: annex) == [])
    }

    @Test("a score table in the body is the annex where the words mean it, or stand right before it")
    func scoreTable() throws {
        #expect(try Self.found("\(Self.scores)\nĐạt 98 điểm (có bảng chấm điểm kèm theo).") == [])
        #expect(try Self.found("\(Self.scores)\nĐạt 98 điểm (bảng điểm kèm theo).") == [])
        #expect(try Self.found("Kết quả (có phụ lục kèm theo):\n\(Self.scores)") == [])
        #expect(try Self.found("\(Self.people)\nĐạt 98 điểm (bảng điểm kèm theo).") == ["bảng điểm kèm theo"])
        #expect(try Self.found("\(Self.scores)\nCó 5 người (danh sách kèm theo).") == ["danh sách kèm theo"])
        #expect(try Self.found("\(Self.people)\nCó 5 người (danh sách kèm theo).") == [])
    }

    @Test("cells and evidence speak of the dossier")
    func dossier() throws {
        let table = Self.scores.replacing("Điểm tự chấm", with: "Điểm tự chấm\tMinh chứng")
            .replacing("\t10\t10", with: "\t10\t10\tDanh sách kèm theo")
        #expect(try Self.found(table) == [])
    }
}
