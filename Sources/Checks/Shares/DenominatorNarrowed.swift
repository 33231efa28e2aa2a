import Criteria
import Documents
import Reports

extension Check {
    static let denominatorNarrowed = Check(
        name: "denominator-narrowed",
        title: Bilingual(vi: "Thu hẹp mẫu số", en: "A share of fewer people than the law counts"),
        severity: .warning,
        basis: "khoản 7 Điều 2 Thông tư 24/2023/TT-BGDĐT (thành viên trong đơn vị)",
        why: Bilingual(
            vi: "ngưỡng tính trên toàn bộ thành viên; bớt người khỏi mẫu số làm tỷ lệ cao hơn thực tế",
            en: "thresholds count all members; leaving people out of the denominator raises the share"),
        remedy: Bilingual(
            vi: "tính lại trên toàn bộ thành viên và ghi mấy người trên tổng số mấy người",
            en: "work the share out on all members and write how many of how many"),
        wrong: [
            Example(
                """
                Đơn vị có 20 cán bộ, công chức và 12 người hoạt động không chuyên trách.
                Tiêu chí 3: Tác dụng của việc xây dựng “Đơn vị học tập”
                Chỉ tiêu 1: Tối thiểu 90% thành viên trong đơn vị đạt danh hiệu “Công dân học tập”
                Có ⟦95%⟧ cán bộ, công chức đạt danh hiệu “Công dân học tập”.
                """, year: 2024, kind: "agency"),
            Example(
                "- ⟦100%⟧ viên chức trong đơn vị (đủ thời gian xét thi đua) đều đạt danh hiệu “Lao động tiên tiến” trở lên;",
                year: 2023, kind: "agency"),
        ],
        right: [
            Example(
                """
                Đơn vị có 20 cán bộ, công chức và 12 người hoạt động không chuyên trách.
                Tiêu chí 3: Tác dụng của việc xây dựng “Đơn vị học tập”
                Chỉ tiêu 1: Tối thiểu 90% thành viên trong đơn vị đạt danh hiệu “Công dân học tập”
                Có 31/32 thành viên đạt danh hiệu “Công dân học tập”, đạt 96,9%.
                """, year: 2024, kind: "agency")
        ],
        find: findNarrowed)
}

private let limits: PatternSet = [
    "đủ thời gian xét", "đủ điều kiện xét", "trong diện", "thuộc diện", "không tính", "đủ tiêu chuẩn xét",
    "trừ các trường hợp", "trừ trường hợp",
    "không bao gồm", "đủ thời gian công tác", "đủ điều kiện",
]

private func findNarrowed(_ subject: Subject) -> [Finding] {
    subject.report.shares.compactMap { share in
        // Under an indicator about members, a count is of people, whatever they are called.
        let isAboutMembers =
            share.denominator != nil && ShareContext.demand(share, subject)?.denominator == "members"
        guard ShareContext.isAboutPeople(share) || isAboutMembers, !ShareContext.isAboutLearners(share) else {
            return nil
        }
        if let limit = limit(share, subject) {
            return Check.denominatorNarrowed.finding(
                subject, at: share.span,
                vi: "tỷ lệ \(shown(share)) chỉ tính một phần thành viên (“\(limit)”)",
                en: "the share \(shown(share)) counts only some of the members (“\(limit)”)",
                basis: ShareContext.basis(share, subject))
        }
        guard let demand = ShareContext.demand(share, subject), demand.denominator == "members",
            let total = subject.report.headcount?.total
        else { return nil }
        let size = share.denominator ?? share.groupSize
        guard let size, size != total else { return nil }
        let basis = demand.source.citation
        if size > total {
            return Check.denominatorNarrowed.finding(
                subject, at: share.countSpan ?? share.span,
                vi: "mẫu số \(size) lớn hơn số thành viên \(total) mà báo cáo nêu",
                en: "the denominator \(size) is more than the \(total) members the report tells of", basis: basis,
                remedy: Bilingual(
                    vi: "thống nhất số thành viên trong cả báo cáo", en: "give one number of members throughout"))
        }
        return Check.denominatorNarrowed.finding(
            subject, at: share.span,
            vi: "\(shown(share)) \(share.group) tính trên \(size) người, trong khi đơn vị có \(total) thành viên",
            en: "\(shown(share)) is of \(size) people, while the unit has \(total) members", basis: basis)
    }
}

private func shown(_ share: StatedShare) -> String {
    share.percentText.isEmpty ? "\(share.numerator ?? 0)/\(share.denominator ?? 0)" : share.percentText
}

/// Words in the sentence that leave people out.
private func limit(_ share: StatedShare, _ subject: Subject) -> String? {
    let text = subject.report.passages[share.span.passage].text
    var end = share.span.range.upperBound
    while end < text.count, !";.".utf8.contains(text.bytes[end]), end - share.span.range.upperBound < 120 { end += 1 }
    return text.first(of: limits, in: share.span.range.upperBound..<end).map { text.string($0.range) }
}
