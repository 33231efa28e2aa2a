import Criteria
import Registry

/// An indicator that was not met, with what is missing and where the law says so.
struct UnmetItem {
    var id: String
    var text: String

    /// What was found: `20/32 (62,5%) thành viên, cần ít nhất 90%`.
    var found: String

    /// What is still to be done.
    var lack: String
    var clause: String
}

extension DossierSource {
    /// What keeps the lowest level from being reached; where points are given, every indicator without all of its
    /// points. By the appraisal where there is one.
    var unmet: [UnmetItem] {
        let verdict = appraisedVerdict ?? ownVerdict
        let lowest = self.set.levels.map(\.level).min() ?? 0
        return verdict.indicators.filter { $0.level == lowest }.flatMap { $0.parts.isEmpty ? [$0] : $0.parts }
            .filter { $0.state == .notMet || $0.state == .noData }
            .map { found in
                let requirement = self.set.requirement(of: found.item, at: lowest)
                let remark = dossier.appraisal?.entries[found.item]?.reason ?? ""
                return UnmetItem(
                    id: found.item, text: (requirement?.text ?? self.set.item(found.item)?.text ?? "").withoutStop,
                    found: remark.isEmpty ? found.reason.vi : "\(found.reason.vi). \(remark.withoutStop)",
                    lack: lack(found, requirement), clause: found.source.citation)
            }
    }

    private func lack(_ found: IndicatorVerdict, _ requirement: Requirement?) -> String {
        let answer = dossier.appraisal?.entries[found.item]?.answer ?? dossier.assessment.entries[found.item]?.answer
        guard let requirement else {
            guard let maximum = self.set.item(found.item)?.maximum, let points = found.points else {
                return "Chưa có điểm"
            }
            return "Còn thiếu \(maximum - points) điểm"
        }
        switch (requirement.demand, answer) {
        case (.share(let percent, _), .share(let share)?) where share.isPossible && !share.reaches(percent):
            let needed = share.needed(for: percent)
            return "Cần ít nhất \(needed)/\(share.denominator), còn thiếu \(needed - share.numerator)"
        case (.count(let minimum), .count(let count)?) where count < minimum:
            return "Còn thiếu \(minimum - count)"
        case (.title, .title(_, granted: false)?):
            return "Cần quyết định công nhận danh hiệu"
        case (_, nil):
            return "Cần số liệu và minh chứng"
        default:
            return found.reason.vi == "không có minh chứng phù hợp"
                ? "Cần minh chứng phù hợp" : requirement.demand.words.uppercasedFirst
        }
    }
}

extension Requirement.Demand {
    /// What must be shown, in a few words: `từ 90% thành viên trở lên`.
    var words: String {
        switch self {
        case .done: "thực hiện, có minh chứng"
        case .share(let percent, let denominator): "từ \(percent)% \(Denominator(denominator).name.vi) trở lên"
        case .count(let minimum): "ít nhất \(minimum)"
        case .title(let name): "được công nhận từ “\(name)” trở lên"
        case .grade(let name, _): "từ “\(name)” trở lên"
        case .shares(let demands):
            demands.map { "\($0.what): từ \($0.percent)% trở lên" }.joined(separator: "; ")
        }
    }
}
