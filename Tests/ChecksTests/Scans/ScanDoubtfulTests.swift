import Checks
import Criteria
import TestKit
import Testing

@Suite("Figures read from pictures without certainty")
struct ScanDoubtfulTests {
    private static func sheet(_ b: String) -> String {
        """
        STT\tNội dung tiêu chí\tĐiểm tối đa\tĐơn vị tự chấm
        1\tCác điều kiện để xây dựng Đơn vị học tập\t30\t30
        a\tĐơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên\t10\t10
        b\tĐơn vị có các quy định cụ thể nhằm động viên thành viên học tập\t10\t\(b)
        c\tĐơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất, trang thiết bị\t10\t10
        """
    }

    private static func findings(_ b: String, _ check: Check, isScan: Bool = true) throws -> [Finding] {
        try Examples.findings(
            of: check, in: Example(sheet(b), year: 2023, kind: "agency", isScan: isScan))
    }

    private static func check(_ name: String) throws -> Check {
        try #require(Check.all.first { $0.name == name })
    }

    @Test("the other figures of a sum tell what a doubtful one should be")
    func witness() throws {
        let found = try Self.findings("‹8›", Self.check("scan-doubtful"))
        #expect(found.count == 1)
        #expect(found.first?.message.vi.contains("cho ra 10") == true)
        #expect(found.first?.message.en.contains("52% sure") == true)
        #expect(found.first?.remedy.en.contains("with 10 the sum is right") == true)
    }

    @Test("they confirm it where they agree with it")
    func confirmed() throws {
        let found = try Self.findings("‹10›", Self.check("scan-doubtful"))
        #expect(found.first?.message.en.hasSuffix("the other figures of its sum give the same") == true)
    }

    @Test("a sum of which a figure is doubtful is a note; one read surely is an error")
    func severity() throws {
        let check = try Self.check("score-sum")
        #expect(try Self.findings("‹8›", check).map(\.severity) == [.note])
        #expect(try Self.findings("‹8›", check).first?.remedy.vi.contains("bản giấy trước") == true)
        #expect(try Self.findings("8", check).map(\.severity) == [.error])
        #expect(try Self.findings("8", check, isScan: false).map(\.severity) == [.error])
    }
}
