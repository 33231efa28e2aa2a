import Criteria
import Reports

extension Check {
    static let shareWrong = Check(
        name: "share-wrong",
        title: Bilingual(vi: "Tỷ lệ tính sai", en: "The counts do not give the percentage"),
        severity: .error,
        basis: "tỷ lệ phần trăm tính từ số đếm",
        why: Bilingual(
            vi: "số đếm và tỷ lệ nói hai điều khác nhau; ngưỡng đạt hay không đạt tính theo số đếm",
            en: "counts and percentage say different things; the threshold is judged by the counts"),
        remedy: Bilingual(
            vi: "đếm lại rồi tính lại tỷ lệ từ số đếm", en: "count again and work the percentage out from the counts"),
        wrong: [
            Example("Có 28/30 thành viên đạt danh hiệu “Lao động tiên tiến”, đạt ⟦95%⟧.", year: 2024, kind: "agency"),
            Example("Có ⟦33/30⟧ thành viên hoàn thành chương trình bồi dưỡng.", year: 2024, kind: "agency"),
        ],
        right: [
            Example("Có 28/30 thành viên đạt danh hiệu “Lao động tiên tiến”, đạt 93,3%.", year: 2024, kind: "agency"),
            Example(
                "Ngày Sách và Văn hóa đọc Việt Nam (21/4), Ngày Quốc tế bảo tàng (18/5), 100% thành viên tham gia."),
        ],
        find: findWrong)
}

private func findWrong(_ subject: Subject) -> [Finding] {
    subject.report.shares.compactMap { share in
        guard let n = share.numerator, let of = share.denominator else { return nil }
        if n > of {
            return Check.shareWrong.finding(
                subject, at: share.countSpan ?? share.span, vi: "\(n)/\(of): số đạt lớn hơn tổng số",
                en: "\(n)/\(of): more than there are", basis: ShareContext.basis(share, subject))
        }
        guard let percent = share.percent,
            Rounding(n, of: of, percent: percent, places: share.places) == .none
        else { return nil }
        let right = Rounding.text(n, of: of, places: max(share.places, 1))
        return Check.shareWrong.finding(
            subject, at: share.span, vi: "\(n)/\(of) là \(right), không phải \(share.percentText)",
            en: "\(n)/\(of) is \(right), not \(share.percentText)", basis: ShareContext.basis(share, subject),
            remedy: Bilingual(
                vi: "sửa tỷ lệ thành \(right), hoặc đếm lại số người nếu \(share.percentText) mới đúng",
                en: "correct the percentage to \(right), or count again if \(share.percentText) is right"))
    }
}
