public import Criteria

/// A point in time, in whole milliseconds since 1970 began in UTC.
public struct Moment: Sendable, Hashable, Comparable, Codable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    public static func < (a: Moment, b: Moment) -> Bool { a.milliseconds < b.milliseconds }

    public func adding(seconds: Int) -> Moment {
        Moment(milliseconds: milliseconds + Int64(seconds) * 1000)
    }

    /// The day in Viet Nam, which is seven hours ahead of UTC all year round.
    public var day: Day { Day(sinceEpoch: Int(local.floored(by: 86_400_000))) }

    /// `2026-11-21T08:05:09+07:00`.
    public var iso: String { "\(day)T\(clock)+07:00" }

    /// `21/11/2026 08:05`, as it is shown to people.
    public var vietnamese: String { "\(day.vietnamese) \(clock.dropLast(3))" }

    /// `08:05:09` in Viet Nam.
    private var clock: String {
        let seconds = Int((local - local.floored(by: 86_400_000) * 86_400_000) / 1000)
        return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
    }

    /// Seven hours ahead; the last moment there is stays the last.
    private var local: Int64 {
        let (sum, isTooFar) = milliseconds.addingReportingOverflow(7 * 3_600_000)
        return isTooFar ? .max : sum
    }
}

extension Int64 {
    /// The quotient rounded down, also below zero.
    fileprivate func floored(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
