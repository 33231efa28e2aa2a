import Criteria
import Documents
import Registry

/// Văn bản trả lời đơn vị và nêu rõ lý do không đạt: an official letter to a unit that reaches nothing (điểm d khoản 2 Điều
/// 10 Thông tư 24/2023, điểm d khoản 2 Điều 9 Thông tư 25/2023). The circular of 2020 rates everybody and knows no reply;
/// there the letter tells the result of the check and what is missing.
struct RefusalLetter {
    let source: DossierSource
    let context: PaperContext

    private var set: CriteriaSet { source.set }
    private var round: Round { source.round }

    func paper() throws(Refusal) -> Paper {
        guard let outcome = source.outcome else { throw .notConcluded }
        guard !outcome.isRecognisable || source.dossier.state == .declined else { throw .isRecognisable }
        var builder = PaperBuilder()
        builder.head(
            context.imprint, abbreviation: nil,
            subject: "trả lời kết quả \(set.act) \(set.honour) năm \(round.year)")
        builder.addressees(context.imprint.addressees)
        builder.text(opening)
        builder.text(
            "Căn cứ \(context.citation(of: set)) và kết quả \(set.appraising)\(meeting), \(round.receivingBody) trả "
                + "lời như sau:")
        builder.heading("1. Kết quả", level: 2)
        builder.text(result(outcome))
        builder.heading("2. Lý do", level: 2)
        reasons(&builder)
        builder.heading("3. Đề nghị", level: 2)
        builder.text(
            "Đề nghị \(source.unit.name) khắc phục các nội dung nêu trên, lưu đủ minh chứng và tổ chức tự đánh giá, gửi hồ "
                + "sơ trong đợt đánh giá sau. Nội dung cần trao đổi thêm, xin liên hệ \(round.receivingBody).")
        builder.text("\(round.receivingBody) thông báo để \(source.unit.name) biết, thực hiện./.")
        builder.end(context.imprint)
        builder.suggestion()
        return Paper(
            kind: context.kind, subject: source.dossier.id.text, document: builder.document,
            fields: Fields(context, source))
    }

    private var opening: String {
        let day = source.dossier.filedOn.map { " nộp ngày \($0.vietnamese)" } ?? ""
        return "\(round.receivingBody) đã nhận và \(set.appraising) hồ sơ đề nghị \(set.act) \(set.honour) năm "
            + "\(round.year) của \(source.unit.name)\(day)."
    }

    private var meeting: String {
        guard let minutes = source.dossier.appraisal?.minutes else { return "" }
        return " của \(set.panelShort) tại biên bản ngày \(minutes.heldOn.vietnamese)"
    }

    private func result(_ outcome: Outcome) -> String {
        let verdict = source.appraisedVerdict ?? source.ownVerdict
        guard set.method == .points else {
            return "\(source.honoured) chưa đáp ứng đủ điều kiện công nhận đạt \(set.honour) năm \(round.year)."
        }
        return "\(source.unit.name) được \(verdict.statement) theo \(set.shortCitation), chưa đủ điều kiện công nhận "
            + "kết quả đạt từ mức thấp nhất trở lên."
    }

    private func reasons(_ builder: inout PaperBuilder) {
        if let words = source.declineWords { builder.text("- \(words.withoutStop).") }
        let unmet = source.unmet
        if !unmet.isEmpty {
            builder.text("Các chỉ tiêu \(set.method == .points ? "chưa đủ điểm" : "không đạt"):")
            builder.table(
                [
                    .init("Chỉ tiêu", 9, isFigure: true), .init("Yêu cầu", 31),
                    .init("Kết quả \(set.appraising)", 22), .init("Còn thiếu", 20), .init("Căn cứ", 18),
                ], unmet.map { .cells([$0.id, $0.text, $0.found.uppercasedFirst, $0.lack, $0.clause]) })
        }
        if set.method == .points {
            for lack in (source.appraisedVerdict ?? source.ownVerdict).missing.prefix(1) {
                builder.text("\(lack.vi.withoutStop.uppercasedFirst).")
            }
        }
    }
}

extension DossierSource {
    /// Why it was declined, in the words of those who did; `nil` where it was not.
    var declineWords: String? {
        guard dossier.state == .declined, let words = dossier.history.last(where: { $0.verb == .decline })?.words,
            !words.isEmpty
        else { return nil }
        return words
    }
}
