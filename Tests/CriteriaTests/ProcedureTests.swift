import Criteria
import TestKit
import Testing

@Suite struct ProcedureTests {
    @Test("before the 15th means the 14th at the latest")
    func before() throws {
        let procedure = ShippedLaw.set("tt24-2023-huyen").procedure
        func last(_ step: String) -> String? {
            procedure.deadlines.first { $0.step == step }?.lastDay(ofAssessment: 2024)?.description
        }
        #expect(last("submit") == "2025-01-14")
        #expect(last("complete") == "2025-02-14")
        #expect(last("report-to-province") == "2025-03-14")
        #expect(last("report-to-ministry") == nil)
        #expect(procedure.papers.filter { $0.dossier == "submission" }.count == 3)
        #expect(procedure.papers.filter { $0.dossier == "proposal" }.count == 4)
        #expect(procedure.council?.minimumCommissioners == 5 && procedure.council?.mustBeOdd == true)
        #expect(procedure.upgrade?.months == 12)
        #expect(procedure.dataWindow?.source.clause == "điểm b khoản 1 Điều 10")
    }

    @Test("the last day of circular 22/2020 is the last of the quarter itself")
    func by() {
        let deadlines = ShippedLaw.set("tt22-2020").procedure.deadlines
        #expect(deadlines.first { $0.step == "submit" }?.lastDay(ofAssessment: 2023)?.description == "2024-03-31")
        #expect(
            deadlines.first { $0.step == "report-to-ministry" }?.lastDay(ofAssessment: 2023)?.description
                == "2024-01-30")
    }

    @Test("a recognition of 36 months ends on two days by two readings")
    func validity() throws {
        let validity = try #require(ShippedLaw.set("tt24-2023-huyen").procedure.validity)
        let days = validity.lastDays(decided: Day(year: 2025, month: 2, day: 10)!)
        #expect(days.byCalendarYears.description == "2028-12-31")
        #expect(days.byMonths.description == "2028-02-10")
    }

    @Test("no decision runs past the last year of the calendar")
    func endOfCalendar() throws {
        let validity = try #require(ShippedLaw.set("tt24-2023-huyen").procedure.validity)
        let days = validity.lastDays(decided: Day(year: 9999, month: 12, day: 31)!)
        #expect(days.byCalendarYears.description == "9999-12-31" && days.byMonths.description == "9999-12-31")
    }

    @Test("since 1 July 2025 the deciding body is only inferred")
    func authorities() {
        let procedure = ShippedLaw.set("tt24-2023-huyen").procedure
        let before = procedure.authorities(for: "decide", on: Day(year: 2025, month: 6, day: 30)!)
        let after = procedure.authorities(for: "decide", on: Day(year: 2025, month: 7, day: 1)!)
        #expect(before.map(\.body.vi) == ["Chủ tịch Ủy ban nhân dân cấp huyện"] && before.allSatisfy(\.isVerified))
        #expect(after.map(\.body.vi) == ["Chủ tịch Ủy ban nhân dân cấp xã"] && !after.contains(where: \.isVerified))
    }

    @Test("the ministry decides on a province within 20 working days")
    func workingDays() {
        let procedure = ShippedLaw.set("tt25-2023-tinh").procedure
        #expect(procedure.deadlines.first { $0.step == "complete" }?.workingDays == 20)
        #expect(procedure.council == nil)
    }

    @Test("the day before the first of March knows leap years")
    func dayBefore() {
        #expect(Day("2024-03-01")?.dayBefore?.description == "2024-02-29")
        #expect(Day("2025-03-01")?.dayBefore?.description == "2025-02-28")
        #expect(Day("2025-01-01")?.dayBefore?.description == "2024-12-31")
        #expect(Day("0001-01-01")?.dayBefore == nil)
    }
}
