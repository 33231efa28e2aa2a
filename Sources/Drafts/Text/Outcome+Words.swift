import Criteria
import Registry

extension Outcome {
    /// As it stands in a sentence: `xếp loại Tốt`, `mức độ 2`, `chưa đạt`.
    var phrase: String {
        switch self {
        case .rating(let rating): "xếp loại \(rating.name.vi)"
        case .level(0): "chưa đạt"
        case .level(let level): "mức độ \(level)"
        }
    }

    /// With the verb: `xếp loại Tốt`, `đạt mức độ 2`, `chưa đạt`.
    var statement: String {
        if case .level(let level) = self, level > 0 { "đạt mức độ \(level)" } else { phrase }
    }
}

extension Verdict {
    /// `98 điểm, xếp loại Tốt`; `đạt mức độ 2`.
    var statement: String {
        let points = total.map { "\($0) điểm, " } ?? ""
        return points + (outcome?.statement ?? "chưa đủ dữ liệu để kết luận")
    }

    /// The verdicts on one item at each level, lowest first; those of parts by the part's own id.
    func states(of item: String) -> [IndicatorVerdict] {
        indicators.flatMap { $0.parts.isEmpty ? [$0] : $0.parts }.filter { $0.item == item }
    }

    /// `đạt`; `đạt mức độ 1, không đạt mức độ 2` where levels differ; empty for an unknown item.
    func stateWords(of item: String) -> String {
        let states = states(of: item)
        guard let first = states.first else { return "" }
        if states.allSatisfy({ $0.state == first.state }) { return first.state.name.vi }
        return states.map { verdict in
            switch verdict.state {
            case .met, .notMet: "\(verdict.state.name.vi) mức độ \(verdict.level)"
            case .notApplicable, .noData: "mức độ \(verdict.level) \(verdict.state.name.vi)"
            }
        }.joined(separator: ", ")
    }
}
