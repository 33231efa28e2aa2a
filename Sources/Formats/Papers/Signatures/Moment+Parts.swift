import Criteria
import Registry

extension Moment {
    /// A time in UTC; `nil` where no calendar or clock has it.
    init?(utc year: Int, _ month: Int, _ day: Int, hour: Int, minute: Int, second: Int) {
        guard let day = Day(year: year, month: month, day: day), (0..<24).contains(hour), (0..<60).contains(minute),
            (0...60).contains(second)
        else { return nil }
        let seconds = (hour * 60 + minute) * 60 + second
        self.init(milliseconds: (Int64(day.sinceEpoch) * 86_400 + Int64(seconds)) * 1000)
    }

    /// A date as PDF writes it: `D:20261121153956+07'00'`; what is left out at its end is zero.
    init?(pdf text: String) {
        guard text.hasPrefix("D:") else { return nil }
        let digits = text.dropFirst(2).prefix { $0.isASCII && $0.isNumber }
        guard digits.count >= 8, digits.count <= 14 else { return nil }
        func number(_ start: Int, _ count: Int) -> Int { Int(digits.dropFirst(start).prefix(count)) ?? 0 }
        guard
            let local = Moment(
                utc: number(0, 4), number(4, 2), number(6, 2), hour: number(8, 2), minute: number(10, 2),
                second: number(12, 2))
        else { return nil }
        let zone = text.dropFirst(2 + digits.count)
        let parts = zone.dropFirst().split(separator: "'").compactMap { Int($0) }
        let offset = min(parts.first ?? 0, 23) * 3600 + (parts.count > 1 ? min(parts[1], 59) * 60 : 0)
        self = local.adding(seconds: zone.first == "+" ? -offset : zone.first == "-" ? offset : 0)
    }
}
