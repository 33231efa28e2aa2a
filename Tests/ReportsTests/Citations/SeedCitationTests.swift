import Criteria
import Documents
import Formats
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
        (
            "003.txt",
            [
                "công văn | 3647 | UBND | 2024-12-30 | UBND thị xã Đức Phổ",
                "luật | 06/2022 | QH15 |  | ",
                "quyết định | 324 | QĐ-KHVN | 2023-10-25 | Ban chấp hành Trung ương Hội Khuyến học Việt Nam",
                "quyết định | 324 | QĐ-KHVN |  | ",
                "quyết định | 324 | QĐ-KHVN |  | ",
                "luật | 06/2022 | QH15 |  | ",
                "quyết định | 4725 | QĐ-BGDĐT | 2022-12-30 | Bộ trưởng Bộ Giáo dục và Đào tạo",
            ]
        ),
        (
            "004.txt",
            [
                "công văn | 58 | SGDĐT-QLCLGDCN | 2024-1-11 | Sở Giáo dục và Đào tạo",
                "công văn | 3978 | UBND-KGVX | 2022-11-23 | Ủy ban nhân dân tỉnh Kon Tum",
                tt22 + "Bộ Giáo dục và Đào tạo",
                "thông tư | 22/2020 | TT-BGDĐT |  | ",
                "công văn | 3978 | UBND-KGVX | 2022-11-23 | Ủy ban nhân dân tỉnh Kon Tum",
                tt22 + "Bộ Giáo dục và Đào tạo",
                "công văn | 3978 | UBND-KGVX | 2022-11-23 | UBND tỉnh Kon Tum",
                "thông tư | 22/2020 | TT-BGDĐT |  | ",
                tt22 + "Bộ Giáo dục và Đào tạo",
                "thông tư | 24/2023 | TT-BGDĐT | 2023-12-11 | Bộ Giáo dục và Đào tạo",
                tt22 + "Bộ Giáo dục và Đào tạo",
                "thông tư | 24/2023 | TT-BGDĐT |  | Bộ Giáo dục và Đào tạo",
                "thông tư | 24/2023 | TT-BGDĐT | 2023-12-11 | Bộ Giáo dục và Đào tạo",
                // In a footnote.
                "văn bản | 3978 | UBND-KGVX | 2022-11-23 | UBND tỉnh Kon Tum",
            ]
        ),
    ]

    @Test("every citation of the five reports is found, and nothing else", arguments: expected)
    func seeds(file: String, citations: [String]) throws {
        let (_, document) = try DocumentReader.read(Fixtures.example(file))
        let passages = PassageReader(document).passages
        let found = CitationReader(law: CitationLaw.value).read(passages)
        #expect(found.map(CitationReaderTests.line) == citations)
    }
}
