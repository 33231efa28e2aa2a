import Actions
import Criteria
import Formats
import Pages
import Registry

extension Site {
    /// Those who look at how far the year has come.
    static let leaders: Set<Role> = Role.office.union([.provinceObserver, .ministryObserver])

    static let leadership: [Endpoint] = [
        .get("/tien-do", .roles(leaders), progressPage),
        .get("/tien-do/lich", .roles(leaders), calendarPage),
        .get("/dot/{round}/tien-do", .roles(leaders), roundProgressPage),
        .get("/dot/{round}/tien-do.xlsx", .roles(leaders), progressWorkbook),
        .get("/dot/{round}/tien-do.csv", .roles(leaders), progressValues),
    ]

    private static func calendarPage(_ call: Call) async throws -> Reply {
        let rounds = try await call.portal.roundViews(for: call.visitor())
        return .page(CalendarPage(call.visit(), rounds: rounds.map { RoundFacts($0) }))
    }

    private static func roundProgressPage(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let (view, progress) = try await call.portal.progress(of: call.id("round"), for: visitor)
        return .page(
            RoundProgressPage(
                call.visit(), RoundFacts(view), progress: progress, kindNames: call.kindNames,
                mayReview: !visitor.actor.roles.isDisjoint(with: reviewers)))
    }

    private static func progressPage(_ call: Call) async throws -> Reply {
        let found = try await call.portal.progress(
            ofYear: call.query["nam"].flatMap { Int($0) }, for: call.visitor())
        let rollUp = ProgressRollUp(found.rounds, under: call.query["dia-ban"].map { ID($0) })
        guard let rollUp else { throw Missing() }
        return .page(
            ProgressPage(
                call.visit(), year: found.rounds.first?.view.round.year ?? call.query["nam"].flatMap { Int($0) },
                years: found.years, path: rollUp.path, lines: rollUp.lines))
    }

    private static func progressWorkbook(_ call: Call) async throws -> Reply {
        let (sheet, name) = try await progressSheet(call)
        return .file(
            try ProgressSheet.workbook(sheet), name: "\(name).xlsx",
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    }

    private static func progressValues(_ call: Call) async throws -> Reply {
        let (sheet, name) = try await progressSheet(call)
        return .file(
            ProgressSheet.separatedValues(sheet, in: call.language), name: "\(name).csv",
            type: "text/csv; charset=utf-8")
    }

    private static func progressSheet(_ call: Call) async throws -> (Sheet, name: String) {
        let (view, progress) = try await call.portal.progress(of: call.id("round"), for: call.visitor())
        let names = call.kindNames
        let year = view.round.year
        let sheet = ProgressSheet.of(
            progress, name: call.language("Tiến độ \(year)", "Progress \(year)"), in: call.language
        ) { names[$0].map { call.language($0.asSentence) } ?? $0 }
        return (sheet, call.language("Tiến độ \(year) \(view.territoryName)", "Progress \(year) \(view.territoryName)"))
    }
}
