import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@Suite("Papers of the council")
struct CouncilPaperTests {
    private let draft = Draft(law: ShippedLaw.law)

    @Test func `the decision that sets it up lists its members with the bodies they stand for`() throws {
        let text = try draft.paper(.council, of: FullRound.tt24).document.plain
        for body in FullRound.tt24.set.procedure.council?.representatives ?? [] {
            #expect(text.lowercased().contains("| \(body.lowercased())"))
        }
        #expect(text.contains("TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN KON RẪY\nCăn cứ"))
        #expect(text.contains("Điều 1. Thành lập Hội đồng đánh giá, công nhận “Đơn vị học tập” cấp huyện"))
        #expect(text.contains("trước ngày 15/02/2025"))
    }

    @Test func `a council that is not made up as the law says is not set up`() throws {
        var round = FullRound.tt24
        round.round.council?.seats.removeLast()
        let refusal = try #require(throws: Refusal.self) { try draft.paper(.council, of: round) }
        #expect(!refusal.details.isEmpty)
        round.round.council = nil
        #expect(throws: Refusal.self) { try draft.paper(.council, of: round) }
    }

    @Test func `where the circular knows no council nobody speaks of one`() throws {
        let round = FullRound.tt22
        var texts = PaperKind.allCases.compactMap { try? draft.paper($0, of: round).document.plain }
        for dossier in round.dossiers {
            texts += PaperKind.allCases.compactMap { try? draft.paper($0, of: dossier).document.plain }
        }
        #expect(texts.count > 20)
        for text in texts { #expect(!text.lowercased().contains("hội đồng"), "\(text.prefix(200))") }
        let minutes = try draft.paper(.minutes, of: round).document.plain
        #expect(minutes.contains("Hình thức: Họp Tổ kiểm tra."))
        #expect(minutes.contains("Tổ kiểm tra xem xét hồ sơ đề nghị công nhận"))
        #expect(try draft.paper(.council, of: FullRound.tt22).document.plain.contains("Tổ kiểm tra"))
    }

    @Test func `the minutes tell results, votes, opinions, and keep what was written down`() throws {
        let text = try draft.paper(.minutes, of: FullRound.tt24).document.plain
        #expect(text.contains("ngày 20 tháng 01 năm 2025"))
        #expect(text.contains("Phòng họp Phòng Giáo dục và Đào tạo"))
        #expect(text.contains("UBND xã Đăk Ruồng | đạt mức độ 2 | đạt mức độ 1 | 4/5 | 0/5 | 1/5"))
        #expect(text.contains("Thành viên 5, về UBND xã Đăk Ruồng: Cần xem thêm minh chứng"))
        #expect(text.contains("(Kèm theo Biên bản của Hội đồng năm 2024)"))
        var imprint = Imprint(suggestedFor: .minutes, FullRound.tt24)
        imprint.number = "05"
        let registered = try draft.paper(.minutes, of: FullRound.tt24, imprint: imprint).document.plain
        #expect(
            registered.contains("(Kèm theo Biên bản số 05/BB-HĐĐG ngày 20 tháng 01 năm 2025 của Hội đồng năm 2024)"))
        #expect(text.contains("Nơi nhận:"))
        for source in FullRound.tt24.dossiers {
            let kept = try #require(source.dossier.appraisal?.minutes?.text)
            for line in kept.split(separator: "\n") { #expect(text.contains(line)) }
        }
    }

    @Test func `the chair signs for the council`() throws {
        for kind in [PaperKind.appraisal] {
            let document = try draft.paper(kind, of: FullRound.tt24).document
            let lines = document.paragraphs.filter { $0.role == .authority }.map(\.text)
            #expect(lines == ["TM. HỘI ĐỒNG", "CHỦ TỊCH"])
        }
    }

    @Test func `the report names those who can be recognised and those who cannot, with the reason`() throws {
        let text = try draft.paper(.appraisal, of: FullRound.tt24).document.plain
        #expect(text.contains("Đề nghị công nhận 02 đơn vị (mức độ 2: 01 đơn vị; mức độ 1: 01 đơn vị)."))
        #expect(text.contains("- Trường MN số 1: chưa đáp ứng đủ điều kiện"))
        #expect(text.contains("Căn cứ Quyết định số 05/QĐ-PGDĐT"))
    }

    @Test func `nothing is reported before something is appraised`() {
        var round = FullRound.tt24
        round.dossiers = []
        for kind in [PaperKind.minutes, .appraisal, .proposal, .decision] {
            round.decision = nil
            #expect(throws: Refusal.self, "\(kind.rawValue)") { try draft.paper(kind, of: round) }
        }
    }
}
