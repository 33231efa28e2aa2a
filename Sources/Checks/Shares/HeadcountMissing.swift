import Criteria
import Reports

extension Check {
    static let headcountMissing = Check(
        name: "headcount-missing",
        title: Bilingual(
            vi: "Không kiểm được tỷ lệ vì thiếu số thành viên", en: "Shares cannot be checked without a head count"),
        severity: .note,
        basis: "tỷ lệ phần trăm tính trên số thành viên của đơn vị",
        why: Bilingual(
            vi: "không biết đơn vị có bao nhiêu thành viên thì không ai kiểm được tỷ lệ",
            en: "nobody can check a share of members whose number is not known"),
        remedy: Bilingual(
            vi: "nêu tổng số thành viên trong báo cáo, hoặc kiểm lại với --members N",
            en: "state the number of members in the report, or check again with --members N"),
        wrong: [
            Example(
                "- ⟦100%⟧ viên chức trong đơn vị đã hoàn thành đầy đủ chương trình học tập, bồi dưỡng.", year: 2023,
                kind: "agency")
        ],
        right: [
            Example(
                "- 100% viên chức trong đơn vị đã hoàn thành đầy đủ chương trình học tập, bồi dưỡng.", year: 2023,
                kind: "agency", members: 15),
            Example("- 15/15 viên chức (100%) đã hoàn thành đầy đủ chương trình học tập.", year: 2023, kind: "agency"),
        ],
        find: findUnchecked)
}

private func findUnchecked(_ subject: Subject) -> [Finding] {
    guard subject.report.headcount == nil, subject.report.purpose == .selfAssessment else { return [] }
    let unchecked = subject.report.shares.filter {
        $0.numerator == nil && $0.percent != nil && ShareContext.isAboutPeople($0) && !ShareContext.isAboutLearners($0)
    }
    guard let first = unchecked.first else { return [] }
    return [
        Check.headcountMissing.finding(
            subject, at: first.span,
            vi:
                "không kiểm được \(unchecked.count) tỷ lệ về thành viên: báo cáo không nêu đơn vị có bao nhiêu thành viên",
            en:
                "\(unchecked.count) shares of members cannot be checked: the report does not say how many members there are",
            basis: subject.instrument)
    ]
}
