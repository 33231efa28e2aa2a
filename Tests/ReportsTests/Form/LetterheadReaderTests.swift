import Documents
import Testing

@testable import Reports

@Suite("The head of a paper")
struct LetterheadReaderTests {
    struct Number: Sendable, CustomTestStringConvertible {
        var line: String
        var number: String?
        var symbol: String?
        var testDescription: String { line }
    }

    @Test(
        "reads number and symbol, blank or not",
        arguments: [
            Number(line: "Số: /BC-PGDĐT", number: nil, symbol: "BC-PGDĐT"),
            Number(line: "Số:        /BC-PGDĐT", number: nil, symbol: "BC-PGDĐT"),
            Number(line: "Số: /BC- SNV", number: nil, symbol: "BC-SNV"),
            Number(line: "Số:…/BC-UBND", number: nil, symbol: "BC-UBND"),
            Number(line: "Số: ...... /BC-UBND", number: nil, symbol: "BC-UBND"),
            Number(line: "Số: _____/BC-UBND", number: nil, symbol: "BC-UBND"),
            Number(line: "Số 12/BC-UBND", number: "12", symbol: "BC-UBND"),
            Number(line: "Số: 05 /BC-UBND", number: "05", symbol: "BC-UBND"),
            Number(line: "Số: 05a/BC-UBND", number: "05a", symbol: "BC-UBND"),
            Number(line: "SỐ: 7/TTr - THPT", number: "7", symbol: "TTr-THPT"),
            Number(line: "Số: 41-KH/TU", number: "41", symbol: "KH/TU"),
            Number(line: "Số: 15/2020/QĐ-UBND", number: "15", symbol: "QĐ-UBND"),
            Number(line: "Số: 1741/SGDĐT-GDTrH&GDTX", number: "1741", symbol: "SGDĐT-GDTrH&GDTX"),
            Number(line: "Số: 12", number: "12", symbol: nil),
            Number(line: "Số: ........", number: nil, symbol: nil),
        ])
    func number(_ expected: Number) {
        let head = LetterheadReader().read(passages(expected.line + "\nBÁO CÁO"))
        #expect(head.numberLine != nil)
        #expect(head.number == expected.number)
        #expect(head.symbol == expected.symbol)
    }

    @Test(
        "takes no other line for the number",
        arguments: [
            "Số lượng: 12 người", "Số điện thoại: 02603824262", "Số 12 đường Trần Phú", "Sở Nội vụ", "Số: lượng",
        ])
    func noNumber(line: String) {
        #expect(LetterheadReader().read(passages(line + "\nBÁO CÁO")).numberLine == nil)
    }

    struct Date: Sendable, CustomTestStringConvertible {
        var line: String
        var place: String?
        var day: Int?
        var month: Int?
        var year: Int?
        var testDescription: String { line }
    }

    @Test(
        "reads place and date, blank, short or impossible",
        arguments: [
            Date(line: "Kon Rẫy, ngày tháng 12 năm 2023", place: "Kon Rẫy", month: 12, year: 2023),
            Date(line: "Kon Rẫy, ngày     tháng     năm 2023", place: "Kon Rẫy", year: 2023),
            Date(line: "Ia H’Drai, ngày … tháng … năm 2024", place: "Ia H’Drai", year: 2024),
            Date(line: "Bắc Giang, ngày 05 tháng 01 năm 2022", place: "Bắc Giang", day: 5, month: 1, year: 2022),
            Date(line: "Bắc Giang ngày 05  tháng 01  năm 2022", place: "Bắc Giang", day: 5, month: 1, year: 2022),
            Date(
                line: "TP. Hồ Chí Minh, ngày 31 tháng 02 năm 2024.", place: "TP. Hồ Chí Minh", day: 31, month: 2,
                year: 2024),
            Date(line: "Đăk Ruồng, ngày 30/13/2023", place: "Đăk Ruồng", day: 30, month: 13, year: 2023),
            Date(line: "Ngày 05 tháng 01 năm 2022", day: 5, month: 1, year: 2022),
            Date(line: "Huế, ngày 5 tháng 1 năm 20…", place: "Huế", day: 5, month: 1),
        ])
    func date(_ expected: Date) {
        let head = LetterheadReader().read(passages(expected.line + "\nBÁO CÁO"))
        #expect(head.dateLine != nil)
        #expect(head.place == expected.place)
        #expect(head.day == expected.day)
        #expect(head.month == expected.month)
        #expect(head.year == expected.year)
    }

    @Test(
        "takes no sentence that mentions a date for the date line",
        arguments: [
            "Thực hiện Công văn số 58/SGDĐT ngày 11 tháng 01 năm 2024 của Sở Giáo dục và Đào tạo;",
            "Ủy ban nhân dân xã Đăk Ruồng đã họp và thông qua ngày 11 tháng 01 năm 2024",
        ])
    func noDate(line: String) {
        #expect(LetterheadReader().read(passages(line + "\nBÁO CÁO")).dateLine == nil)
    }

    @Test("reads a head whose left and right cells come one after the other")
    func cells() {
        let lines = passages(
            """
            UBND HUYỆN KON RẪY
            PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
            Số: /BC-PGDĐT
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Kon Rẫy, ngày tháng 12 năm 2023
            BÁO CÁO
            Tự đánh giá, xếp loại Đơn vị học tập - Năm 2023
            Thực hiện theo Công văn 1497/UBND-VX ngày 12/12/2022 của UBND huyện Kon Rẫy;
            """)
        let head = LetterheadReader().read(lines)
        #expect(lines.text(head.superior) == "UBND HUYỆN KON RẪY")
        #expect(lines.text(head.issuer) == "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO")
        #expect(lines.text(head.numberLine) == "Số: /BC-PGDĐT")
        #expect(lines.text(head.dateLine) == "Kon Rẫy, ngày tháng 12 năm 2023")
        #expect(lines.text(head.kind) == "BÁO CÁO")
        #expect(lines.texts(head.titleLines) == ["Tự đánh giá, xếp loại Đơn vị học tập - Năm 2023"])
    }

    @Test("reads a head typed in columns with tabs and spaces, names wrapped")
    func columns() {
        let lines = passages(
            """
            UBND HUYỆN TỦA CHÙA      CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TRUNG TÂM VĂN HÓA -\tĐộc lập - Tự do - Hạnh phúc
            TRUYỀN THANH -
            TRUYỀN HÌNH\t_______________
            Số:      /BC-TTVHTTTH\t\tTủa Chùa, ngày     tháng 01 năm 2024
            BÁO CÁO
            Kết quả đánh giá, xếp loại “Đơn vị học tập” năm 2023
            """)
        let head = LetterheadReader().read(lines)
        #expect(lines.texts(head.superiorLines) == ["UBND HUYỆN TỦA CHÙA"])
        #expect(lines.texts(head.issuerLines) == ["TRUNG TÂM VĂN HÓA -", "TRUYỀN THANH -", "TRUYỀN HÌNH"])
        #expect(head.symbol == "BC-TTVHTTTH")
        #expect(head.place == "Tủa Chùa")
        #expect(head.day == nil)
        #expect(head.month == 1)
        #expect(lines.text(head.title) == "Kết quả đánh giá, xếp loại “Đơn vị học tập” năm 2023")
    }

    @Test("reads a body's name that is wrapped after its first word group")
    func wrapped() {
        let lines = passages(
            """
            ỦY BAN NHÂN DÂN
            HUYỆN KON RẪY
            PHÒNG GIÁO DỤC VÀ
            ĐÀO TẠO
            Số: 12/BC-PGDĐT
            """)
        let head = LetterheadReader().read(lines)
        #expect(lines.texts(head.superiorLines) == ["ỦY BAN NHÂN DÂN", "HUYỆN KON RẪY"])
        #expect(lines.texts(head.issuerLines) == ["PHÒNG GIÁO DỤC VÀ", "ĐÀO TẠO"])
    }

    @Test("reads a title on the line of its kind, and one on several lines")
    func titles() {
        let one = passages("BÁO CÁO KẾT QUẢ ĐÁNH GIÁ ĐƠN VỊ HỌC TẬP NĂM 2024\nI. Đặc điểm")
        let first = LetterheadReader().read(one)
        #expect(one.text(first.kind) == "BÁO CÁO")
        #expect(one.text(first.title) == "KẾT QUẢ ĐÁNH GIÁ ĐƠN VỊ HỌC TẬP NĂM 2024")

        let two = passages(
            """
            BÁO CÁO
            KẾT QUẢ TỔ CHỨC THỰC HIỆN XÂY DỰNG XÃ HỘI HỌC TẬP,
            ĐÁNH GIÁ XẾP LOẠI ĐƠN VỊ HỌC TẬP NĂM 2021
            Thực hiện Thông tư số 22/2020/TT-BGDĐT của Bộ Giáo dục và Đào tạo; Sở Nội vụ báo cáo kết quả như sau:
            """)
        let second = LetterheadReader().read(two)
        #expect(second.titleLines.count == 2)
        #expect(two.texts(second.titleLines).last == "ĐÁNH GIÁ XẾP LOẠI ĐƠN VỊ HỌC TẬP NĂM 2021")
    }

    @Test("takes neither an address line nor the first sentence for a title")
    func notTitles() {
        let lines = passages("TỜ TRÌNH\nKính gửi: Phòng Giáo dục và Đào tạo\nCăn cứ Thông tư số 24/2023/TT-BGDĐT;")
        let head = LetterheadReader().read(lines)
        #expect(lines.text(head.kind) == "TỜ TRÌNH")
        #expect(head.titleLines.isEmpty)
    }

    @Test("finds no head in a piece of running text")
    func fragment() {
        let head = LetterheadReader().read(
            passages("I. Kết quả\nTrường đã thực hiện báo cáo ngày 05 tháng 01 năm 2022 theo quy định.\nBÁO CÁO"))
        #expect(head.kind == nil)
        #expect(head.issuer == nil)
        #expect(head.dateLine == nil)
    }

    @Test("reads the subject of a letter, which has no kind")
    func letter() {
        let lines = passages("UBND XÃ ĐĂK RUỒNG\nSố: 12/UBND-VX\nV/v đánh giá Đơn vị học tập\nKính gửi: Các trường")
        let head = LetterheadReader().read(lines)
        #expect(head.kind == nil)
        #expect(lines.text(head.title) == "V/v đánh giá Đơn vị học tập")
        #expect(lines.text(head.issuer) == "UBND XÃ ĐĂK RUỒNG")
    }
}
