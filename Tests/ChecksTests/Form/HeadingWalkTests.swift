import Criteria
import Documents
import Reports
import Testing

@testable import Checks

@Suite("Numbers of headings")
struct HeadingWalkTests {
    /// The labels at fault in a report of these headings, each `label` or `label title`.
    private func faults(_ headings: [String], head: Bool = true) -> [String] {
        let lines = (head ? ["BÁO CÁO", "Kết quả đánh giá Đơn vị học tập"] : []) + headings
        let blocks = lines.enumerated().map { Block.paragraph(Paragraph($1, line: $0 + 1)) }
        let subject = Subject(Document(blocks: blocks), reader: ReportReader(law: Law()))
        return Check.headingNumbering.find(subject).map(\.place.text)
    }

    private func titles(_ labels: String) -> [String] {
        labels.split(separator: " ").map { label in
            label.first?.isLetter == true && label.first?.isLowercase == true
                ? "\(label)) Nội dung" : "\(label). Nội dung"
        }
    }

    @Test(
        "accepts every way offices number",
        arguments: [
            "I 1 2 3 II 1 2 III", "I 1 2 II 3 4 III 5", "1 a b c d đ e g h i k 2 a b 3", "1 a b c d e g 2",
            "A I 1 2 II B I II C",
            "I II 1 2 3 1 2 3 III IV", "1 1.1 1.2 2 2.1 2.2 2.2.1 2.2.2 2.3 3", "I I.1 I.2 II II.1 III", "1", "I",
            "a b",
            "I 1 1 1 1 II",
            "I 1 a b 2 a b c II", "1 2 3 4 5 6 7 8 9 10 11 12",
        ])
    func accepts(labels: String) {
        #expect(faults(titles(labels)).isEmpty, "\(labels): \(faults(titles(labels)))")
    }

    @Test(
        "finds the break, once",
        arguments: [
            ("I III IV", ["III"]), ("I II II III", ["II"]), ("I I II", ["I"]), ("I 1 2 2 3 II", ["2"]),
            ("I 1 2 4 5 II", ["4"]), ("II III", ["II"]), ("1 II III", ["1"]), ("I 2 III IV", ["2"]),
            ("1 a c d 2", ["c"]),
            ("1 a a b", ["a"]), ("1 1.1 1.3 2", ["1.3"]), ("1 2 1.1 1.2", ["1.1"]), ("I 1 1 2 II", ["1"]),
            ("I II IV III", ["IV", "III"]), ("I I III IV", ["I"]), ("I III III IV", ["III"]), ("I II V IV V", ["V"]),
            ("1 2 2 4 5", ["2"]), ("I II IV V VII", ["IV", "VII"]), ("1 a b b d", ["b"]), ("1 b c 2", ["b"]),
            ("2 2.2 2.3", ["2", "2.2"]), ("I 2 3 II", ["2"]),
            ("I II.1 II III", ["II.1"]),
        ])
    func finds(labels: String, expected: [String]) {
        #expect(faults(titles(labels)) == expected)
    }

    @Test("asks for number one only where the paper's beginning is there")
    func fragment() {
        #expect(faults(titles("II III"), head: false).isEmpty)
        #expect(faults(titles("3 4"), head: false).isEmpty)
    }

    @Test("takes a sentence that begins with a far number for no heading")
    func sentence() {
        #expect(
            faults(["1. Ưu điểm", "12. 2020 là tháng đơn vị tổ chức học tập, bồi dưỡng.", "2. Hạn chế"]).isEmpty)
    }

    @Test("numbers an annex anew")
    func annex() {
        let lines =
            titles("I II III") + ["Nơi nhận:", "- Lưu: VT.", "GIÁM ĐỐC", "Lê Văn Ba", "PHỤ LỤC"]
            + titles("I II 1 2 III")
        #expect(faults(lines).isEmpty)
    }

    @Test("numbers every article anew, but not what only begins with such a word")
    func articles() {
        #expect(faults(["Điều 1. Phạm vi", "1. Một", "Điều 2. Đối tượng", "1. Một", "2. Hai"]).isEmpty)
        #expect(faults(["1. Một", "2. Hai", "Mục tiêu chung", "4. Bốn"]) == ["4"])
    }

    @Test("says what follows what")
    func message() {
        let blocks = ["I. Kết quả", "III. Kiến nghị"].map { Block.paragraph(Paragraph($0)) }
        let subject = Subject(Document(blocks: blocks), reader: ReportReader(law: Law()))
        let found = Check.headingNumbering.find(subject)
        #expect(found.map(\.message.vi) == ["Đề mục “III” đứng ngay sau “I”"])
        #expect(found.map(\.message.en) == ["Heading “III” comes right after “I”"])
    }

    @Test("is done with many headings in a moment")
    func linear() {
        let heads = (0..<4000).map { Block.paragraph(Paragraph(["1. Một", "a) Hai", "I. Ba", "7. Bốn"][$0 % 4])) }
        let subject = Subject(Document(blocks: heads), reader: ReportReader(law: Law()))
        #expect(Check.headingNumbering.find(subject).count <= 4000)
    }
}
