import Actions
import Checks
import Criteria
import Documents
import Formats
import Reports
import TestKit
import Testing

/// The five real reports, read line by line: every fact in them that a machine can check, and nothing else.
@Suite("Real reports")
struct RealReportsTests {
    private static let check = CheckDocument(law: ShippedLaw.law)

    /// A finding as an official would note it in the margin.
    private struct Fact: Hashable, CustomStringConvertible {
        var line: Int
        var check: String
        var words: String

        init(_ line: Int, _ check: String, _ words: String) {
            self.line = line
            self.check = check
            self.words = words
        }

        init(_ finding: Finding) {
            line = finding.place.line
            check = finding.check
            words = String(finding.place.text.prefix(40))
        }

        var description: String { "\(line) \(check) «\(words)»" }
    }

    private func expect(_ example: String, _ facts: [Fact]) throws {
        let result = try Self.check(Fixtures.example(example))
        let found = Set(result.findings.map(Fact.init))
        let expected = Set(facts)
        #expect(found.subtracting(expected).map(\.description).sorted() == [], "false alarms")
        #expect(expected.subtracting(found).map(\.description).sorted() == [], "missed")
    }

    @Test("000: a hundred points without a table, a rating or a well-written circular")
    func tuaChua() throws {
        try expect(
            "000.txt",
            [
                Fact(3, "number-missing", "Số: /BC-TTVHTTTH"),
                Fact(5, "date-missing", "Tủa Chùa, ngày tháng 01 năm 2024"),
                Fact(14, "headcount-missing", "100%"),
                Fact(14, "citation-symbol", "22/2020/TT-BGD"),
                Fact(30, "denominator-narrowed", "100%"),
                Fact(33, "rating-missing", "100"),
                Fact(33, "appendix-missing", "Có phụ lục kèm theo"),
                Fact(41, "citation-incomplete", "Quyết định số 281/QĐ-TTg"),
                Fact(41, "citation-unknown", "281/QĐ-TTg"),
                Fact(59, "doubled-word", "học học"),
                Fact(72, "signature-block", "KT.GIÁM ĐỐC"),
            ])
    }

    @Test("001: group 3 says 38 where its parts give 33, and much is copied from elsewhere")
    func konRay() throws {
        try expect(
            "001.txt",
            [
                Fact(3, "number-missing", "Số: /BC-PGDĐT"),
                Fact(5, "date-missing", "Kon Rẫy, ngày tháng 12 năm 2023"),
                Fact(32, "score-sum", "38"),
                Fact(46, "score-total", "98"),
                Fact(52, "foreign-unit", "Trung tâm"),
                Fact(52, "headcount-missing", "100%"),
                Fact(69, "self-petition", "Phòng GD&ĐT"),
                Fact(73, "wrong-year", "năm 2023"),
                Fact(81, "wrong-year", "năm 2023"),
                Fact(90, "signature-block", "KT.TRƯỞNG PHÒNG"),
                Fact(91, "signature-block", "PHÓTRƯỞNG PHÒNG"),
            ])
    }

    @Test("001: both repairs are named, and the rating is good either way")
    func konRayRepairs() throws {
        let result = try Self.check(Fixtures.example("001.txt"))
        let sum = try #require(result.findings.first { $0.check == "score-sum" })
        #expect(sum.place.table == 1 && sum.place.row == 10 && sum.place.column == 4)
        #expect(sum.message.vi.contains("38") && sum.message.vi.contains("33"))
        #expect(sum.remedy.vi.contains("93") && sum.remedy.vi.contains("98") && sum.remedy.vi.contains("3b thành 10"))
        #expect(sum.remedy.vi.contains("xếp loại cũng là Tốt"))
        #expect(result.verdict?.total == Points(93) && result.verdict?.rating == .good)
        #expect(result.report.declared.totals.map(\.value) == [Points(98)])
    }

    @Test("002: ten points of five, and papers whose kind and symbol disagree")
    func bacGiang() throws {
        try expect(
            "002.txt",
            [
                Fact(3, "number-missing", "Số: /BC- SNV"),
                Fact(5, "date-missing", "Bắc Giang, ngày tháng 01 năm 2022"),
                Fact(15, "citation-inconsistent", "Chủ tịch UBND tỉnh"),
                Fact(27, "headcount-missing", "100%"),
                Fact(36, "citation-kind", "Quyết định số 3373/SNV"),
                Fact(45, "score-sum", "40"),
                Fact(47, "citation-kind", "Báo cáo số 603/SNV-VP"),
                Fact(55, "evidence-period", "20/4/2020"),
                Fact(58, "score-above-maximum", "10"),
                Fact(59, "score-total", "100"),
                Fact(37, "evidence-unidentified", "- 100% CCVC được đầu tư cơ sở vc, trang t"),
                Fact(41, "evidence-unidentified", "- Kế hoạch tự học, tự bồi dưỡng cá nhân"),
                Fact(42, "evidence-unidentified", "- Báo cáo đánh giá chất lượng công chức,"),
                Fact(43, "evidence-unidentified", "- 100% CCVC trong đơn vị có văn bằng, chứ"),
                Fact(48, "evidence-unidentified", "- 100% CCVC ký cam kết thực hiện học tập"),
                Fact(49, "evidence-unidentified", "- 100% CCVC có ý thức tham gia phong trào"),
                Fact(52, "evidence-unidentified", "-100% CCVC tuân thủ các quy định của pháp"),
                Fact(53, "evidence-unidentified", "- 100% CCVC có chứng chỉ tin học, ngoại n"),
                Fact(54, "evidence-unidentified", "Phiếu tự đánh giá xếp loại năm 2021"),
                Fact(56, "evidence-unidentified", "Phiếu tự đánh giá xếp loại năm 2021"),
                Fact(58, "evidence-unidentified", "- Tổ chức khoá học trực tuyến, tập huấn t"),
            ].map { Fact($0.line, $0.check, String($0.words.prefix(40))) })
    }

    @Test("003: shares of 32 that no count gives, a title only proposed, schools answered for")
    func phoNinh() throws {
        try expect(
            "003.txt",
            [
                Fact(3, "number-missing", "Số: /BC-UBND"),
                Fact(5, "date-missing", "Phổ Ninh, ngày tháng 01 năm 2025"),
                Fact(8, "basis-missing", "Đánh giá công nhận “Đơn vị học tập” năm 2024"),
                Fact(8, "level-missing", "Đánh giá công nhận “Đơn vị học tập” năm 2024"),
                Fact(10, "citation-symbol", "3647/UBND"),
                Fact(12, "heading-numbering", "1"),
                Fact(22, "evidence-missing", "a) Chỉ tiêu 1: Ban hành kế hoạch hằng năm"),
                Fact(22, "verdict-missing", "a) Chỉ tiêu 1: Ban hành kế hoạch hằng năm"),
                Fact(28, "doubled-word", "truyền truyền"),
                Fact(50, "percent-sign-lost", "100"),
                Fact(54, "denominator-narrowed", "100%"),
                Fact(62, "share-impossible", "70%"),
                Fact(66, "share-rounding", "96,8%"),
                Fact(72, "denominator-narrowed", "95%"),
                Fact(80, "title-not-granted", "đề nghị công nhận"),
                Fact(82, "indicator-not-applicable", "d) Chỉ tiêu 4: Đơn vị cấp huyện là cơ sở"),
                Fact(100, "signature-block", "KT. CHỦ TỊCH"),
            ].map { Fact($0.line, $0.check, String($0.words.prefix(40))) })
    }

    @Test("004: a summary of 23 units, all counts right, with old terms for the new circular")
    func iaHDrai() throws {
        try expect(
            "004.txt",
            [
                Fact(1, "number-missing", "BÁO CÁO"),
                Fact(1, "date-missing", "BÁO CÁO"),
                Fact(177, "wrong-term", "XẾP LOẠI"),
                Fact(185, "doubled-word", "xây dựng xây dựng"),
                Fact(199, "wrong-term", "xếp loại"),
                Fact(219, "wrong-term", "xếp loại"),
                Fact(242, "doubled-word", "học học"),
                Fact(258, "wrong-term", "xếp loại"),
            ])
    }

    @Test("one report in any format gives the same findings", arguments: ["000", "001", "002", "003"])
    func formats(seed: String) throws {
        let text = try summary(Fixtures.example("\(seed).txt"))
        for format in ["docx", "odt", "html"] {
            #expect(try summary(Fixtures.bytes("documents/\(seed).\(format)")) == text, "\(format)")
        }
    }

    @Test(
        "a report that LibreOffice reads gives the same findings", .serialized, .enabled(if: Installed.office),
        arguments: ["000.doc", "001.doc", "002.doc", "003.doc", "001.rtf"])
    func office(file: String) async throws {
        let tools = Installed.tools()
        let result = try await Self.check(Fixtures.bytes("documents/\(file)"), with: tools)
        await tools.stop()
        #expect(result.format.rawValue == file.suffix(3))
        #expect(try summary(result) == summary(Fixtures.example("\(file.prefix(3)).txt")))
    }

    @Test("the fifth seed as an old Word file gives the findings of the new one", .enabled(if: Installed.office))
    func fifth() async throws {
        let tools = Installed.tools()
        let result = try await Self.check(Fixtures.bytes("documents/004.doc"), with: tools)
        await tools.stop()
        #expect(try summary(result) == summary(Fixtures.bytes("documents/004.docx")))
    }

    @Test("combining marks, UTF-16 and a byte order mark change nothing", arguments: ["nfd", "utf16", "utf8bom"])
    func encodings(form: String) throws {
        #expect(try summary(Fixtures.bytes("documents/001.\(form).txt")) == summary(Fixtures.example("001.txt")))
    }

    @Test("the spreadsheets give the same scores", arguments: ["001", "002"])
    func sheets(seed: String) throws {
        func scores(_ bytes: [UInt8], year: Int) throws -> [String] {
            let result = try Self.check(bytes, hints: ReportReader.Hints(year: year))
            return result.report.scores.map { line in
                "\(line.item ?? "?") \(line.maximum?.value.description ?? "-") \(line.selfScore?.value.description ?? "-")"
            }
        }
        let year = seed == "001" ? 2023 : 2021
        let text = try scores(Fixtures.example("\(seed).txt"), year: year)
        #expect(text.count == 22)
        #expect(try scores(Fixtures.bytes("documents/\(seed).xlsx"), year: year) == text)
    }

    @Test(
        "the sheets that LibreOffice reads give the same scores", .enabled(if: Installed.sheets),
        arguments: ["001", "002"])
    func officeSheets(seed: String) async throws {
        func scores(_ report: Report) -> [String] {
            report.scores.map {
                "\($0.item ?? "?") \($0.maximum?.value.description ?? "-") \($0.selfScore?.value.description ?? "-")"
            }
        }
        let hints = ReportReader.Hints(year: seed == "001" ? 2023 : 2021)
        let text = try scores(Self.check(Fixtures.example("\(seed).txt"), hints: hints).report)
        #expect(text.count == 22)
        let tools = Installed.tools()
        for format in ["xls", "ods"] {
            let result = try await Self.check(Fixtures.bytes("documents/\(seed).\(format)"), hints: hints, with: tools)
            #expect(scores(result.report) == text, "\(format)")
        }
        await tools.stop()
    }

    /// Each finding by check, words and table place: what must not depend on the format.
    private func summary(_ bytes: [UInt8]) throws -> [String] {
        try summary(Self.check(bytes))
    }

    private func summary(_ result: CheckDocument.Result) throws -> [String] {
        result.findings.map { finding in
            let place = finding.place
            let cell = place.table.map { "\($0).\(place.row ?? 0).\(place.column ?? 0)" } ?? "-"
            return "\(finding.check) \(cell) \(place.text)"
        }.sorted()
    }
}
