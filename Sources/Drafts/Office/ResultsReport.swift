import Criteria
import Documents
import Registry

/// Báo cáo kết quả of a territory to the tier above: what was done, what came of it, what was missed, what comes next
/// (khoản 3 Điều 20 Thông tư 24/2023, khoản 2 Điều 23 Thông tư 25/2023, điểm c khoản 2 Điều 8 Thông tư 22/2020). What the
/// data cannot know (meetings held, causes, requests) is left as lines to fill.
struct ResultsReport {
    let source: RoundSource
    let context: PaperContext

    var set: CriteriaSet { source.set }
    var round: Round { source.round }

    func paper() -> Paper {
        let tally = RoundTally(source)
        var builder = PaperBuilder()
        builder.head(context.imprint, abbreviation: context.abbreviation)
        builder.title(
            "Báo cáo",
            ["Kết quả \(set.act) \(set.honour) năm \(round.year) và nhiệm vụ trọng tâm năm \(round.year + 1)"])
        builder.addressees(context.imprint.addressees)
        builder.text(
            "Thực hiện \(context.citation(of: set)), \(round.receivingBody) báo cáo kết quả năm \(round.year) như sau:"
        )
        builder.heading("I. CÔNG TÁC TRIỂN KHAI, THỰC HIỆN", level: 1)
        direction(&builder)
        results(tally, &builder)
        checks(tally, &builder)
        builder.heading("II. ĐÁNH GIÁ KẾT QUẢ, HẠN CHẾ VÀ NGUYÊN NHÂN", level: 1)
        achievements(tally, &builder)
        shortcomings(tally, &builder)
        builder.heading("III. NHIỆM VỤ TRỌNG TÂM NĂM \(round.year + 1)", level: 1)
        builder.items(tasks(tally))
        builder.heading("IV. KIẾN NGHỊ, ĐỀ XUẤT", level: 1)
        let requests = tally.filed.flatMap(\.requests).unique
        if !requests.isEmpty {
            builder.text("Tổng hợp kiến nghị của các \(set.candidate):")
            builder.items(requests)
        }
        builder.blank("- Kiến nghị khác:")
        let readers = context.imprint.addressees.joined(separator: ", ")
        builder.text(
            "Trên đây là báo cáo kết quả \(set.act) \(set.honour) năm \(round.year)"
                + (readers.isEmpty ? "./." : "; kính gửi \(readers) tổng hợp./."))
        builder.end(context.imprint)
        builder.suggestion()
        builder.annex(
            title: "Danh sách \(set.candidate) và kết quả năm \(round.year)",
            note: context.annexed(to: "Báo cáo", of: round.receivingBody))
        if !tally.filed.isEmpty { builder.units(tally.filed, set) }
        if !tally.unfiled.isEmpty {
            builder.text("Chưa nộp hồ sơ:")
            builder.items(tally.unfiled)
        }
        return Paper(
            kind: context.kind, subject: round.id.text, document: builder.document, fields: Fields(context, source))
    }
}

extension DossierSource {
    /// What a unit asks for, of its remarks.
    var requests: [String] { Remarks(dossier.assessment.remarks).requests.map(\.withoutStop) }
}
