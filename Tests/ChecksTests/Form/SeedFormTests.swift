import Checks
import Criteria
import Documents
import Formats
import Reports
import TestKit
import Testing

@Suite("The form of real reports, checked")
struct SeedFormTests {
    private static let names: Set = [
        "number-missing", "date-missing", "heading-numbering", "signature-block", "appendix-missing", "section-missing",
        "doubled-word",
    ]

    @Test(
        "finds what is wrong with the form of a real report, and nothing else",
        arguments: [
            (
                "000.txt",
                [
                    "number-missing: Số: /BC-TTVHTTTH", "date-missing: Tủa Chùa, ngày tháng 01 năm 2024",
                    "appendix-missing: Có phụ lục kèm theo", "doubled-word: học học", "signature-block: KT.GIÁM ĐỐC",
                ]
            ),
            (
                "001.txt",
                [
                    "number-missing: Số: /BC-PGDĐT", "date-missing: Kon Rẫy, ngày tháng 12 năm 2023",
                    "signature-block: KT.TRƯỞNG PHÒNG", "signature-block: PHÓTRƯỞNG PHÒNG",
                ]
            ),
            (
                "002.txt",
                ["number-missing: Số: /BC- SNV", "date-missing: Bắc Giang, ngày tháng 01 năm 2022"]
            ),
            (
                "003.txt",
                [
                    "number-missing: Số: /BC-UBND", "date-missing: Phổ Ninh, ngày tháng 01 năm 2025",
                    "heading-numbering: 1", "doubled-word: truyền truyền", "doubled-word: truyền truyền",
                    "signature-block: KT. CHỦ TỊCH",
                ]
            ),
            (
                "004.txt",
                [
                    "date-missing: BÁO CÁO", "number-missing: BÁO CÁO", "doubled-word: xây dựng xây dựng",
                    "doubled-word: học học",
                ]
            ),
        ])
    func findings(file: String, expected: [String]) throws {
        let (_, document) = try DocumentReader.read(Fixtures.example(file))
        let subject = Subject(document, reader: ReportReader(law: ShippedLaw.law))
        let found = Check.all.filter { Self.names.contains($0.name) }.flatMap { $0.find(subject) }
        let written = found.sorted { ($0.place, $0.check) < ($1.place, $1.check) }.map {
            "\($0.check): \($0.place.text)"
        }
        #expect(written == expected)
    }

    @Test("never fails on text that is no report", arguments: 0..<150)
    func noise(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 7
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        let pieces = [
            "Số: /BC-UBND\n", "Huế, ngày 31 tháng 2 năm 2024\n", "BÁO CÁO\n", "\nI. ", "\nII. ", "\nIX. ", "\n1. ",
            "\n2. ",
            "\n7. ", "\n2.1. ", "\n3.4 ", "\na) ", "\nb) ", "\nđ) ", "\nA. ", "\nPhần II", "\nKT.GIÁM ĐỐC",
            "\nPHÓTRƯỞNG",
            "\nNơi nhận:\n- Lưu", "\nTM. ", "(Phụ lục 1)", "kèm theo", "danh sách", "biểu", "\nPhụ lục", "học học",
            "xây dựng",
            " xây dựng xây dựng ", " ", ", ", "\n", "😀", "’", "\u{0301}", "Học", "QUẢ", "x",
        ]
        let text = (0..<next(90)).map { _ in pieces[next(pieces.count)] }.joined()
        let blocks = text.split(separator: "\n").enumerated().map {
            Block.paragraph(Paragraph(String($1), line: $0 + 1))
        }
        let subject = Subject(Document(blocks: blocks), reader: ReportReader(law: Law()))
        for check in Check.all where Self.names.contains(check.name) {
            for finding in check.find(subject) {
                #expect(!finding.place.text.isEmpty)
                #expect(!finding.message.vi.hasSuffix("."))
            }
        }
    }
}
