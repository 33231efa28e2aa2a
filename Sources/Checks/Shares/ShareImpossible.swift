import Criteria
import Reports

extension Check {
    static let shareImpossible = Check(
        name: "share-impossible",
        title: Bilingual(vi: "Tỷ lệ không thể có", en: "A percentage that no count gives"),
        severity: .error,
        basis: "tỷ lệ phần trăm tính trên số thành viên của đơn vị",
        why: Bilingual(
            vi: "với số người đã nêu, không số người nguyên nào cho ra tỷ lệ này, nên tỷ lệ hoặc số người là sai",
            en: "no whole number of the people stated gives this percentage, so it or their number is wrong"),
        remedy: Bilingual(
            vi: "đếm lại, ghi rõ mấy người trên tổng số mấy người rồi tính lại tỷ lệ",
            en: "count again, write how many of how many, and work out the percentage anew"),
        wrong: [
            Example(
                levels("⟦70%⟧ thành viên có chứng chỉ ngoại ngữ đáp ứng yêu cầu công việc."), year: 2024,
                kind: "agency", members: 32),
            Example(
                levels("⟦105%⟧ thành viên có chứng chỉ ngoại ngữ đáp ứng yêu cầu công việc."), year: 2024,
                kind: "agency"),
        ],
        right: [
            Example(
                levels("75% thành viên có chứng chỉ ngoại ngữ đáp ứng yêu cầu công việc."), year: 2024, kind: "agency",
                members: 32),
            Example(
                levels("70% thành viên có chứng chỉ ngoại ngữ đáp ứng yêu cầu công việc."), year: 2024, kind: "agency",
                members: 20),
        ],
        find: findImpossible)
}

private func levels(_ answer: String) -> String {
    """
    Tiêu chí 2: Về kết quả học tập của Thành viên trong đơn vị
    Chỉ tiêu 4: Tối thiểu 50% Thành viên trong đơn vị có chứng nhận hoặc chứng chỉ ngoại ngữ hoặc tiếng dân tộc thiểu số
    \(answer)
    """
}

private func findImpossible(_ subject: Subject) -> [Finding] {
    subject.report.shares.compactMap { share in
        guard let percent = share.percent, share.numerator == nil else { return nil }
        if percent > 10000, ShareContext.isAboutPeople(share) {
            return Check.shareImpossible.finding(
                subject, at: share.span, vi: "tỷ lệ \(share.percentText) vượt quá 100%",
                en: "the share \(share.percentText) is above 100%", basis: ShareContext.basis(share, subject))
        }
        guard let size = ShareContext.size(share, subject),
            Rounding.best(of: size, percent: percent, places: share.places) == .none
        else { return nil }
        let low = percent * size / 10000
        let below = "\(low)/\(size) là \(Rounding.text(low, of: size, places: max(share.places, 1)))"
        let above = "\(low + 1)/\(size) là \(Rounding.text(low + 1, of: size, places: max(share.places, 1)))"
        let who = share.group.isEmpty ? "thành viên" : share.group
        return Check.shareImpossible.finding(
            subject, at: share.span,
            vi: "\(share.percentText) của \(size) \(who) không ra số người nguyên: \(below), \(above)",
            en: "\(share.percentText) of \(size) is no whole number of people: \(low)/\(size) is "
                + "\(Rounding.text(low, of: size, places: max(share.places, 1))), \(low + 1)/\(size) is "
                + "\(Rounding.text(low + 1, of: size, places: max(share.places, 1)))",
            basis: ShareContext.basis(share, subject))
    }
}
