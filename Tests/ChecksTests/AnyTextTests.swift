import Checks
import Criteria
import Documents
import Formats
import Reports
import TestKit
import Testing

/// The catalogue on text that nobody wrote: no check may trap, and every finding must have its place and its words.
@Suite("Checks on any text")
struct AnyTextTests {
    private static let reader = ReportReader(law: ShippedLaw.law)

    private static let parts = [
        "1", "07", "23/23", "31/32", "96,8%", "100%", " lớp", " đơn vị", " cán bộ", " nam", " nữ", "+", "=", "(", ")",
        ":", ";", ",", ".", " ", "\n", "\n\n", "- ", "I. ", "1. ", "a) ", "…", "Thông tư số 22/2020/TT-BGDĐT",
        "Thông tư 24/2023/TT-BGD", "Quyết định số 12/KH-UBND", " ngày 31/02/2023", " của Sở Nội vụ",
        "Công văn số 5/UBND",
        "căn cứ ", "trong đó", "năm 2023", "năm 2024", "BÁO CÁO", "Số: 5/BC-UBND", "Đơn vị học tập", "| a | b |",
        "Điểm tối đa", "Tổng điểm: 98 điểm", "Xếp loại: Tốt", "Tiêu chí 1", "Chỉ tiêu 2:", "\t10\t10", "đ", "\u{301}",
        "漢",
        "Nơi nhận:", "[^1]", "[^1]: A; B",
    ]

    @Test("no check traps, and findings are well formed", arguments: 0..<60)
    func any(seed: Int) throws {
        var generator = Generator(state: UInt64(seed) &* 6_007 &+ 3)
        var text = "BÁO CÁO\nKết quả năm 202\(seed % 5)\n"
        for _ in 0..<Int.random(in: 5..<150, using: &generator) {
            text += Self.parts.randomElement(using: &generator)!
        }
        let (_, document) = try DocumentReader.read(Array(text.utf8))
        let subject = Subject(document, reader: Self.reader)
        for check in Check.all {
            for finding in check.find(subject) {
                #expect(finding.check == check.name && finding.severity <= check.severity)
                #expect(!finding.message.vi.isEmpty && !finding.message.en.isEmpty)
                #expect(finding.place.line >= 1, "\(check.name)")
            }
        }
    }

    @Test("no check traps on cells and paragraphs of several lines, nor on lines without end", arguments: 0..<200)
    func lines(seed: Int) {
        var generator = Generator(state: UInt64(seed) &* 9_973 &+ 11)
        func words(_ count: Int) -> String {
            (0..<count).map { _ in (Self.parts + Self.breaks).randomElement(using: &generator)! }.joined()
        }
        var blocks = ["BÁO CÁO", "Kết quả Đơn vị học tập năm 202\(seed % 5)"].map { Block.paragraph(Paragraph($0)) }
        for _ in 0..<Int.random(in: 1..<8, using: &generator) {
            // Now and then longer than any sentence.
            let isLong = Int.random(in: 0..<6, using: &generator) == 0
            let text = isLong ? String(repeating: words(12).replacing("\n", with: " "), count: 300) : words(30)
            blocks.append(.paragraph(Paragraph(text)))
            let rows = (0..<3).map { _ in
                Table.Row(cells: (1...4).map { Table.Cell(words(5), column: $0) })
            }
            blocks.append(.table(Table(rows: rows)))
        }
        let subject = Subject(Document(blocks: blocks), reader: Self.reader)
        for check in Check.all {
            for finding in check.find(subject) { #expect(!finding.message.vi.isEmpty) }
        }
    }

    private static let breaks = [
        "\n", "\n", "\n100% thành viên", "100\n%", "10 phần\ntrăm", "Có 20\ncán bộ", "19/\n20", "19\n/20 người",
        "đạt 95%",
        " thành viên", "phấn đấu ", "năm\n2022", "mức độ\n1", "xếp loại\n", "Đơn vị học tập năm\n2022",
        "gồm 5 cán bộ và 3 viên chức",
        "tổng cộng\n8 người", "(3 + 4)", "có phụ lục\nkèm theo", "Căn cứ Thông tư\ncủa Bộ về ", "24/TT-BGDĐT/2023",
        "Chỉ tiêu 1: ",
        "Tiêu chí 1: ", "Minh chứng:\n", "không đạt", "Tổng số cán bộ: 20\n", "ngày 1 tháng\n2 năm 2022", "Trên đây là",
    ]

    /// A small generator whose numbers are the same in every run.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var value = state
            value ^= value >> 33
            value = value &* 0xFF51_AFD7_ED55_8CCD
            return value ^ (value >> 33)
        }
    }
}
