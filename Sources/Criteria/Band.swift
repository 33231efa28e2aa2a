/// A rating and the points that give it.
public struct Band: Sendable, Equatable {
    public var rating: Rating

    /// The least total that gives the rating.
    public var from: Points

    /// Whether no criterion may stand at zero.
    public var noCriterionAtZero: Bool
    public var source: Source

    public init(rating: Rating, from: Points, noCriterionAtZero: Bool = false, source: Source) {
        self.rating = rating
        self.from = from
        self.noCriterionAtZero = noCriterionAtZero
        self.source = source
    }
}

/// Xếp loại.
public enum Rating: String, Sendable, Codable, CaseIterable {
    case good = "tot"
    case fair = "kha"
    case average = "trung-binh"
    case failed = "chua-dat"

    public var name: Bilingual {
        switch self {
        case .good: Bilingual(vi: "Tốt", en: "good")
        case .fair: Bilingual(vi: "Khá", en: "fair")
        case .average: Bilingual(vi: "Trung bình", en: "average")
        case .failed: Bilingual(vi: "Chưa đạt", en: "not reached")
        }
    }
}

/// Mức độ: when it is reached.
public struct LevelRule: Sendable, Equatable {
    /// 1 or 2.
    public var level: Int
    public var source: Source

    public init(level: Int, source: Source) {
        self.level = level
        self.source = source
    }
}
