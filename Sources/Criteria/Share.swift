/// n of N, both whole numbers. Nothing but integers ever decides whether a threshold is met.
public struct Share: Sendable, Hashable {
    public var numerator: Int
    public var denominator: Int

    public init(_ numerator: Int, of denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Whether the share is at least `percent` of a hundred; `false` when nobody is counted.
    public func reaches(_ percent: Int) -> Bool {
        denominator > 0 && 100 * numerator >= percent * denominator
    }
}
