import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@Suite("What a unit gets from the office")
struct UnitAnswerTests {
    private let draft = Draft(law: ShippedLaw.law)

    @Test func `the summary shows both results, the reason where they differ, and the evidence seen`() throws {
        let source = FullRound.tt24.dossiers[2]
        let text = try draft.paper(.appraisalSummary, of: source).document.plain
        #expect(text.contains("32/32 (100%), đạt | 20/32 (62,5%), đạt mức độ 1, không đạt mức độ 2"))
        #expect(text.contains("Minh chứng chỉ xác nhận được một phần. Đã xem: 12/KH-ĐV"))
        #expect(text.contains("Kết quả tự đánh giá: đạt mức độ 2."))
        #expect(text.contains("Kết quả thẩm định: đạt mức độ 1."))
    }

    @Test func `points are summed under both`() throws {
        let text = try draft.paper(.appraisalSummary, of: FullRound.tt22.dossiers[2]).document.plain
        #expect(text.contains(" | Tổng cộng | 100 | 100 | 98 | "))
        #expect(text.contains("Kết quả kiểm tra: 98 điểm, xếp loại Tốt."))
    }

    @Test func `nothing is summed up before there is an appraisal`() {
        var source = FullRound.tt24.dossiers[0]
        source.dossier = Dossier(id: "hs", round: source.round.id, unit: "dv", kind: "agency")
        #expect(throws: Refusal.self) { try draft.paper(.appraisalSummary, of: source) }
        #expect(throws: Refusal.self) { try draft.paper(.refusal, of: source) }
    }

    @Test func `a refusal names every indicator not met with figures, clause and what is missing`() throws {
        let source = FullRound.tt24.dossiers[1]
        let text = try draft.paper(.refusal, of: source).document.plain
        let verdict = try #require(source.appraisedVerdict)
        let unmet = verdict.indicators.filter { $0.level == 1 && $0.state == .notMet }
        #expect(!unmet.isEmpty)
        for found in unmet {
            #expect(text.contains("\n\(found.item) | "), "\(found.item)")
            #expect(text.contains(found.source.citation), "\(found.item)")
        }
        #expect(text.contains("20/32 (62,5%) thành viên, cần ít nhất 90% | Cần ít nhất 29/32, còn thiếu 9"))
        #expect(text.contains("Chưa đáp ứng đủ điều kiện công nhận theo kết quả thẩm định"))
    }

    @Test func `nobody is refused whose result can be recognised`() throws {
        let refusal = try #require(throws: Refusal.self) {
            try draft.paper(.refusal, of: FullRound.tt24.dossiers[0])
        }
        #expect(refusal.reason == .invalid)
        #expect(!refusal.remedy.vi.isEmpty)
    }

    @Test func `a certificate names the decision, both readings of its validity, and the code`() throws {
        let source = FullRound.tt24.dossiers[0]
        let recognition = try #require(source.recognition)
        let document = try draft.paper(.certificate, of: source).document
        let text = document.plain
        #expect(text.contains("Quyết định số 12/QĐ-UBND ngày 10 tháng 02 năm 2025"))
        #expect(text.contains("31/12/2028"))
        #expect(text.contains("10/02/2028"))
        #expect(text.contains(recognition.id.text))
        #expect(document.sections == [PageSection(start: 0, isLandscape: true, isSheet: true)])
    }

    @Test func `a community's certificate bears the commune's name and the office's power`() throws {
        let text = try draft.paper(.certificate, of: FullRound.tt25.dossiers[0]).document.plain
        #expect(text.contains("\nXã Đăk Ruồng\n"))
        #expect(text.contains("TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN KON RẪY"))
        #expect(text.contains("“Cộng đồng học tập” cấp xã"))
    }

    @Test func `without a recognition, or after it was taken back, there is no certificate`() {
        #expect(throws: Refusal.self) { try draft.paper(.certificate, of: FullRound.tt24.dossiers[1]) }
        var source = FullRound.tt24.dossiers[0]
        source.recognition?.withdraw(reason: "Ghi nhầm")
        #expect(throws: Refusal.self) { try draft.paper(.certificate, of: source) }
    }
}
