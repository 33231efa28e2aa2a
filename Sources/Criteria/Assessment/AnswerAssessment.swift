/// An answer held against a demand that binds.
struct AnswerAssessment {
    typealias Finding = DemandAssessment.Finding

    let set: CriteriaSet
    let demand: Requirement.Demand

    func judge(_ answer: Answer) -> Finding {
        switch (demand, answer) {
        case (.done, .done(let isDone)):
            return isDone
                ? Finding(.met, vi: "đã thực hiện", en: "done") : Finding(.notMet, vi: "chưa thực hiện", en: "not done")
        case (.share(let percent, let denominator), .share(let share)):
            return judge(share, percent, Denominator(denominator).name)
        case (.share(let percent, _), .claimedPercent(let hundredths)): return judge(claimed: hundredths, percent)
        case (.shares(let demands), .shares(let shares)): return judge(shares, demands)
        case (.count(let minimum), .count(let count)):
            return count >= minimum
                ? Finding(.met, vi: "\(count), cần ít nhất \(minimum)", en: "\(count), at least \(minimum) needed")
                : Finding(.notMet, vi: "\(count), cần ít nhất \(minimum)", en: "\(count), at least \(minimum) needed")
        case (.title(let title), .title(let name, let granted)): return judge(title: name, granted, title)
        case (.grade(let grade, let scale), .grade(let name)): return judge(grade: name, grade, scale)
        default:
            return Finding(
                .noData, vi: "câu trả lời không cùng dạng với yêu cầu",
                en: "the answer is not of the kind that is asked")
        }
    }

    private func judge(_ share: Share, _ percent: Int, _ who: Bilingual) -> Finding {
        guard share.denominator != 0 else {
            return Finding(
                .noData, vi: "tổng số \(who.vi) là 0, không tính được tỷ lệ",
                en: "the number of \(who.en) is 0, so there is no share")
        }
        guard share.isPossible else {
            return Finding(
                .noData, vi: "\(share.numerator)/\(share.denominator) \(who.vi) là số không thể có",
                en: "\(share.numerator)/\(share.denominator) \(who.en) cannot be")
        }
        let vi = "\(share.text()) \(who.vi), cần ít nhất \(percent)%"
        let en = "\(share.text(mark: ".")) \(who.en), at least \(percent)% needed"
        return Finding(share.reaches(percent) ? .met : .notMet, vi: vi, en: en)
    }

    private func judge(claimed hundredths: Int, _ percent: Int) -> Finding {
        let claimed = Points(hundredths: hundredths)
        guard (0...10_000).contains(hundredths) else {
            return Finding(.noData, vi: "\(claimed)% là số không thể có", en: "\(claimed.json)% cannot be")
        }
        return Finding(
            hundredths >= percent * 100 ? .met : .notMet,
            vi: "nêu \(claimed)%, cần ít nhất \(percent)%; chưa có số lượng để chứng minh",
            en: "\(claimed.json)% claimed, at least \(percent)% needed; no counts to prove it")
    }

    private func judge(_ shares: [Share], _ demands: [Requirement.ShareDemand]) -> Finding {
        guard shares.count == demands.count, !demands.isEmpty else {
            return Finding(
                .noData, vi: "cần \(demands.count) tỷ lệ, mới có \(shares.count)",
                en: "\(demands.count) shares are needed, \(shares.count) given")
        }
        let found = zip(shares, demands).map { share, demand in
            var found = judge(share, demand.percent, Denominator(demand.denominator).name)
            found.reason.vi = "\(demand.what): \(found.reason.vi)"
            found.reason.en = "\(demand.what): \(found.reason.en)"
            return found
        }
        let order: [IndicatorVerdict.State] = [.notMet, .noData, .met]
        let state = order.first { state in found.contains { $0.state == state } } ?? .noData
        return Finding(
            state, vi: found.map(\.reason.vi).joined(separator: "; "),
            en: found.map(\.reason.en).joined(separator: "; "))
    }

    private func judge(title name: String, _ granted: Bool, _ wanted: String) -> Finding {
        guard name.contains(where: { !$0.isWhitespace }) else {
            return Finding(
                .notMet, vi: "không có danh hiệu, cần từ “\(wanted)” trở lên",
                en: "no title, \"\(wanted)\" or above needed")
        }
        guard let isEnough = reaches(name, wanted, scale: nil) else {
            return Finding(
                .noData, vi: "chưa rõ danh hiệu “\(name)” có từ “\(wanted)” trở lên không",
                en: "whether the title \"\(name)\" is \"\(wanted)\" or above is not known")
        }
        guard isEnough else {
            return Finding(
                .notMet, vi: "danh hiệu “\(name)” thấp hơn “\(wanted)”",
                en: "the title \"\(name)\" is below \"\(wanted)\"")
        }
        return granted
            ? Finding(.met, vi: "được công nhận “\(name)”", en: "\"\(name)\" was granted")
            : Finding(
                .notMet, vi: "“\(name)” mới đề nghị, chưa được công nhận", en: "\"\(name)\" is proposed, not granted")
    }

    private func judge(grade name: String, _ wanted: String, _ scale: String) -> Finding {
        guard let isEnough = reaches(name, wanted, scale: scale) else {
            return Finding(
                .noData, vi: "không có mức “\(name)” trong thang của \(scale)",
                en: "there is no grade \"\(name)\" on the scale of \(scale)")
        }
        return Finding(
            isEnough ? .met : .notMet, vi: "“\(name)”, cần từ “\(wanted)” trở lên",
            en: "\"\(name)\", \"\(wanted)\" or above needed")
    }

    /// Whether one name stands as high as another; `nil` when no ladder knows them both.
    private func reaches(_ name: String, _ wanted: String, scale: String?) -> Bool? {
        if Ladder.plain(name) == Ladder.plain(wanted) { return true }
        for ladder in set.ladders where ladder.scale == scale {
            if let have = ladder.rung(of: name), let need = ladder.rung(of: wanted) { return have >= need }
        }
        return nil
    }
}
