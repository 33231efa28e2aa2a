import Criteria
import Reports

extension Check {
    static let ratingMismatch = Check(
        name: "rating-mismatch",
        title: Bilingual(vi: "Xếp loại không đúng với tổng điểm", en: "The rating does not follow from the total"),
        severity: .error,
        basis: "khung xếp loại của thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "xếp loại do tổng điểm quyết định, không do đơn vị chọn",
            en: "the total decides the rating, the unit does not choose it"),
        remedy: Bilingual(
            vi: "ghi lại xếp loại theo khung điểm, hoặc xem lại tổng điểm",
            en: "write the rating that the bands give, or look at the total again"),
        wrong: [
            Example("- Tổng điểm đạt được: 84,5 điểm.\n- Xếp loại: ⟦Tốt⟧.", year: 2023, kind: "agency"),
            Example("- Tổng điểm đạt được: 95 điểm.\n- Xếp loại: ⟦Xuất sắc⟧.", year: 2023, kind: "agency"),
        ],
        right: [
            Example("- Tổng điểm đạt được: 85 điểm.\n- Xếp loại: Tốt.", year: 2023, kind: "agency"),
            Example("- Tổng điểm đạt được: 84,5 điểm.\n- Xếp loại: Khá.", year: 2023, kind: "agency"),
        ],
        find: findMismatches)
}

private func findMismatches(_ subject: Subject) -> [Finding] {
    guard let set = subject.set, set.method == .points, subject.report.purpose == .selfAssessment else { return [] }
    let unknown = subject.report.declared.foreignRatings.map { stated in
        Check.ratingMismatch.finding(
            subject, at: stated.span,
            vi: "không có loại “\(stated.value)”; chỉ có \(set.bands.map(\.rating.name.vi).joined(separator: ", "))",
            en:
                "there is no rating “\(stated.value)”; there are \(set.bands.map(\.rating.name.en).joined(separator: ", "))",
            basis: set.bands.first?.source.citation ?? "")
    }
    let totals = totals(subject)
    guard !totals.isEmpty else { return unknown }
    return unknown
        + subject.report.declared.ratings.compactMap { rating in
            let given = totals.compactMap { set.band(for: $0) }
            guard !given.isEmpty, !given.allSatisfy({ $0.rating == rating.value }) else { return nil }
            return finding(subject, rating, totals, given)
        }
}

/// Every total that the report gives, once: in the text, in the table, and as its parts add up.
private func totals(_ subject: Subject) -> [Points] {
    var totals: [Points] = []
    func add(_ points: Points?) {
        if let points, !totals.contains(points) { totals.append(points) }
    }
    subject.report.declared.totals.forEach { add($0.value) }
    if let sheet = subject.sheets.first {
        add(sheet.total?.selfScore?.value)
        add(sheet.leafTotal())
    }
    return totals
}

private func finding(_ subject: Subject, _ rating: Stated<Rating>, _ totals: [Points], _ given: [Band]) -> Finding {
    let agrees = given.contains { $0.rating == rating.value }
    let list = zip(totals, given).map { "\($0) điểm là loại \($1.rating.name.vi)" }.joined(separator: ", ")
    let listEn = zip(totals, given).map { "\($0.json) points give \($1.rating.name.en)" }.joined(separator: ", ")
    return Check.ratingMismatch.finding(
        subject, at: rating.span,
        on: subject.report.declared.totals.map(\.span) + (subject.sheets.first?.spans(.selfScore) ?? []),
        severity: agrees ? .warning : .error,
        vi: "ghi loại \(rating.value.name.vi) nhưng \(list)",
        en: "the rating says \(rating.value.name.en) but \(listEn)",
        basis: given.first { $0.rating != rating.value }?.source.citation ?? "")
}
