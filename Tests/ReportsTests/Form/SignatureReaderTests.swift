import Documents
import Testing

@testable import Reports

@Suite("The end of a paper")
struct SignatureReaderTests {
    @Test("reads recipients, offices and name that come one after the other")
    func cells() throws {
        let lines = passages(
            """
            Ủy ban nhân dân huyện báo cáo Sở Giáo dục và Đào tạo tổng hợp./.
            Nơi nhận:
            - Sở GD&ĐT (b/c);
            - Các phòng, ban, đơn vị cấp huyện;
            - Lưu VT, TH..
            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH

            Nguyễn Tiến Dũng
            """)
        let ending = SignatureReader().read(lines)
        let signature = try #require(ending.signature)
        #expect(lines.texts(signature.lines) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
        #expect(lines.text(signature.name) == "Nguyễn Tiến Dũng")
        #expect(
            lines.texts(ending.recipients)
                == ["- Sở GD&ĐT (b/c);", "- Các phòng, ban, đơn vị cấp huyện;", "- Lưu VT, TH.."])
    }

    @Test("reads a block typed in columns")
    func columns() throws {
        let lines = passages(
            """
            Nơi nhận:\t\tKT. GIÁM ĐỐC
            - Như trên;\t\tPHÓ GIÁM ĐỐC
            - Lưu: VT.\t\t(Đã ký)
            \t\tThS. Nguyễn Quang Đông
            """)
        let ending = SignatureReader().read(lines)
        let signature = try #require(ending.signature)
        #expect(lines.texts(signature.lines) == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"])
        #expect(lines.text(signature.name) == "ThS. Nguyễn Quang Đông")
        #expect(lines.texts(ending.recipients) == ["- Như trên;", "- Lưu: VT."])
    }

    struct Block: Sendable, CustomTestStringConvertible {
        var lines: [String]
        var offices: Int
        var name: String?
        var testDescription: String { lines.joined(separator: " / ") }
    }

    @Test(
        "reads offices however they are typed",
        arguments: [
            Block(
                lines: ["KT.TRƯỞNG PHÒNG", "PHÓTRƯỞNG PHÒNG", "Nguyễn Thị Bích Phượng"], offices: 2,
                name: "Nguyễn Thị Bích Phượng"),
            Block(lines: ["HIỆU TRƯỞNG", "(Ký, đóng dấu)", "Đã ký", "Trần Văn An"], offices: 1, name: "Trần Văn An"),
            Block(lines: ["Hiệu trưởng", "Trần Văn An"], offices: 1, name: "Trần Văn An"),
            Block(lines: ["THỦ TRƯỞNG ĐƠN VỊ"], offices: 1, name: nil),
            Block(lines: ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "H’Wen Niê"], offices: 2, name: "H’Wen Niê"),
            Block(lines: ["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG", "LÊ VĂN BA"], offices: 2, name: "LÊ VĂN BA"),
            Block(lines: ["Q. GIÁM ĐỐC", "Lê Văn Ba"], offices: 1, name: "Lê Văn Ba"),
        ])
    func offices(_ block: Block) throws {
        let lines = passages((["Trên đây là báo cáo./."] + block.lines).joined(separator: "\n"))
        let signature = try #require(SignatureReader().read(lines).signature)
        #expect(signature.lines.count == block.offices)
        #expect(lines.text(signature.name) == block.name)
    }

    @Test("takes the block beside the recipients when an annex has its own")
    func annex() throws {
        let lines = passages(
            """
            Nơi nhận:
            - Lưu: VT.
            CHỦ TỊCH
            Lê Văn Ba
            Phụ lục
            Biểu chấm điểm đơn vị học tập năm 2023 của phường
            NGƯỜI LẬP BIỂU
            Trần Thị Tư
            """)
        let signature = try #require(SignatureReader().read(lines).signature)
        #expect(lines.text(signature.name) == "Lê Văn Ba")
    }

    @Test("finds no block where nobody signs")
    func none() {
        let ending = SignatureReader().read(passages("I. Kết quả\nĐơn vị đạt 98 điểm.\nNguyễn Văn A học giỏi."))
        #expect(ending.signature == nil)
        #expect(ending.recipients.isEmpty)
    }

    @Test("reads recipients written in one line")
    func inline() {
        let lines = passages("Nơi nhận: Như trên; Lưu: VT.\nGIÁM ĐỐC\nLê Văn Ba")
        #expect(lines.texts(SignatureReader().read(lines).recipients) == ["Như trên; Lưu: VT."])
    }
}
