import Criteria
import Documents
import Testing

@testable import Reports

@Suite("Citation reader")
struct CitationReaderTests {
    /// A citation as a line: kind | number | symbol | date | issuer.
    private func lines(_ text: String, kind: Passage.Kind = .paragraph) -> [String] {
        Self.read([text], kind: kind).map(Self.line)
    }

    static func line(_ mention: CitationMention) -> String {
        let numbers = [mention.year, mention.month, mention.day].map { $0.map(String.init) ?? "" }
        let date = mention.dateSpan == nil ? "" : numbers.joined(separator: "-")
        return [mention.kind ?? "", mention.number, mention.symbol, date, mention.issuer?.value ?? ""]
            .joined(separator: " | ")
    }

    static func read(_ texts: [String], kind: Passage.Kind = .paragraph) -> [CitationMention] {
        CitationReader(law: CitationLaw.value).read(texts.map { passage($0, kind: kind) })
    }

    static func passage(_ text: String, kind: Passage.Kind = .paragraph) -> Passage {
        Passage(
            text: FoldedText(text), kind: kind, pieces: [.init(offset: 0, sourceOffset: 0, line: 1, page: nil)])
    }

    @Test(
        "reads kind, number, symbol, date and issuer",
        arguments: [
            (
                "Thực hiện Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ Giáo dục và Đào tạo (GDĐT) về việc",
                ["thông tư | 22/2020 | TT-BGDĐT | 2020-8-6 | Bộ Giáo dục và Đào tạo"]
            ),
            (
                "theo Quyết định số 324/QĐ-KHVN ngày 25 tháng 10 năm 2023 của Ban chấp hành Trung ương Hội Khuyến "
                    + "học Việt Nam, sau đây gọi là Quyết định số 324/QĐ-KHVN).",
                [
                    "quyết định | 324 | QĐ-KHVN | 2023-10-25 | Ban chấp hành Trung ương Hội Khuyến học Việt Nam",
                    "quyết định | 324 | QĐ-KHVN |  | ",
                ]
            ),
            ("Thông tư số 24/2023/TT-\nBGDĐT ngày 11/12/2023", ["thông tư | 24/2023 | TT-BGDĐT | 2023-12-11 | "]),
            ("Thông tư số \n22/2020/TT- BGDĐT về việc", ["thông tư | 22/2020 | TT-BGDĐT |  | "]),
            ("Luật Thi đua, Khen thưởng số 06/2022/QH15) trở lên", ["luật | 06/2022 | QH15 |  | "]),
            (
                "Nghị định 30/2020/NĐ-CP ngày 05.3.2020 của Chính phủ",
                ["nghị định | 30/2020 | NĐ-CP | 2020-3-5 | Chính phủ"]
            ),
            ("Kế hoạch số 41-KH/TU ngày 08-11-2021 về đào tạo", ["kế hoạch | 41 | KH/TU | 2021-11-8 | "]),
            ("Công văn 1741/SGDĐT-GDTrH&GDTX ngày 29/12/2021", ["công văn | 1741 | SGDĐT-GDTrH&GDTX | 2021-12-29 | "]),
            (
                "Công văn số 3647/UBND ngày 30/12/2024 của UBND thị xã Đức Phổ về triển khai",
                ["công văn | 3647 | UBND | 2024-12-30 | UBND thị xã Đức Phổ"]
            ),
            (
                "Quyết định số 3373/SNV ngày 12/7/2021 của Sở Nội vụ về việc",
                ["quyết định | 3373 | SNV | 2021-7-12 | Sở Nội vụ"]
            ),
            (
                "Văn bản số 3978/UBND-KGVX, ngày 23/11/2022 của UBND tỉnh Kon Tum.",
                ["văn bản | 3978 | UBND-KGVX | 2022-11-23 | UBND tỉnh Kon Tum"]
            ),
            (
                "Kế hoạch 452/KH-UBND ngày 20/9/2021 của Chủ tịch UBND tỉnh về việc",
                ["kế hoạch | 452 | KH-UBND | 2021-9-20 | Chủ tịch UBND tỉnh"]
            ),
            (
                "Công văn 1497/UBND-VX ngày 12/12/2022 của UBND huyện Kon Rẫy V/v Hướng dẫn",
                ["công văn | 1497 | UBND-VX | 2022-12-12 | UBND huyện Kon Rẫy"]
            ),
            (
                "Thông tư 22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ Giáo dục và Đào tạo Thông tư Quy định về đánh giá",
                ["thông tư | 22/2020 | TT-BGDĐT | 2020-8-6 | Bộ Giáo dục và Đào tạo"]
            ),
            (
                "Quyết định số 281/QĐ-TTg của Thủ tướng Chính phủ một cách nghiêm túc",
                ["quyết định | 281 | QĐ-TTg |  | Thủ tướng Chính phủ"]
            ),
            (
                "Kế hoạch số 19/KH-UBND ngày 03/02/2023 triển khai các Kế hoạch của UBND tỉnh",
                ["kế hoạch | 19 | KH-UBND | 2023-2-3 | "]
            ),
            (
                "số 3978/UBND-KGVX ngày 23/11/2022 của Ủy ban nhân dân tỉnh Kon Tum1; Ủy ban",
                [" | 3978 | UBND-KGVX | 2022-11-23 | Ủy ban nhân dân tỉnh Kon Tum"]
            ),
            (
                "Quyết định 12/QĐ-UBND của Sở Văn hóa, Thể thao và Du lịch ban hành",
                ["quyết định | 12 | QĐ-UBND |  | Sở Văn hóa, Thể thao và Du lịch"]
            ),
            (
                "Công văn số 9/SLĐTBXH-VP của Sở Lao động - Thương binh và Xã hội hướng dẫn",
                ["công văn | 9 | SLĐTBXH-VP |  | Sở Lao động - Thương binh và Xã hội"]
            ),
            (
                "Kế hoạch 5/KH-TH của Trường Tiểu học Nguyễn Du ban hành",
                ["kế hoạch | 5 | KH-TH |  | Trường Tiểu học Nguyễn Du"]
            ),
            (
                "Thông tư 22/2020/TT-BGDĐT của Bộ GD&ĐT ngày 06/8/2020",
                ["thông tư | 22/2020 | TT-BGDĐT | 2020-8-6 | Bộ GD&ĐT"]
            ),
            (
                "Quyết định số 12/QĐ-UBND ngày … tháng 3 năm 2022 của UBND xã",
                ["quyết định | 12 | QĐ-UBND | 2022-3- | UBND xã"]
            ),
            ("Thông tư 22/2020/TT-BGDĐT (ngày 31/02/2020)", ["thông tư | 22/2020 | TT-BGDĐT | 2020-2-31 | "]),
        ])
    func reads(text: String, expected: [String]) {
        #expect(lines(text) == expected)
    }

    @Test(
        "reads badly written codes where a word announces them",
        arguments: [
            ("Thông tư 22/2020-TT/BGDĐT", "thông tư | 22/2020 | TT/BGDĐT |  | "),
            ("Thông tư số 22/2020/TT.BGDĐT", "thông tư | 22/2020 | TT.BGDĐT |  | "),
            ("Thông tư số 22-2020/TT-BGDĐT", "thông tư | 22/2020 | TT-BGDĐT |  | "),
            ("Thông tư số 22/2020/TT-BGDÐT", "thông tư | 22/2020 | TT-BGDĐT |  | "),
            ("Thông tư số 22/2020/TT–BGDĐT", "thông tư | 22/2020 | TT-BGDĐT |  | "),
            ("Thông tư 22/20/TT-BGDĐT", "thông tư | 22/20 | TT-BGDĐT |  | "),
            ("Thông tư 22/2020 TT-BGDĐT", "thông tư | 22/2020 | TT-BGDĐT |  | "),
            ("Thông tư 22 / 2020 / TT - BGDĐT ngày", "thông tư | 22/2020 | TT-BGDĐT |  | "),
            ("thông tư 22/2020/tt-bgdđt", "thông tư | 22/2020 | tt-bgdđt |  | "),
            ("Quyết định số 281-QĐ-TTg", "quyết định | 281 | QĐ-TTg |  | "),
            ("Quyết định số 281/QĐ ngày 20/02/2014", "quyết định | 281 | QĐ | 2014-2-20 | "),
            ("Quyết định số 281 ngày 20/02/2014", "quyết định | 281 |  | 2014-2-20 | "),
            ("Thông tư 22/2020 của Bộ GD&ĐT", "thông tư | 22/2020 |  |  | Bộ GD&ĐT"),
            ("Kế hoạch số     /KH-UBND ngày 5/3/2022", "kế hoạch |  | KH-UBND | 2022-3-5 | "),
            ("Kế hoạch số .../KH-UBND", "kế hoạch |  | KH-UBND |  | "),
            ("Công văn số 453/UBND-KGVXngày 20/9/2021", "công văn | 453 | UBND-KGVX | 2021-9-20 | "),
            ("Kết luận số 49-KL/TW ngày 10/5/2019 của Ban Bí thư", " | 49 | KL/TW | 2019-5-10 | Ban Bí thư"),
            ("Kế hoạch số 05a/KH-THPT", "kế hoạch | 05a | KH-THPT |  | "),
        ])
    func readsBad(text: String, expected: String) {
        #expect(lines(text) == [expected])
    }

    @Test(
        "takes the kind that the abbreviation bears out",
        arguments: [
            ("Quyết định ban hành Quy chế số 12/QĐ-UBND", "quyết định"),
            ("văn bản hướng dẫn số 3978/UBND-KGVX", "văn bản"),
            ("Công văn chỉ đạo số 12/UBND-VX", "công văn"),
            ("Nghị quyết của Hội đồng nhân dân tỉnh số 12/NQ-HĐND", "nghị quyết"),
            ("Kế hoạch thực hiện Quyết định số 281/QĐ-TTg", "quyết định"),
            ("Kế hoạch số 5/KH-UBND, Báo cáo số 603/SNV-VP", "báo cáo"),
            ("QĐ số 281/QĐ-TTg", "quyết định"),
        ])
    func takesFittingKind(text: String, expected: String) {
        #expect(Self.read([text]).last?.kind == expected)
    }

    @Test(
        "finds no citation in what only looks like one",
        arguments: [
            "Ngày Sách và Văn hóa đọc Việt Nam (21/4), Ngày Sách (23/4), ngày 12/12/2022",
            "có 31/32 cán bộ, đạt 96,8%; 23/23 đơn vị; 24/24h; 5 năm 2021-2025; giai đoạn 2021 - 2030",
            "diện tích 2.273,6 ha, dân số 7.563 người; điện thoại 02603824262; 0260.3824.262 – Email: a@b.vn",
            "UBND huyện (b/c); Trường TH-THCS; và/hoặc; km/h; 45 phút/tiết; 2 lớp/năm; 20/UBND",
            "Số: 12/BC-PGDĐT", "Số: /BC- SNV", "Số /BC-UBND", "Trường THCS số 2/4 đường Lê Lợi",
            "Báo cáo tháng 9/2021; Báo cáo 9/2021; Kế hoạch 5 năm; Kế hoạch số 5, số 6",
            "Chương trình 3 tháng/lần",
        ])
    func findsNone(text: String) {
        #expect(lines(text) == [])
    }

    @Test("takes a code in a cell although the cell opens with it")
    func cell() {
        #expect(lines("Số 12/KH-UBND ngày 5/3/2022", kind: .cell(table: 1, row: 1, column: 5)).count == 1)
    }

    @Test("knows the criteria's own wording")
    func wording() {
        var passage = Self.passage("theo Quyết định số 324/QĐ-KHVN; và Quyết định số 12/QĐ-UBND")
        passage.wording = [0..<30]
        let found = CitationReader(law: CitationLaw.value).read([passage])
        #expect(found.map(\.isWording) == [true, false])
    }

    @Test("spans run from the kind to the issuer")
    func spans() {
        let text = "Căn cứ Thông tư số 22/2020/TT- BGDĐT ngày 06/8/2020 của Bộ GD&ĐT, Sở"
        let passage = Self.passage(text)
        let found = CitationReader(law: CitationLaw.value).read([passage])
        #expect(
            found.map { passage.text.string($0.span.range) } == [
                "Thông tư số 22/2020/TT- BGDĐT ngày 06/8/2020 của Bộ GD&ĐT"
            ])
        #expect(found.map { passage.text.string($0.codeSpan.range) } == ["22/2020/TT- BGDĐT"])
        #expect(found.compactMap(\.dateSpan).map { passage.text.string($0.range) } == ["06/8/2020"])
    }
}
