import Criteria

/// Says what a level demands.
struct DemandText {
    let language: Language

    func callAsFunction(_ demand: Requirement.Demand) -> String {
        switch demand {
        case .done: language("có làm, có minh chứng", "done, with evidence")
        case .share(let percent, let denominator):
            language("ít nhất \(percent)% \(group(denominator))", "at least \(percent)% of the \(group(denominator))")
        case .count(let minimum): language("ít nhất \(minimum)", "at least \(minimum)")
        case .title(let title): language("\(title) trở lên", "\(title) or above")
        case .grade(let grade, let scale): language("\(grade) trở lên (\(scale))", "\(grade) or above (\(scale))")
        case .shares(let shares):
            shares.map { "≥ \($0.percent)% \(group($0.denominator)): \($0.what)" }.joined(separator: "; ")
        }
    }

    private func group(_ denominator: String) -> String {
        language(Denominator(denominator).name)
    }
}
