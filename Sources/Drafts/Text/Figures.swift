import Criteria

/// Numbers as Vietnamese papers write them.
enum Figures {
    /// `07`, `12`, `1.234`: below ten with a nought before it, thousands with a point between.
    static func count(_ value: Int) -> String {
        guard value >= 0 else { return "-" + count(-value) }
        return value < 10 ? "0\(value)" : plain(value)
    }

    /// `7`, `1.234`.
    static func plain(_ value: Int) -> String {
        guard value >= 1000 else { return String(value) }
        let rest = String(value % 1000)
        return plain(value / 1000) + "." + String(repeating: "0", count: 3 - rest.count) + rest
    }

    /// n of N in percent with at most two places, rounded half up: `96,88%`; a dash where there is nothing to divide by.
    static func percent(_ numerator: Int, of denominator: Int) -> String {
        guard denominator > 0 else { return "–" }
        let hundredths = (numerator * 20_000 + denominator) / (2 * denominator)
        return "\(Points(hundredths: hundredths))%"
    }

    /// `ngày 05 tháng 01 năm 2024`: days below ten and the first two months with a nought.
    static func date(_ day: Day) -> String {
        "ngày \(count(day.day)) tháng \(day.month < 3 ? "0" : "")\(day.month) năm \(day.year)"
    }

    /// `06/8/2020`: days below ten and the first two months with a nought.
    static func shortDate(_ day: Day) -> String {
        "\(count(day.day))/\(day.month < 3 ? "0" : "")\(day.month)/\(day.year)"
    }

    /// The letter that numbers a point, from 1: `a`, `d`, `đ`.
    static func letter(_ ordinal: Int) -> String {
        let letters = Array("abcdđeghiklmnopqrstuvxy")
        return letters.indices.contains(ordinal - 1) ? String(letters[ordinal - 1]) : String(ordinal)
    }

    /// `I`, `IV`, `XII`.
    static func roman(_ value: Int) -> String {
        var (text, rest) = ("", value)
        for (worth, letters) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
            while rest >= worth {
                text += letters
                rest -= worth
            }
        }
        return text
    }
}
