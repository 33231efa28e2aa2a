/// A criterion, indicator, sub-indicator or part as one line of a score table or summary.
public struct Item: Sendable, Equatable {
    /// `1`, `1a`, `3a.4`; `2.4`, `3.1b`.
    public var id: String

    /// `a)`, `Chỉ tiêu 4`; the number itself for a criterion; `-` for a sub-indicator.
    public var label: String
    public var text: String

    /// `nil` where the law gives no points, or they are not known.
    public var maximum: Points?
    public var rank: Rank
    public var source: Source

    public init(id: String, label: String, text: String, maximum: Points?, rank: Rank, source: Source) {
        self.id = id
        self.label = label
        self.text = text
        self.maximum = maximum
        self.rank = rank
        self.source = source
    }

    /// What an item is.
    public enum Rank: Int, Sendable, Comparable {
        case criterion
        case indicator
        /// A dash under an indicator of points, or a further sentence of an indicator of levels.
        case subIndicator

        public static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
    }
}

extension Item {
    init(_ criterion: Criterion) {
        self.init(
            id: criterion.id, label: criterion.id, text: criterion.text, maximum: criterion.maximum, rank: .criterion,
            source: criterion.source)
    }

    init(_ indicator: Indicator) {
        self.init(
            id: indicator.id, label: indicator.label, text: indicator.text, maximum: indicator.maximum,
            rank: .indicator, source: indicator.source)
    }

    init(_ sub: SubIndicator) {
        self.init(
            id: sub.id, label: "-", text: sub.text, maximum: sub.maximum, rank: .subIndicator, source: sub.source)
    }

    /// `nil` for a part that demands nothing at any level.
    init?(_ part: Part, of indicator: Indicator) {
        guard let lowest = part.requirements.first else { return nil }
        self.init(
            id: part.id, label: indicator.label, text: lowest.text, maximum: nil, rank: .subIndicator,
            source: lowest.source)
    }
}
