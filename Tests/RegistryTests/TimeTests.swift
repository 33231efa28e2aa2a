import Criteria
import Registry
import TestKit
import Testing

@Suite("Days and moments")
struct TimeTests {
    @Test("every day of the calendar counts one more than the day before, and reads back")
    func everyDay() {
        var count = day("0001-01-01").sinceEpoch
        for year in 1...9999 {
            for month in 1...12 {
                for number in 1...Day.length(of: month, in: year) {
                    let day = Day(year: year, month: month, day: number)!
                    guard day.sinceEpoch == count, Day(sinceEpoch: count) == day else {
                        Issue.record("\(day)")
                        return
                    }
                    count += 1
                }
            }
        }
        #expect(count == day("9999-12-31").sinceEpoch + 1)
        #expect(day("1970-01-01").sinceEpoch == 0 && day("2000-03-01").sinceEpoch == 11_017)
    }

    @Test("days beyond the calendar are its first and last")
    func ends() {
        #expect(Day(sinceEpoch: .min) == day("0001-01-01"))
        #expect(Day(sinceEpoch: .max) == day("9999-12-31"))
        #expect(day("9999-12-31").adding(days: 1) == day("9999-12-31"))
    }

    @Test("days are added and counted across months and leap years")
    func arithmetic() {
        #expect(day("2024-02-28").adding(days: 1) == day("2024-02-29"))
        #expect(day("2025-01-14").days(until: day("2025-02-14")) == 31)
        #expect(day("2025-02-14").days(until: day("2025-01-14")) == -31)
        var random = SeededGenerator(state: 7)
        for _ in 0..<1000 {
            let from = Day(sinceEpoch: Int.random(in: -700_000...2_900_000, using: &random))
            let days = Int.random(in: -10_000...10_000, using: &random)
            #expect(from.days(until: from.adding(days: days)) == days)
            if let before = from.dayBefore { #expect(before == from.adding(days: -1)) }
        }
    }

    @Test("the day of a moment is that of Viet Nam, seven hours ahead")
    func moments() {
        #expect(Moment(milliseconds: 0).iso == "1970-01-01T07:00:00+07:00")
        let last = at("2025-01-14", 23, 59)
        #expect(last.day == day("2025-01-14") && last.adding(seconds: 60).day == day("2025-01-15"))
        #expect(last.vietnamese == "14/01/2025 23:59")
        #expect(Moment(milliseconds: -7 * 3_600_000 - 1).iso == "1969-12-31T23:59:59+07:00")
    }

    @Test("no moment is too far for a day")
    func far() {
        #expect(Moment(milliseconds: .max).day == day("9999-12-31"))
        #expect(Moment(milliseconds: .min).day == day("0001-01-01"))
    }

    @Test("a period holds both its ends, and everything where it is open")
    func periods() {
        let period = Period(from: day("2020-09-21"), until: day("2024-01-25"))
        #expect(period.contains(day("2020-09-21")) && period.contains(day("2024-01-25")))
        #expect(!period.contains(day("2020-09-20")) && !period.contains(day("2024-01-26")))
        #expect(Period.always.contains(day("0001-01-01")) && Period.always.contains(day("9999-12-31")))
    }
}
