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
    func maximum(of id: String) -> Points? { item(id)?.maximum }

    /// Where an item stands in the law; the set itself for an id it does not know.
    func source(of id: String) -> Source { item(id)?.source ?? source }

    /// The rating that a total gives, the rule about criteria at zero aside.
    func band(for total: Points) -> Band? {
        bands.first { total >= $0.from }
    }
}
