import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@Suite("Forms for members")
struct MemberFormTests {
    private func draft(copies: Int) -> Draft { Draft(law: ShippedLaw.law, copies: copies) }

    @Test(arguments: [PaperKind.commitment, .studyPlan])
    func `each copy stands on a page of its own`(kind: PaperKind) throws {
        let source = FullRound.tt24.dossiers[0]
        let one = try draft(copies: 1).paper(kind, of: source).document
        let three = try draft(copies: 3).paper(kind, of: source).document
        #expect(one.sections.isEmpty)
        #expect(three.sections.map(\.start) == [one.blocks.count, 2 * one.blocks.count])
        #expect(three.blocks == one.blocks + one.blocks + one.blocks)
        #expect(try draft(copies: 0).paper(kind, of: source).document == one)
    }

    @Test func `a member commits to what the set counts of each of them, and to nothing else`() throws {
        let text = try draft(copies: 1).paper(.commitment, of: FullRound.tt24.dossiers[0]).document.plain
        #expect(text.contains("1. Tuân thủ kỷ luật lao động"))
        #expect(text.contains("đạt danh hiệu") == false)
        #expect(text.contains("Đạt danh hiệu “Công dân học tập”"))
        #expect(text.contains("Tham gia đào tạo, bồi dưỡng và tham gia thực hiện chuyển đổi số"))
        #expect(!text.contains("%"))
        #expect(!text.contains("kinh phí"))
    }

    @Test func `the qualities of a learning citizen stand under the circular of 2020`() throws {
        let text = try draft(copies: 1).paper(.commitment, of: FullRound.tt22.dossiers[0]).document.plain
        for quality in FullRound.tt22.set.indicator("3a")!.subIndicators { #expect(text.contains("- \(quality.text)")) }
    }

    @Test func `a plan to study has a line for each thing to learn, and the head's approval`() throws {
        let text = try draft(copies: 1).paper(.studyPlan, of: FullRound.tt24.dossiers[0]).document.plain
        #expect(text.contains("ngoại ngữ hoặc tiếng dân tộc thiểu số"))
        #expect(!text.contains("kỷ luật lao động"))
        #expect(text.contains("PHÊ DUYỆT CỦA LÃNH ĐẠO ĐƠN VỊ"))
    }
}
