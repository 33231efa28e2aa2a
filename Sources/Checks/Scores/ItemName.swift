import Criteria

/// What an item of a set is called in a sentence.
enum ItemName {
    static func vi(_ id: String, in set: CriteriaSet) -> String {
        if set.criteria.contains(where: { $0.id == id }) { return "tiêu chí \(id)" }
        return id.split(separator: ".").count == 2 && set.method == .points ? "nội dung \(id)" : "chỉ tiêu \(id)"
    }

    static func en(_ id: String, in set: CriteriaSet) -> String {
        if set.criteria.contains(where: { $0.id == id }) { return "criterion \(id)" }
        return id.split(separator: ".").count == 2 && set.method == .points ? "item \(id)" : "indicator \(id)"
    }

    /// `25 + 5 + 3`.
    static func sum(_ parts: [(id: String, points: Points)]) -> String {
        parts.map(\.points.description).joined(separator: " + ")
    }
}

extension CriteriaSet {
    /// The most points of an item, as the set gives them; `nil` where it gives none.
    func maximum(of id: String) -> Points? {
        for criterion in criteria {
            if criterion.id == id { return criterion.maximum }
            for indicator in criterion.indicators {
                if indicator.id == id { return indicator.maximum }
                for sub in indicator.subIndicators where sub.id == id { return sub.maximum }
            }
        }
        return nil
    }

    /// Where an item stands in the law.
    func source(of id: String) -> Source {
        for criterion in criteria {
            if criterion.id == id { return criterion.source }
            for indicator in criterion.indicators {
                if indicator.id == id { return indicator.source }
                for sub in indicator.subIndicators where sub.id == id { return sub.source }
            }
        }
        return source
    }

    /// The rating that a total gives, the rule about criteria at zero aside.
    func band(for total: Points) -> Band? {
        bands.first { total >= $0.from }
    }

    /// The indicator of an id.
    func indicator(_ id: String) -> Indicator? {
        for criterion in criteria {
            for indicator in criterion.indicators where indicator.id == id { return indicator }
        }
        return nil
    }
}
