import Criteria
import Reports

extension Check {
    static let shareRounding = Check(
        name: "share-rounding",
        title: Bilingual(vi: "Tỷ lệ bị cắt, không làm tròn", en: "A percentage cut instead of rounded"),
        severity: .note,
        basis: "tỷ lệ phần trăm tính từ số đếm",
        why: Bilingual(
            vi: "cắt bớt số lẻ làm tỷ lệ khác với số đếm khi người khác tính lại; luật không quy định cách làm tròn",
            en: "cutting makes the percentage differ from what others work out; the law has no rule of rounding"),
        remedy: Bilingual(
            vi: "ghi số đếm kèm tỷ lệ đã làm tròn", en: "write the counts with the rounded percentage"),
        wrong: [
            Example("Có 31/32 thành viên đạt danh hiệu “Lao động tiên tiến”, đạt ⟦96,8%⟧.", year: 2024, kind: "agency")
        ],
        right: [
            Example("Có 31/32 thành viên đạt danh hiệu “Lao động tiên tiến”, đạt 96,9%.", year: 2024, kind: "agency"),
            Example("Có 31/32 thành viên đạt danh hiệu “Lao động tiên tiến”, đạt 96,88%.", year: 2024, kind: "agency"),
        ],
        find: findCut)
}

private func findCut(_ subject: Subject) -> [Finding] {
    subject.report.shares.compactMap { share in
        guard let percent = share.percent else { return nil }
        let counts: (n: Int, of: Int)
        if let n = share.numerator, let of = share.denominator {
            guard n <= of, Rounding(n, of: of, percent: percent, places: share.places) == .cut else { return nil }
            counts = (n, of)
        } else if let size = ShareContext.size(share, subject),
            Rounding.best(of: size, percent: percent, places: share.places) == .cut
        {
            let near = percent * size / 10000
            let n = (max(0, near - 1)...(near + 1)).first {
                Rounding($0, of: size, percent: percent, places: share.places) == .cut
            }
            counts = (n ?? near, size)
        } else {
            return nil
        }
        let right = Rounding.text(counts.n, of: counts.of, places: share.places)
        return Check.shareRounding.finding(
            subject, at: share.span,
            vi: "\(counts.n)/\(counts.of) làm tròn là \(right), báo cáo ghi \(share.percentText) (cắt bớt số lẻ)",
            en: "\(counts.n)/\(counts.of) rounds to \(right), the report says \(share.percentText) (cut)",
            basis: ShareContext.basis(share, subject),
            remedy: Bilingual(
                vi: "ghi \(counts.n)/\(counts.of) (\(right))", en: "write \(counts.n)/\(counts.of) (\(right))"))
    }
}
