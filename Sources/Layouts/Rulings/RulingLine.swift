/// A straight stroke, upright or level, in pixels.
public struct RulingLine: Sendable, Equatable {
    /// Where it lies: from the left for an upright one, from the top for a level one.
    public var position: Double
    public var from: Double
    public var to: Double

    public init(position: Double, from: Double, to: Double) {
        self.position = position
        self.from = from
        self.to = to
    }

    public var length: Double { to - from }

    /// Whether a stroke of the other direction runs through or touches the point at `along` of this one.
    func meets(_ other: RulingLine, at along: Double, within reach: Double) -> Bool {
        abs(other.position - along) < reach && other.from - reach < position && position < other.to + reach
    }

    /// Whether both ends lie on strokes of the other direction: a ruling line does, the foot of a line of text does not.
    func isHeld(by others: [RulingLine], within reach: Double) -> Bool {
        others.contains { meets($0, at: from, within: reach) } && others.contains { meets($0, at: to, within: reach) }
    }
}
