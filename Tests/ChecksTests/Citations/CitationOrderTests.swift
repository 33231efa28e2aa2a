import Checks
import Documents
import Formats
import Reports
import TestKit
import Testing

/// Number, year and symbol in a wrong order are one mistake, told once.
@Suite("Order in a citation's code")
struct CitationOrderTests {
    private static let reader = ReportReader(law: ShippedLaw.law)

    private static func subject(_ text: String) throws -> Subject {
        let (_, document) = try DocumentReader.read(Array(text.utf8))
        return Subject(document, reader: reader, hints: ReportReader.Hints(year: 2024))
    }

    @Test(
        "the year is read wherever it stands",
        arguments: [
            ("Thông tư số 24/TT-BGDĐT/2023 ngày 11/12/2023", "24/2023", "TT-BGDĐT"),
            ("Thông tư 24/TT-BGDĐT-2023 của Bộ", "24/2023", "TT-BGDĐT"),
            ("Thông tư số 24/TT/2023/BGDĐT ngày 11/12/2023", "24/2023", "TT-BGDĐT"),
            ("Thông tư số 2023/24/TT-BGDĐT ngày 11/12/2023", "24/2023", "TT-BGDĐT"),
            ("Kế hoạch số 12/KH-UBND/2023 của UBND huyện", "12", "KH-UBND"),
        ])
    func order(text: String, number: String, symbol: String) throws {
        let subject = try Self.subject("Thực hiện \(text) về Đơn vị học tập.")
        let mention = try #require(subject.report.citations.first)
        #expect((mention.number, mention.symbol) == (number, symbol))
        #expect(mention.isMisordered)
        let found = Check.all.filter { $0.name.hasPrefix("citation-") }.flatMap { $0.find(subject) }
        #expect(found.map(\.check) == ["citation-symbol"])
        #expect(found.map(\.place.text) == [subject.report.text(mention.codeSpan)])
    }

    @Test(
        "years that belong elsewhere are left alone",
        arguments: [
            "Quyết định số 2020/QĐ-UBND ngày 05/3/2022", "Kế hoạch số 12/KH-UBND-2023-2025 của huyện",
            "Kế hoạch 12/KH-UBND năm 2023", "Thông tư số 24/2023/TT-BGDĐT ngày 11/12/2023",
            "Kế hoạch số 41-KH/TU/2023 của Tỉnh ủy", "Quyết định số 12/QĐ-UBND/20231",
        ])
    func right(text: String) throws {
        let subject = try Self.subject("Thực hiện \(text).")
        #expect(subject.report.citations.allSatisfy { !$0.isMisordered })
        #expect(!subject.report.citations.isEmpty)
    }

    @Test("a circular without number or date is told, and what is dated anywhere is not")
    func incomplete() throws {
        func found(_ text: String) throws -> [String] {
            let subject = try Self.subject(text)
            return Check.all.filter { $0.name == "citation-incomplete" }.flatMap { $0.find(subject) }.map(\.place.text)
        }
        let about = "quy định về đánh giá, công nhận “Đơn vị học tập” năm 2024"
        #expect(try found("Căn cứ Thông tư của Bộ GD&ĐT \(about).") == ["Thông tư của Bộ GD&ĐT"])
        #expect(try found("Căn cứ Thông tư \(about).") == ["Thông tư"])
        #expect(try found("Căn cứ các Thông tư của Bộ GD&ĐT \(about).") == [])
        #expect(try found("Bộ sẽ có Thông tư mới \(about).") == [])
        let named = "Thông tư số 24/2023/TT-BGDĐT"
        #expect(try found("Căn cứ \(named) của Bộ GD&ĐT. Theo Thông tư của Bộ \(about).") == [named])
        #expect(try found("Căn cứ \(named) của Bộ. Theo \(named) ngày 11/12/2023 của Bộ.") == [])
        #expect(try found("Căn cứ Luật Giáo dục số 43/2019/QH14; Nghị định số 101/2017/NĐ-CP.") == [])
    }
}
