public import Criteria

/// The days from one to another, both included; open where a side is `nil`.
public struct Period: Sendable, Hashable, Codable {
    public var from: Day?
    public var until: Day?

    public static let always = Period()

    public init(from: Day? = nil, until: Day? = nil) {
        self.from = from
        self.until = until
    }

    public func contains(_ day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}
