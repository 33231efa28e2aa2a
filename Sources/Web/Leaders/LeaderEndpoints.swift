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
        let chosen: ID<Territory>? = call.query["dia-ban"].map { ID($0) }
        let rollUp = ProgressRollUp(found.rounds, under: chosen)
        guard let rollUp else { throw Missing() }
        return .page(
            ProgressPage(
                call.visit(), year: found.rounds.first?.view.round.year ?? call.query["nam"].flatMap { Int($0) },
                years: found.years, path: rollUp.path, lines: rollUp.lines,
                rollUps: try rollUps(over: found.rounds.map(\.view), in: chosen, for: call.visitor())))
    }

    /// Over what reports can be made: the territory that is looked at, or the outermost that can be seen, once for each
    /// instrument.
    private static func rollUps(
        over rounds: [RoundView], in chosen: ID<Territory>?, for visitor: Visitor
    ) throws -> [ProgressPage.RollUp] {
        var found: [ProgressPage.RollUp] = []
        var seen: Set<String> = []
        for view in rounds {
            let territory = view.territoryPath.first { territory in
                chosen.map { territory.id == $0 } ?? visitor.visibility.shows(territory: territory.id)
            }
            guard let territory, visitor.visibility.shows(territory: territory.id),
                seen.insert("\(territory.id) \(view.set.instrument) \(view.set.subject)").inserted
            else { continue }
            found.append(
                ProgressPage.RollUp(
                    .rollUp(territory.id, year: view.round.year, set: view.set.id),
                    name: "\(territory.fullName(on: view.round.mapDay)), \(view.set.instrument)"))
        }
        return found.sorted { $0.name < $1.name }
    }

    private static func progressWorkbook(_ call: Call) async throws -> Reply {
        let (sheet, name) = try await progressSheet(call)
        return .file(
            try ProgressSheet.workbook(sheet), name: "\(name).xlsx",
            type: FileKind.xlsx.mediaType)
    }

    private static func progressValues(_ call: Call) async throws -> Reply {
        let (sheet, name) = try await progressSheet(call)
        return .file(
            ProgressSheet.separatedValues(sheet, in: call.language), name: "\(name).csv",
            type: MediaType.csv)
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
