public import Criteria

extension Day {
    /// The day that is so many days after 1 January 1970; kept within the years 1 to 9999.
    public init(sinceEpoch days: Int) {
        // The calendar counted from 1 March of the year 0, whose cycle of 400 years has 146,097 days.
        let shifted = min(max(days, Day.first), Day.last) + 719_468
        let cycle = shifted / 146_097
        let inCycle = shifted % 146_097
        let yearOfCycle = (inCycle - inCycle / 1460 + inCycle / 36_524 - inCycle / 146_096) / 365
        let dayOfYear = inCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
        self = Day(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)!
    }

    /// How many days lie between 1 January 1970 and this day.
    public var sinceEpoch: Int {
        let year = month <= 2 ? self.year - 1 : self.year
        let cycle = (year >= 0 ? year : year - 399) / 400
        let yearOfCycle = year - cycle * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return cycle * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 719_468
    }

    public func adding(days: Int) -> Day { Day(sinceEpoch: sinceEpoch + days) }

    /// How many days from this one to another; below zero when that one is past.
    public func days(until other: Day) -> Int { other.sinceEpoch - sinceEpoch }

    private static let first = -719_162
    private static let last = 2_932_896
}
