import Criteria
import Documents
import Reports

extension Check {
    static let percentSignLost = Check(
        name: "percent-sign-lost",
        title: Bilingual(vi: "Mất dấu phần trăm", en: "A percent sign is missing"),
        severity: .warning,
        basis: "tỷ lệ phần trăm tính trên số thành viên của đơn vị",
        why: Bilingual(
            vi: "“100 cán bộ” và “100% cán bộ” là hai điều khác nhau; người đọc hiểu nhầm số người",
            en: "“100 officials” and “100 % of the officials” are different things"),
        remedy: Bilingual(
            vi: "thêm dấu % nếu là tỷ lệ; nếu là số người thì xem lại tổng số thành viên",
            en: "add the % sign if a share is meant; if people are, look at the number of members again"),
        wrong: [
            Example(
                "Có 20 cán bộ, công chức.\n⟦100⟧ cán bộ, công chức tuân thủ tốt nội quy, quy chế của cơ quan.",
                year: 2024,
                kind: "agency")
        ],
        right: [
            Example(
                "Có 20 cán bộ, công chức.\n100% cán bộ, công chức tuân thủ tốt nội quy, quy chế của cơ quan.",
                year: 2024,
                kind: "agency"),
            Example(
                "Đơn vị có 120 cán bộ, công chức.\n100 cán bộ, công chức đạt danh hiệu.", year: 2024, kind: "agency"),
        ],
        find: findLostSigns)
}

private func findLostSigns(_ subject: Subject) -> [Finding] {
    let total = subject.report.headcount?.total
    let usual = subject.report.shares.contains { $0.percent == 10000 && ShareContext.isAboutPeople($0) }
    return subject.report.counts.compactMap { count in
        let isLost: Bool
        if let total {
            isLost = count.count > total && (50...100).contains(count.count) && total < 100
        } else {
            isLost = count.count == 100 && usual
        }
        guard isLost, !isDefinition(count, subject) else { return nil }
        return Check.percentSignLost.finding(
            subject, at: count.span,
            vi: "“\(count.count) \(count.group)”"
                + (total.map { ": đơn vị chỉ có \($0) thành viên, có lẽ mất dấu %" } ?? ": có lẽ mất dấu %"),
            en: "“\(count.count) \(count.group)”"
                + (total.map { ": the unit has only \($0) members, a % sign seems lost" } ?? ": a % sign seems lost"),
            basis: subject.instrument,
            remedy: Bilingual(
                vi: "sửa thành “\(count.count)% \(count.group)” nếu là tỷ lệ",
                en: "write “\(count.count)%” if a share is meant"))
    }
}

/// The number that gives the head count itself.
private func isDefinition(_ count: StatedCount, _ subject: Subject) -> Bool {
    subject.report.headcount?.span?.passage == count.span.passage
        && subject.report.headcount?.span?.range.overlaps(count.span.range) == true
}
