import Criteria
import Reports

extension Check {
    static let ratingMissing = Check(
        name: "rating-missing",
        title: Bilingual(vi: "Không nêu xếp loại", en: "No rating is given"),
        severity: .warning,
        basis: "quy trình tự đánh giá, xếp loại của thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "đơn vị phải tự đánh giá và tự xếp loại; thiếu xếp loại thì báo cáo chưa đủ để tổng hợp",
            en: "a unit must assess and rate itself; without a rating the report cannot be taken into the summary"),
        remedy: Bilingual(
            vi: "thêm câu “Xếp loại: …” theo khung điểm", en: "add a line “Xếp loại: …” by the bands"),
        wrong: [
            Example(
                """
                BÁO CÁO
                Kết quả đánh giá, xếp loại “Đơn vị học tập” năm 2023
                - Kết quả tự chấm điểm: ⟦100⟧ điểm.
                """, kind: "agency")
        ],
        right: [
            Example(
                """
                BÁO CÁO
                Kết quả đánh giá, xếp loại “Đơn vị học tập” năm 2023
                - Kết quả tự chấm điểm: 100 điểm. Xếp loại: Tốt.
                """, kind: "agency")
        ],
        find: findMissingRating)
}

private func findMissingRating(_ subject: Subject) -> [Finding] {
    let declared = subject.report.declared
    guard let set = subject.set, set.method == .points, subject.report.purpose == .selfAssessment,
        declared.ratings.isEmpty, declared.foreignRatings.isEmpty, !subject.report.isBareSheet
    else { return [] }
    let total = declared.totals.last ?? subject.sheets.first?.total?.selfScore
    guard let total else { return [] }
    let rating = set.band(for: total.value)
    return [
        Check.ratingMissing.finding(
            subject, at: total.span,
            vi: "báo cáo có tổng \(total.value) điểm nhưng không tự xếp loại"
                + (rating.map { "; theo khung điểm là loại \($0.rating.name.vi)" } ?? ""),
            en: "the report gives \(total.value.json) points but no rating"
                + (rating.map { "; the bands give \($0.rating.name.en)" } ?? ""),
            basis: rating?.source.citation ?? set.source.citation,
            remedy: rating.map {
                Bilingual(vi: "thêm câu “Xếp loại: \($0.rating.name.vi)”", en: "add “Xếp loại: \($0.rating.name.vi)”")
            })
    ]
}
