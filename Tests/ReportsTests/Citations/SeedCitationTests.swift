import Documents
import TestKit
import Testing

@testable import Reports

/// Every citation of the five example reports, line by line.
@Suite("Citations of the example reports")
struct SeedCitationTests {
    private static let tt22 = "thông tư | 22/2020 | TT-BGDĐT | 2020-8-6 | "

    private static let expected: [(file: String, citations: [String])] = [
        (
            "000.txt",
            [
                "công văn | 761 | UBND-GD | 2023-11-5 | UBND huyện Tủa Chùa",
                "thông tư | 22/2020 | TT-BGD | 2020-8-6 | Bộ GD&ĐT",
                "kế hoạch | 115 | KH-UBND | 2022-6-2 | UBND huyện Tủa Chùa",
                "kế hoạch | 154 | KH-UBND | 2022-7-27 | UBND huyện Tủa Chùa",
                "kế hoạch | 19 | KH-UBND | 2023-2-3 | ",
                tt22 + "Bộ trưởng Bộ Giáo dục và Đào tạo",
                "quyết định | 281 | QĐ-TTg |  | Thủ tướng Chính phủ",
            ]
        ),
        (
            "001.txt",
            [
                "công văn | 1497 | UBND-VX | 2022-12-12 | UBND huyện Kon Rẫy",
                tt22 + "Bộ Giáo dục và Đào tạo",
            ]
        ),
        (
            "002.txt",
            [
                tt22 + "Bộ Giáo dục và Đào tạo",
                "kế hoạch | 452 | KH-UBND | 2021-9-20 | UBND tỉnh",
                "công văn | 453 | UBND-KGVX | 2021-9-20 | UBND tỉnh",
                "công văn | 1741 | SGDĐT-GDTrH&GDTX | 2021-12-29 | ",
                "kế hoạch | 452 | KH-UBND | 2021-9-20 | Chủ tịch UBND tỉnh",
                "kế hoạch | 452 | KH-UBND | 2021-9-20 | Chủ tịch UBND tỉnh",
                "kế hoạch | 41 | KH/TU | 2021-11-8 | ",
                "quyết định | 2723 | QĐ-UBND | 2021-12-27 | Chủ tịch UBND",
                "kế hoạch | 41 | KH/TU | 2021-11-8 | ",
                "quyết định | 2723 | QĐ-UBND | 2021-12-27 | Chủ tịch UBND",
                "quyết định | 3373 | SNV | 2021-7-12 | Sở Nội vụ",
                "quyết định | 5231 | QĐ-SNV | 2021-12-22 | ",
                "báo cáo | 603 | SNV-VP | 2021-10-25 | ",
                "báo cáo | 61 | BC-SNV | 2020-4-20 | ",
                "quyết định | 5231 | QĐ-SNV | 2021-12-22 | ",
            ]
        ),
    ]

    @Test("every citation of the five reports is found, and nothing else", arguments: expected)
    func seeds(file: String, citations: [String]) throws {
        let text = String(decoding: try Fixtures.example(file), as: UTF8.self)
        let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            Block.paragraph(Paragraph(String($0.element), line: $0.offset + 1))
        }
        let passages = PassageReader(Document(blocks: paragraphs)).passages
        let found = CitationReader(law: CitationLaw.value).read(passages)
        #expect(found.map(CitationReaderTests.line) == citations)
    }
}
