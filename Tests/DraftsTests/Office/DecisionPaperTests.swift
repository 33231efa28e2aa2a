import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@Suite("From the submission to the announcement")
struct DecisionPaperTests {
    private let draft = Draft(law: ShippedLaw.law)

    @Test func `the submission goes to the chairman with the papers that the circular names`() throws {
        let text = try draft.paper(.proposal, of: FullRound.tt24).document.plain
        #expect(text.contains("Kính gửi: Chủ tịch UBND huyện Kon Rẫy"))
        for rule in FullRound.tt24.set.procedure.papers
        where rule.dossier == "proposal" && !rule.name.vi.hasPrefix("Tờ trình") {
            #expect(text.contains(rule.name.vi))
        }
        #expect(!text.contains("Trường MN số 1"))
    }

    @Test func `on a community the council submits to the head of the office`() throws {
        let paper = try draft.paper(.proposal, of: FullRound.tt25)
        #expect(paper.document.plain.contains("Kính gửi: Trưởng phòng Giáo dục và Đào tạo huyện Kon Rẫy"))
        #expect(paper.document.paragraphs.filter { $0.role == .authority }.map(\.text) == ["TM. HỘI ĐỒNG", "CHỦ TỊCH"])
    }

    @Test func `a chairman's decision is signed without TM., also by the deputy`() throws {
        let round = FullRound.tt24
        let lines = { (imprint: Imprint?) throws -> [String] in
            try draft.paper(.decision, of: round, imprint: imprint).document.paragraphs
                .filter { $0.role == .authority }.map(\.text)
        }
        #expect(try lines(nil) == ["CHỦ TỊCH"])
        var imprint = Imprint(suggestedFor: .decision, round)
        imprint.signer = Decision.Signer(name: "", position: "PHÓ CHỦ TỊCH", capacity: .deputy)
        #expect(try lines(imprint) == ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
    }

    @Test func `the list of a decision is an annex with page numbers of its own that names the decision`() throws {
        let document = try draft.paper(.decision, of: FullRound.tt24).document
        let section = try #require(document.sections.first)
        #expect(section.restartsNumbers)
        let annex = Document(blocks: Array(document.blocks[section.start...])).plain
        #expect(annex.hasPrefix("DANH SÁCH ĐƠN VỊ ĐẠT “ĐƠN VỊ HỌC TẬP” CẤP HUYỆN NĂM 2024"))
        #expect(annex.contains("(Kèm theo Quyết định số 12/QĐ-UBND ngày 10 tháng 02 năm 2025 của Chủ tịch"))
        #expect(annex.contains("Mức độ 1"))
    }

    @Test func `before it is issued the decision is a draft without number`() throws {
        var round = FullRound.tt24
        round.decision = nil
        let text = try draft.paper(.decision, of: round).document.plain
        #expect(text.contains("Quyết định số ……/QĐ-UBND ngày …… tháng …… năm 20……"))
        #expect(throws: Refusal.self) { try draft.paper(.announcement, of: round) }
    }

    @Test func `its validity is in the words of the circular, and none where it names none`() throws {
        #expect(
            try draft.paper(.decision, of: FullRound.tt24).document.plain
                .contains("bảo lưu trong thời hạn 03 năm (36 tháng) tiếp theo năm được công nhận (khoản 4 Điều 5"))
        #expect(!(try draft.paper(.decision, of: FullRound.tt22).document.plain.contains("bảo lưu")))
    }

    @Test func `the announcement names the decision and the code of each recognition`() throws {
        let text = try draft.paper(.announcement, of: FullRound.tt24).document.plain
        #expect(text.contains("Căn cứ Quyết định số 12/QĐ-UBND ngày 10 tháng 02 năm 2025"))
        for source in FullRound.tt24.dossiers {
            if let recognition = source.recognition { #expect(text.contains(recognition.id.text)) }
        }
    }
}
