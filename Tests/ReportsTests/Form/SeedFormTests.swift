import Criteria
import Documents
import Formats
import TestKit
import Testing

@testable import Reports

@Suite("The form of real reports")
struct SeedFormTests {
    private func report(_ name: String) throws -> Report {
        let (_, document) = try DocumentReader.read(Fixtures.example(name))
        return ReportReader(law: Law()).read(document)
    }

    struct Form: Sendable, CustomTestStringConvertible {
        var file: String
        var symbol: String?
        var dateLine: String?
        var titleLines: Int
        var headings: [String]
        var signature: [String]
        var name: String
        var recipients: Int
        var testDescription: String { file }
    }

    @Test(
        "reads head, headings, signature and recipients",
        arguments: [
            Form(
                file: "000.txt", symbol: "BC-TTVHTTTH", dateLine: "Tủa Chùa, ngày tháng 01 năm 2024", titleLines: 1,
                headings: ["I", "II", "1", "2", "3", "III", "1", "2", "IV", "1", "2", "3", "4", "5"],
                signature: ["KT.GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], name: "Dương Thanh Sơn", recipients: 2),
            Form(
                file: "001.txt", symbol: "BC-PGDĐT", dateLine: "Kon Rẫy, ngày tháng 12 năm 2023", titleLines: 1,
                headings: ["I", "II", "III", "1", "2", "3", "4", "5"],
                signature: ["KT.TRƯỞNG PHÒNG", "PHÓTRƯỞNG PHÒNG"], name: "Nguyễn Thị Bích Phượng", recipients: 2),
            Form(
                file: "002.txt", symbol: "BC-SNV", dateLine: "Bắc Giang, ngày tháng 01 năm 2022", titleLines: 2,
                headings: ["I", "1", "2", "2.1", "2.2", "3", "3.1", "3.2", "3.3", "II", "1", "2", "III"],
                signature: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], name: "Nguyễn Quang Đông", recipients: 3),
            Form(
                file: "003.txt", symbol: "BC-UBND", dateLine: "Phổ Ninh, ngày tháng 01 năm 2025", titleLines: 1,
                headings: [
                    "1", "II", "1", "a", "b", "c", "d", "đ", "2", "a", "b", "c", "d", "đ", "3", "a", "b", "c", "d", "đ",
                ],
                signature: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "Nguyễn Duy Khánh", recipients: 5),
            Form(
                file: "004.txt", symbol: nil, dateLine: nil, titleLines: 1,
                headings: ["I", "1", "a", "b", "2", "a", "b", "3", "II", "1", "2", "III", "1", "2", "IV"],
                signature: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "Nguyễn Tiến Dũng",
                recipients: 4),
        ])
    func form(_ expected: Form) throws {
        let report = try report(expected.file)
        let head = report.letterhead
        #expect(head.symbol == expected.symbol)
        #expect(head.number == nil)
        #expect(head.dateLine.map(report.text) == expected.dateLine)
        #expect(head.kind.map(report.text) == "BÁO CÁO")
        #expect(head.titleLines.count == expected.titleLines)
        #expect(report.headings.map { report.text($0.label) } == expected.headings)
        #expect(report.signature?.lines.map(report.text) == expected.signature)
        #expect(report.signature?.name.map(report.text) == expected.name)
        #expect(report.recipients.count == expected.recipients)
    }

    @Test("never fails on text that is no report", arguments: 0..<200)
    func noise(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        let pieces = [
            "Số:", " /BC-", "ngày", " tháng ", "năm", " 20", "…", "....", "\t", "    ", "\n", "\n", "BÁO CÁO", "I.",
            "II",
            "1.", "2.1", "a)", "đ)", "Phần ", "A.", "KT.", "GIÁM ĐỐC", "Nơi nhận:", "- ", "Nguyễn Văn", "’", "**", "__",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "UBND", " ", ",", "/", "31/02/2024",
            "V/v",
            "😀", "Kính gửi", "999999999999", "-", "\u{0301}", "học",
        ]
        let text = (0..<next(60)).map { _ in pieces[next(pieces.count)] }.joined()
        let blocks = text.split(separator: "\n").enumerated().map {
            Block.paragraph(Paragraph(String($1), line: $0 + 1))
        }
        let report = ReportReader(law: Law()).read(Document(blocks: blocks))
        for heading in report.headings { #expect(!report.text(heading.label).isEmpty) }
        for span in report.recipients { #expect(!report.text(span).isEmpty) }
        if let line = report.letterhead.numberLine { #expect(report.text(line).lowercased().hasPrefix("số")) }
    }
}
