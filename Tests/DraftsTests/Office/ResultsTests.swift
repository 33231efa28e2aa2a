import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@Suite("Reports to the tier above")
struct ResultsTests {
    private let draft = Draft(law: ShippedLaw.law)

    @Test func `counts by result and kind, and names those who have not filed and those declined`() throws {
        let text = try draft.paper(.results, of: FullRound.tt22).document.plain
        #expect(text.contains("Số đơn vị đã nộp hồ sơ: 03/04 (75%)."))
        #expect(text.contains("Chưa nộp: Trường PTDTBT số 2."))
        #expect(text.contains("- Xếp loại Tốt: 03 đơn vị (100%);"))
        let other = try draft.paper(.results, of: FullRound.tt24).document.plain
        #expect(other.contains("Không công nhận: Trường MN số 1."))
        #expect(other.contains("2 | Nhà trẻ, trường mẫu giáo, trường mầm non công lập | 1 | 0 | 0 | 1"))
    }

    @Test func `names the indicators most often missed, and what the units ask for`() throws {
        let text = try draft.paper(.results, of: FullRound.tt22).document.plain
        #expect(text.contains("3c | Góp phần tạo lập môi trường chia sẻ tri thức với các đơn vị khác | 1/3 | 33,33%"))
        #expect(text.contains("Đề nghị tổ chức tập huấn về đánh giá Đơn vị học tập"))
    }

    @Test func `next year's tasks know which circular governs that year`() throws {
        let old = try draft.paper(.results, of: FullRound.tt22).document.plain
        #expect(old.contains("Phổ biến, triển khai Thông tư số 24/2023/TT-BGDĐT"))
        let new = try draft.paper(.results, of: FullRound.tt24).document.plain
        #expect(new.contains("Tiếp tục triển khai Thông tư số 24/2023/TT-BGDĐT"))
    }

    @Test func `a chart shows what the words under it say`() throws {
        for paper in [
            try draft.paper(.results, of: FullRound.tt24), try draft.paper(.rollUp, of: FullRound.rollUp),
        ] {
            let picture = try #require(paper.document.paragraphs.first { $0.figure != nil })
            guard case .chart(let chart)? = picture.figure else {
                Issue.record("no chart")
                continue
            }
            for series in chart.series { #expect(series.values.count == chart.categories.count) }
            #expect(
                picture.text.contains(
                    "Mức độ 2: \(chart.series[0].values.reduce(0, +) == 3 && chart.shape == .bars ? 1 : 3)"))
        }
    }

    @Test func `a province's report sums its territories, and goes to the Ministry`() throws {
        let text = try draft.paper(.rollUp, of: FullRound.rollUp).document.plain
        #expect(text.contains("Kính gửi: Bộ Giáo dục và Đào tạo"))
        #expect(text.contains(" | Tổng cộng | 9 | 9 | 3 | 3 | 3 | 6 | 66,67%"))
        #expect(text.contains("2 | Huyện Kon Rẫy | 3 | 3 | 1 | 1 | 1 | 2 | 66,67%"))
    }

    @Test func `many territories make one pie, and nothing at all makes no chart`() throws {
        var rollUp = FullRound.rollUp
        let part = rollUp.parts[0]
        rollUp.parts = (1...40).map { RollUpSource.Part(name: "Xã số \($0)", counts: part.counts) }
        let figure = try draft.paper(.rollUp, of: rollUp).document.paragraphs.compactMap(\.figure).first
        guard case .chart(let chart)? = figure else {
            Issue.record("no chart")
            return
        }
        #expect(chart.shape == .pie)
        #expect(chart.series.map(\.values) == [[40, 40, 40]])
        rollUp.parts = []
        let empty = try draft.paper(.rollUp, of: rollUp)
        #expect(empty.document.paragraphs.allSatisfy { $0.figure == nil })
        #expect(empty.document.plain.contains("00/00 (–)"))
    }

    @Test func `a round in which nobody has filed is reported too`() throws {
        var round = FullRound.tt24
        round.dossiers = []
        round.decision = nil
        round.unitsWithout = ["Phòng Nội vụ huyện Kon Rẫy"]
        let text = try draft.paper(.results, of: round).document.plain
        #expect(text.contains("Số đơn vị đã nộp hồ sơ: 00/01 (0%)."))
    }
}
