/// n of N, both whole numbers. Nothing but integers ever decides whether a threshold is met.
public struct Share: Sendable, Hashable, Codable {
    public var numerator: Int
    public var denominator: Int

    public init(_ numerator: Int, of denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Whether the share is at least `percent` of a hundred; `false` when nobody is counted.
    ///
    /// Exact for all integers: the products are compared in full width.
    public func reaches(_ percent: Int) -> Bool {
        guard denominator > 0 else { return false }
        let have = numerator.multipliedFullWidth(by: 100)
        let need = percent.multipliedFullWidth(by: denominator)
        return (have.high, have.low) >= (need.high, need.low)
    }

    /// Whether such a share can be: somebody is counted, and no more than there are.
    public var isPossible: Bool { denominator > 0 && (0...denominator).contains(numerator) }

    /// The least numerator that reaches `percent` of the same denominator.
    public func needed(for percent: Int) -> Int {
        guard denominator > 0, percent > 0 else { return 0 }
        // Whole hundreds first, so that the product stays small.
        let (hundreds, rest) = denominator.quotientAndRemainder(dividingBy: 100)
        return hundreds * percent + (rest * percent + 99) / 100
    }

    /// `31/32 (96,88%)`: the percentage rounded half up to two places, for reading only.
    public func text(mark: String = ",") -> String {
        guard isPossible, denominator < 100_000_000_000 else { return "\(numerator)/\(denominator)" }
        let hundredths = (20_000 * numerator + denominator) / (2 * denominator)
        let points = Points(hundredths: hundredths)
        return "\(numerator)/\(denominator) (\(mark == "," ? points.description : points.json)%)"
    }
}
