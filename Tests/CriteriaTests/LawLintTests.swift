import Criteria
import Formats
import Foundation
import TestKit
import Testing

/// A slip in one of the sample files: what is replaced by what, and what must be said. The place that must be named is
/// marked by ⟦ in the replacement, or told as line and column.
struct Slip: Sendable, CustomTestStringConvertible {
    var name: String
    var file: String
    var from: String
    var to: String
    var says: [String]
    var at: [String]

    init(_ name: String, _ file: String, _ from: String, _ to: String, says: String..., at: String...) {
        self.name = name
        self.file = file
        self.from = from
        self.to = to
        self.says = says
        self.at = at
    }

    var testDescription: String { name }
}

@Suite struct LawLintTests {
    static let names = ["document-kinds", "instruments", "layer", "levels", "points", "unit-kinds"]

    static func sample(_ name: String) throws -> String {
        String(decoding: try Fixtures.bytes("Law/\(name).yaml"), as: UTF8.self)
    }

    @Test("the sample files have no problem")
    func clean() throws {
        let files = try Self.names.map { DataFile(path: $0, bytes: Array(try Self.sample($0).utf8)) }
            .map { DataFile(path: $0.path + ".yaml", bytes: $0.bytes) }
        let (law, problems) = LawReader.read(files)
        #expect(problems.map(\.description) == [])
        #expect(law.sets.map(\.id) == ["mau-muc-do", "mau-diem", "mau-diem+tinh"])
        #expect(law.set("mau-diem+tinh")?.item("1b.2")?.maximum == Points(4))
        #expect(law.set("mau-diem+tinh")?.indicator("1b")?.expected?.value.percent == 70)
        #expect(law.set("mau-diem+tinh")?.indicator("1b")?.expected?.source.citation == "mục 3 Công văn 3/UBND")
    }

    @Test("each slip is told with its file, line and column", arguments: slips)
    func told(_ slip: Slip) throws {
        var files: [DataFile] = []
        var expected: [String] = slip.at.map { $0.contains(".yaml") ? $0 : "\(slip.file).yaml:\($0)" }
        for name in Self.names {
            var text = try Self.sample(name)
            if name == slip.file {
                #expect(text.contains(slip.from), "the sample changed")
                if let range = text.range(of: slip.from) { text.replaceSubrange(range, with: slip.to) }
                while let mark = text.range(of: "⟦") {
                    let before = text[..<mark.lowerBound]
                    let line = before.unicodeScalars.filter { $0 == "\n" }.count + 1
                    let column =
                        (before.split(separator: "\n", omittingEmptySubsequences: false).last ?? "")
                        .unicodeScalars.count + 1
                    expected.append("\(name).yaml:\(line):\(column)")
                    text.removeSubrange(mark)
                }
            }
            files.append(DataFile(path: "\(name).yaml", bytes: Array(text.utf8)))
        }
        let problems = LawReader.read(files).problems
        #expect(problems.map { "\($0.path):\($0.line):\($0.column)" } == expected, "\(problems)")
        for says in slip.says {
            #expect(problems.contains { $0.message.vi.contains(says) || $0.message.en.contains(says) }, "\(problems)")
        }
        for problem in problems {
            #expect(!problem.message.vi.isEmpty && !problem.message.en.isEmpty)
            #expect(!problem.message.vi.hasSuffix(".") && !problem.message.en.hasSuffix("."))
        }
    }

    static let slips: [Slip] = [
        // Keys and types
        Slip(
            "an unknown key, with the one that was meant", "points", "    text: Điều kiện", "    ⟦txt: Điều kiện",
            says: "có phải \"text\"", at: "16:5"),
        Slip(
            "an unknown key like no other", "points", "checked: 2026-11-21", "checked: 2026-11-21\n⟦zzzzzz: 1",
            says: "không có khóa \"zzzzzz\" ở đây"),
        Slip(
            "a sentence in one language only", "points", "checked: 2026-11-21",
            "checked: 2026-11-21\nunknown:\n  - ⟦vi: chưa rõ", says: "thiếu khóa \"en\""),
        Slip("a missing key", "points", "    text: Kết quả\n", "", says: "thiếu khóa \"text\"", at: "41:5"),
        Slip(
            "a key written twice", "points", "subject: unit", "⟦subject: unit\nsubject: unit",
            says: "khóa \"subject\" viết hai lần"),
        Slip("an empty value", "points", "    text: Kết quả", "    text: ⟦''", says: "\"text\" đang để trống"),
        Slip(
            "a list where a text is expected", "points", "    text: Kết quả", "    text: ⟦[Kết quả]",
            says: "\"text\" phải là chữ"),
        Slip(
            "a text where a list is expected", "levels", "only: [office]", "only: ⟦office",
            says: "\"only\" phải là một danh sách"),
        Slip(
            "a text where a group is expected", "levels",
            "title: { vi: Bộ mẫu hai mức độ, en: A sample of two levels }",
            "title: ⟦Bộ mẫu", says: "phải là một nhóm"),
        Slip("a word of no list", "points", "subject: unit", "subject: ⟦school", says: "unit, community"),
        Slip("a number of no range", "levels", "percent: 90", "percent: ⟦190", says: "số nguyên từ 1 đến 100"),
        Slip(
            "points with three decimal places", "points", "    maximum: 8", "    maximum: ⟦8.125",
            says: "nhiều nhất hai chữ số thập phân"),
        Slip("a day that no calendar has", "points", "from: 2000-02-01", "from: ⟦2000-02-30", says: "một ngày có thật"),
        Slip("a month that no year has", "points", "before: 01-15", "before: ⟦13-15", says: "tháng và ngày"),
        Slip("a word for true", "points", "verified: true", "verified: ⟦yes", says: "true hoặc false"),
        Slip("a denominator of no kind", "levels", "of: members", "of: ⟦pupils", says: "members, learners"),
        Slip(
            "a demand of no kind", "levels", "demand: { percent: 90, of: members }", "demand: ⟦well",
            says: "phải là done"),
        Slip(
            "a level of no kind", "levels", "  - { level: 2, clause: Điều 8 }", "  - { level: ⟦3, clause: Điều 8 }",
            says: "chờ mức độ 2"),
        Slip("a tier of no kind", "levels", "are: [district]", "are: [⟦town]", says: "commune, district, province"),
        Slip(
            "a file of no kind", "document-kinds", "document-kinds:", "kinds:", says: "không rõ tệp chứa gì", at: "1:1"),

        // Clause, day, confidence
        Slip(
            "a value without a clause", "points", "    maximum: 8\n    clause: khoản 2 Điều 4\n", "    maximum: 8\n",
            says: "thiếu khóa \"clause\"", at: "41:5"),
        Slip(
            "a file without a day of checking", "document-kinds", "checked: 2026-11-21\n", "",
            says: "không có \"checked\"", at: "4:5", "5:5"),
        Slip(
            "a file without a confidence", "unit-kinds", "confidence: inference\n", "",
            says: "không có \"confidence\"", at: "4:5", "6:5"),
        Slip(
            "a file without an instrument", "unit-kinds", "instrument: Thông tư 1/2000/TT-MAU\n", "",
            says: "không có \"instrument\"", at: "4:5", "6:5"),
        Slip(
            "a limit without the words of the law", "levels",
            "            reason: { vi: đối với cơ quan, en: agencies }\n",
            "", says: "thiếu khóa \"reason\"", at: "30:13"),

        // Ids
        Slip("an id used twice", "points", "      - id: 1b\n", "      - id: ⟦1a\n", says: "mã \"1a\" dùng hai lần"),
        Slip(
            "a part that has not the indicator's id", "levels", "          - id: 1.2\n", "          - id: ⟦1.2a\n",
            says: "phần đầu phải mang mã của chỉ tiêu"),
        Slip(
            "two sets of one id", "levels", "set: mau-muc-do", "set: mau-diem+tinh",
            says: "bộ tiêu chí \"mau-diem+tinh\" ghi hai lần", at: "layer.yaml:1:8"),
        Slip(
            "two instruments of one number", "instruments", "  - number: 2/2010", "  - number: ⟦1/2000",
            says: "ghi hai lần"),
        Slip("two kinds of one name", "document-kinds", "name: công văn", "name: ⟦quyết định", says: "ghi hai lần"),

        // Points and bands
        Slip(
            "indicators that do not add up", "points", "        maximum: 7", "        maximum: 6",
            says: "điểm tối đa của tiêu chí 1 là 12 nhưng các mục cộng lại được 11", at: "18:14"),
        Slip(
            "dashes that do not add up", "points", "            maximum: 3", "            maximum: 4",
            says: "điểm tối đa của 1b là 5 nhưng các mục cộng lại được 6", at: "29:18"),
        Slip(
            "criteria that do not add up", "points", "    maximum: 8", "    maximum: 9",
            says: "tổng điểm tối đa của bộ là 20 nhưng các mục cộng lại được 21", at: "16:3"),
        Slip("a gap between bands", "points", "    below: 15", "    below: ⟦14", says: "hở từ 14 đến dưới 15 điểm"),
        Slip(
            "an overlap of bands", "points", "    below: 10", "    below: ⟦11,5",
            says: "chồng lên nhau từ 10 đến dưới 11,5"),
        Slip(
            "a best band that ends below the maximum", "points", "    to: 20", "    to: ⟦19",
            says: "tổng điểm tối đa là 20"),
        Slip("a lowest band that does not begin at 0", "points", "    from: 0", "    from: ⟦1", says: "không phủ từ 0"),
        Slip(
            "an empty band", "points", "    from: 10\n    below: 15", "    from: 15\n    below: 15",
            says: "khoảng điểm rỗng", at: "51:11", "56:12"),
        Slip("a rating given twice", "points", "  - rating: kha", "  - rating: ⟦tot", says: "loại \"tot\" ghi hai lần"),
        Slip("a band that does not end", "points", "    below: 15\n", "", says: "thiếu khóa \"below\"", at: "50:5"),

        // Days and years
        Slip(
            "a repeal before the beginning", "points", "last-day: 2010-12-31", "last-day: ⟦1999-12-31",
            says: "không sau ngày bắt đầu"),
        Slip("years that go back", "points", "last: 2009", "last: ⟦1999", says: "năm cuối 1999 trước năm đầu 2000"),
        Slip(
            "years that two sets govern", "points", "last: 2009", "last: 2010",
            says: "đã do bộ \"mau-muc-do\" điều chỉnh",
            at: "12:1"),
        Slip(
            "an instrument in force before its date", "instruments", "from: 2000-02-01", "from: ⟦1999-02-01",
            says: "trước ngày 01/01/2000"),
        Slip(
            "an authority that ends before it begins", "points", "until: 2009-12-31", "until: ⟦1999-12-31",
            says: "trước ngày 01/01/2000"),

        // What files say of each other
        Slip("an unknown class of units", "unit-kinds", "classes: [office]", "classes: [⟦bureau]", says: "\"bureau\""),
        Slip("an unknown kind of unit", "levels", "only: [office]", "only: [⟦bureau]", says: "\"bureau\""),
        Slip(
            "an instrument that the register has not", "levels", "instrument: Thông tư 2/2010/TT-MAU",
            "instrument: ⟦Thông tư 5/2010/TT-MAU", says: "danh mục văn bản không có \"5/2010/TT-MAU\""),
        Slip(
            "a replacement that the register has not", "instruments", "by: 2/2010/TT-MAU", "by: 4/2010/TT-MAU",
            says: "không có trong danh mục", at: "6:13"),
        Slip(
            "an issuer that the head has not", "instruments", "    date: 2010-12-01\n    issuers: bo-mau",
            "    date: 2010-12-01\n    issuers: ⟦bo-khac", says: "phải là một khóa của nhóm \"issuers\""),
        Slip(
            "a reference to a level that is not written", "levels", "        as-level: 1", "        as-level: 2",
            says: "không ghi yêu cầu ở mức độ 2", at: "21:9"),
        Slip(
            "a reference to an unknown set", "levels", "        as-level: 1",
            "        as-level: 1\n        of-set: mau-khac",
            says: "không có bộ tiêu chí \"mau-khac\"", at: "21:9"),
        Slip("a layer without a base", "layer", "base: mau-diem", "base: ⟦mau-khac", says: "không có bộ tiêu chí gốc"),
        Slip("a change of an unknown item", "layer", "item: 1b.1", "item: ⟦9z", says: "không có mục \"9z\""),
        Slip(
            "a change that changes nothing", "layer", "  - item: 1b\n    expected-percent: 70\n", "  - ⟦item: 1b\n",
            says: "không đổi gì"),
        Slip(
            "changes that do not add up", "layer", "    maximum: 4", "    maximum: 5", says: "cộng lại được 6",
            at: "12:11"),

        // What YAML allows and law does not need
        Slip("an anchor", "points", "title: {", "title: ⟦&tên {", says: "không dùng tham chiếu"),
        Slip("an alias in a list", "levels", "only: [office]", "only: [⟦*a]", says: "không dùng tham chiếu"),
        Slip("wrong YAML", "points", "subject: unit", "subject: unit: x", says: "sai cú pháp YAML", at: "7:14"),
    ]
}
