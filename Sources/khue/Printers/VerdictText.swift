import Actions
import Criteria

/// Prints the state of every indicator of a set of levels, with its reason; for points there is nothing to add to
/// the score table itself.
struct VerdictText {
    let language: Language

    func add(_ result: CheckDocument.Result, to page: inout TextPage) {
        guard result.set?.method == .levels, let verdict = result.verdict, !verdict.indicators.isEmpty else { return }
        page.gap()
        page.line(language("  Từng chỉ tiêu", "  Indicators"))
        for (item, states) in grouped(verdict.indicators) {
            let label = "    " + page.layout.padded(item, 6)
            if let first = states.first, states.allSatisfy({ $0.state == first.state && $0.reason == first.reason }) {
                page.line(sentence(first, in: page), after: label, hanging: 10)
                continue
            }
            for (number, state) in states.enumerated() {
                let level = language("mức độ \(state.level): ", "level \(state.level): ")
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
        let state = page.layout.paint(language(indicator.state.name), ink)
        let reason = language(indicator.reason)
        return reason.isEmpty ? state : "\(state) · \(reason)"
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
