import Documents
import Testing

@testable import Formats

struct MarkdownTests {
    private func read(_ text: String) throws -> [Paragraph] {
        try TextReader.read(Array(text.utf8)).blocks.compactMap {
            if case .paragraph(let paragraph) = $0 { paragraph } else { nil }
        }
    }

    @Test(
        "marks are taken away where they mark",
        arguments: [
            ("**BÁO CÁO**  ", "BÁO CÁO"),
            ("(*đủ thời gian*) đều đạt", "(đủ thời gian) đều đạt"),
            ("“*Học tập Bác*”, tạo", "“Học tập Bác”, tạo"),
            ("***Nơi nhận:***", "Nơi nhận:"),
            (
                "*c) **Chỉ tiêu 3:** Đơn vị (theo [Luật số 06/2022/QH15](#)) trở lên*",
                "c) Chỉ tiêu 3: Đơn vị (theo Luật số 06/2022/QH15) trở lên"
            ),
            ("số [4725/QĐ-BGDĐT](https://a.vn/x_y_z) ngày", "số 4725/QĐ-BGDĐT ngày"),
            ("**Ưu điểm**là", "Ưu điểm là".replacing(" l", with: "l")),
            ("2\\. Kết quả \\* a", "2. Kết quả * a"),
            ("_nghiêng_ và __đậm__", "nghiêng và đậm"),
        ])
    func strips(source: String, text: String) throws {
        #expect(try read(source).map(\.text) == [text])
    }

    @Test(
        "what is no mark stays",
        arguments: [
            "Điểm (*) là điểm thưởng (*)", "5*3 và 4*2", "* ghi chú", "Ngày __ tháng __ năm ____", "a_b_c d_e",
            "chỉ * một",
            "số:__/BC-__", "[không phải liên kết]", "ghi chú * và * khác", "**", "#1 không phải đề mục",
            "mở **nửa chừng",
        ])
    func keeps(text: String) throws {
        #expect(try read(text).map(\.text) == [text])
    }

    @Test("emphasis over two lines is bold on both")
    func multiline() throws {
        let paragraphs = try read("**KT.GIÁM ĐỐC  \nPHÓ GIÁM ĐỐC**\n\nDương **Thanh** Sơn")
        #expect(paragraphs.map(\.text) == ["KT.GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Dương Thanh Sơn"])
        #expect(paragraphs.map(\.isBold) == [true, true, false])
    }

    @Test("a heading has its level; a rule is no paragraph")
    func headings() throws {
        let paragraphs = try read("### **III. ĐÁNH GIÁ**\n# Một #\n-----\n***\nCuối")
        #expect(paragraphs.map(\.text) == ["III. ĐÁNH GIÁ", "Một", "Cuối"])
        #expect(paragraphs.map(\.outlineLevel) == [3, 1, nil])
        #expect(paragraphs.map(\.isBold) == [true, false, false])
    }
}
