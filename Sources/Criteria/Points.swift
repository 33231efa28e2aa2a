/// Points with at most two decimal places, kept exactly as hundredths.
public struct Points: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    public var hundredths: Int

    public static let zero = Points(hundredths: 0)

    public init(hundredths: Int) {
        self.hundredths = hundredths
    }

    public init(_ whole: Int) {
        hundredths = whole * 100
    }

    /// Reads `9`, `05`, `9,5` or `9.25`; `nil` for anything else, more than two places and more than six digits
    /// before the mark included.
    public init?(_ text: some StringProtocol) {
        var whole = 0
        var places = 0
        var fraction = 0
        var digits = 0
        var seenMark = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let value = Int(byte - UInt8(ascii: "0"))
                if seenMark {
                    places += 1
                    fraction = fraction * 10 + value
                } else {
                    digits += 1
                    whole = whole * 10 + value
                }
            case UInt8(ascii: ","), UInt8(ascii: "."):
                guard !seenMark, digits > 0 else { return nil }
                seenMark = true
            default: return nil
            }
            guard places <= 2, digits <= 6 else { return nil }
        }
        guard digits > 0, !seenMark || places > 0 else { return nil }
        hundredths = whole * 100 + (places == 1 ? fraction * 10 : fraction)
    }

    /// As Vietnamese papers write it: `25`, `9,5`, `0,25`.
    public var description: String { text(mark: ",") }

    /// With a decimal point, as JSON wants it.
    public var json: String { text(mark: ".") }

    private func text(mark: String) -> String {
        let sign = hundredths < 0 ? "-" : ""
        let value = abs(hundredths)
        switch value % 100 {
        case 0: return "\(sign)\(value / 100)"
        case let rest where rest % 10 == 0: return "\(sign)\(value / 100)\(mark)\(rest / 10)"
        case let rest: return "\(sign)\(value / 100)\(mark)\(rest < 10 ? "0" : "")\(rest)"
        }
    }

    public static func < (a: Points, b: Points) -> Bool { a.hundredths < b.hundredths }
    public static func + (a: Points, b: Points) -> Points { Points(hundredths: a.hundredths + b.hundredths) }
    public static func - (a: Points, b: Points) -> Points { Points(hundredths: a.hundredths - b.hundredths) }
    public static func += (a: inout Points, b: Points) { a = a + b }
}
