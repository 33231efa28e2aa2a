import Criteria

/// An answer as a report says it: a sentence of what the unit did, with its figures.
struct AnswerSentence {
    let demand: Requirement.Demand?

    init(_ item: AssessedItem) {
        demand = item.requirements.first?.demand
    }

    /// Without a full stop at its end; `nil` where nothing is answered.
    func callAsFunction(_ answer: Answer?) -> String? {
        switch answer {
        case nil: nil
        case .points(let points)?: "Tự chấm \(points) điểm"
        case .share(let share)?: "Kết quả: \(Self.share(share, of: who, doing: ""))"
        case .claimedPercent(let hundredths)?:
            "Kết quả: \(Points(hundredths: hundredths))% \(who), chưa nêu số lượng"
        case .shares(let shares)?: "Kết quả: \(several(shares))"
        case .done(true)?: "Đơn vị đã thực hiện"
        case .done(false)?: "Đơn vị chưa thực hiện"
        case .count(let count)?: "Số lượng: \(Figures.count(count))"
        case .title("", _)?: "Đơn vị không có danh hiệu thi đua trong năm"
        case .title(let name, granted: true)?: "Đơn vị được công nhận danh hiệu “\(name)”"
        case .title(let name, granted: false)?: "Đơn vị đang đề nghị công nhận danh hiệu “\(name)”"
        case .grade(let name)?: "Kết quả: “\(name)”"
        case .notApplicable(let reason)?: "Không áp dụng: \(reason)"
        }
    }

    private var who: String {
        if case .share(_, let denominator)? = demand { return Denominator(denominator).name.vi }
        return Denominator("members").name.vi
    }

    private func several(_ shares: [Share]) -> String {
        guard case .shares(let demands)? = demand else {
            return shares.map { Self.share($0, of: who, doing: "") }.joined(separator: "; ")
        }
        return zip(shares, demands).map { share, demand in
            Self.share(share, of: Denominator(demand.denominator).name.vi, doing: demand.what)
        }.joined(separator: "; ")
    }

    /// `31/32 thành viên, tỷ lệ 96,88%`.
    private static func share(_ share: Share, of who: String, doing what: String) -> String {
        let counts = "\(Figures.plain(share.numerator))/\(Figures.plain(share.denominator)) \(who)"
        let percent = Figures.percent(share.numerator, of: share.denominator)
        return counts + (what.isEmpty ? "" : " \(what)") + (share.denominator > 0 ? ", tỷ lệ \(percent)" : "")
    }
}
