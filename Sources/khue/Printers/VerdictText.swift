import Criteria

/// Prints a verdict: the state of every indicator with its reason, and what is missing.
struct VerdictText {
    let language: Language

    var unknown: String { language("chưa tính được", "not possible") }

    func level(_ level: Int) -> String {
        level == 0
            ? language("chưa đạt mức độ 1", "level 1 not reached") : language("mức độ \(level)", "level \(level)")
    }

    /// What is missing for the next rating or level. Where it is much, the indicators further down tell it better.
    func addMissing(_ verdict: Verdict, to page: inout TextPage) {
        let few = 3
        if verdict.missing.count > few, verdict.indicators.contains(where: { $0.level > 0 }) {
            let count = verdict.missing.count
            page.field(
                language("Còn thiếu", "Missing"),
                language("\(count) điều, xem từng chỉ tiêu", "\(count) things, see the indicators"))
            return
        }
        for (number, missing) in verdict.missing.enumerated() {
            page.field(number == 0 ? language("Còn thiếu", "Missing") : "", language(missing))
        }
    }

    func addIndicators(_ verdict: Verdict, to page: inout TextPage) {
        guard !verdict.indicators.isEmpty else { return }
        page.gap()
        page.line(language("Từng chỉ tiêu", "Indicators"), after: "  ")
        for (item, states) in grouped(verdict.indicators) {
            let label = "    " + page.layout.padded(item, 6)
            if let first = states.first, states.allSatisfy({ $0.state == first.state && $0.reason == first.reason }) {
                page.line(sentence(first, in: page), after: label, hanging: 10)
                continue
            }
            for (number, state) in states.enumerated() {
                let level = state.level > 0 ? "\(self.level(state.level)): " : ""
                page.line(
                    sentence(state, in: page),
                    after: (number == 0 ? label : String(repeating: " ", count: label.count)) + level, hanging: 10)
            }
        }
    }

    private func sentence(_ indicator: IndicatorVerdict, in page: TextPage) -> String {
        let ink: Layout.Ink =
            switch indicator.state {
            case .met: .green
            case .notMet: .red
            case .noData: .yellow
            case .notApplicable: .dim
            }
        let state = language(indicator.state.name)
        let reason = language(indicator.reason)
        // A reason may begin with the state itself.
        if reason.hasPrefix(state) { return page.layout.paint(state, ink) + reason.dropFirst(state.count) }
        return page.layout.paint(state, ink) + (reason.isEmpty ? "" : " · \(reason)")
    }

    /// The verdicts by item, in the order of their first appearance.
    private func grouped(_ indicators: [IndicatorVerdict]) -> [(item: String, states: [IndicatorVerdict])] {
        var groups: [(item: String, states: [IndicatorVerdict])] = []
        var index: [String: Int] = [:]
        for indicator in indicators {
            if let known = index[indicator.item] {
                groups[known].states.append(indicator)
            } else {
                index[indicator.item] = groups.count
                groups.append((indicator.item, [indicator]))
            }
        }
        return groups
    }
}
