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
