/// How a stated percentage agrees with n of N, in whole numbers only.
enum Rounding {
    /// Rounded half up, as percentages are.
    case rounded
    /// The further decimals cut off.
    case cut
    case none

    /// - Parameters:
    ///   - percent: hundredths of a percent, 9680 for 96,8 %.
    ///   - places: how many decimal places the percentage is written with, 0 to 2.
    init(_ numerator: Int, of denominator: Int, percent: Int, places: Int) {
        guard denominator > 0 else {
            self = .none
            return
        }
        let places = min(places, 2)
        let scale = places == 0 ? 1 : places == 1 ? 10 : 100
        let stated = percent * scale / 100
        let exact = numerator * 100 * scale
        if (2 * exact + denominator) / (2 * denominator) == stated {
            self = .rounded
        } else if exact / denominator == stated {
            self = .cut
        } else {
            self = .none
        }
    }

    /// The best that any count of `denominator` gives.
    static func best(of denominator: Int, percent: Int, places: Int) -> Rounding {
        // Only the counts next to the exact product can give it.
        let near = percent * denominator / 10000
        var best = Rounding.none
        for numerator in max(0, near - 1)...(near + 1) where numerator <= denominator {
            switch Rounding(numerator, of: denominator, percent: percent, places: places) {
            case .rounded: return .rounded
            case .cut: best = .cut
            case .none: break
            }
        }
        return best
    }

    /// n of N as it should be written with so many places: `96,9%`.
    static func text(_ numerator: Int, of denominator: Int, places: Int) -> String {
        guard denominator > 0 else { return "" }
        let places = min(places, 2)
        let scale = places == 0 ? 1 : places == 1 ? 10 : 100
        let value = (2 * numerator * 100 * scale + denominator) / (2 * denominator)
        guard places > 0 else { return "\(value)%" }
        let fraction = String(value % scale)
        return "\(value / scale),\(String(repeating: "0", count: places - fraction.count))\(fraction)%"
    }
}
