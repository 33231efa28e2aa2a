import Actions
import Criteria
import Pages
import Registry

extension Site {
    static let territories: [Endpoint] = [
        .get("/quan-tri/dia-ban", .roles([.administrator]), territoryList),
        .get("/quan-tri/dia-ban/them", .roles([.administrator])) { .page(NewTerritoryPage($0.visit())) },
        .post("/quan-tri/dia-ban/them", .roles([.administrator]), addTerritory),
        .get("/quan-tri/dia-ban/{territory}", .roles([.administrator])) { .page(try await territoryPage($0)) },
        .post("/quan-tri/dia-ban/{territory}/doi", .roles([.administrator]), changeTerritory),
        .post("/quan-tri/dia-ban/{territory}/ket-thuc", .roles([.administrator]), endTerritory),
    ]

    private static func territoryList(_ call: Call) async throws -> Reply {
        let day = call.query["ngay"].flatMap { Day($0) } ?? call.portal.now.day
        let text = call.query["tim"] ?? ""
        let map = try await call.portal.map()
        let rows = try await call.portal.territories(text: text, on: day).map { territory in
            let parent = territory.era(on: day)?.parent.flatMap { map.territory($0)?.fullName(on: day) }
            return TerritoriesPage.Row(territory, parent: parent ?? "")
        }
        return .page(TerritoriesPage(call.visit(), rows: rows, text: text, day: day))
    }

    private static func territoryPage(_ call: Call, _ notice: Notice? = nil) async throws -> TerritoryPage {
        let stored = try await call.portal.territory(try call.id("territory"))
        let map = try await call.portal.map()
        let today = call.portal.now.day
        var names: [ID<Territory>: String] = [:]
        for era in stored.value.eras {
            if let parent = era.parent {
                names[parent] = map.territory(parent)?.fullName(on: era.period.until ?? today)
            }
        }
        for origin in stored.value.origins {
            names[origin.predecessor] = map.territory(origin.predecessor)?.fullName(on: origin.on)
        }
        return TerritoryPage(
            call.visit(notice), territory: stored.value, version: stored.version, names: names,
            successors: map.successors(of: stored.value.id),
            mayChange: try call.visitor().actor.administers(stored.value.id, on: map, today: today))
    }

    /// A day of the form; `nil` for an empty field.
    private static func day(_ call: Call, _ field: String) throws -> Day? {
        guard let text = call.form[field] else { return nil }
        guard let day = Day(text) else {
            throw Refusal(
                .invalid, Bilingual(vi: "Ngày “\(text)” không có", en: "There is no day “\(text)”"),
                remedy: Bilingual(vi: "Chọn lại ngày", en: "Choose the day again"))
        }
        return day
    }

    private static func era(_ call: Call, period: Period) -> Territory.Era {
        Territory.Era(
            period: period, kind: call.form["loai"] ?? "", name: call.form["ten"] ?? "",
            parent: call.form["cap-tren"].map { ID($0) })
    }

    private static func addTerritory(_ call: Call) async throws -> Reply {
        let values = newTerritory(call)
        do {
            let period = Period(from: try day(call, "tu-ngay"), until: try day(call, "den-ngay"))
            let origins = (call.form["tu-dia-ban"] ?? "").split(separator: ",").map { code in
                let text = code.filter { !$0.isWhitespace }
                return Territory.Origin(
                    predecessor: ID(text.hasSuffix("*") ? String(text.dropLast()) : text),
                    on: period.from ?? call.portal.now.day, isPart: text.hasSuffix("*"),
                    basis: call.form["can-cu"] ?? "")
            }
            let territory = try await call.portal.addTerritory(
                ID(call.form["ma"] ?? ""), tier: values.tier, era: era(call, period: period), origins: origins,
                by: try call.visitor())
            return .go(.territory(territory.id), Notice(.done, call.language("Đã thêm địa bàn", "Added")))
        } catch let refusal as Refusal {
            return .page(
                NewTerritoryPage(call.visit(Notice(refusal, in: call.language)), values: values), status: 422)
        }
    }

    private static func newTerritory(_ call: Call) -> NewTerritoryPage.Values {
        var values = NewTerritoryPage.Values()
        values.id = call.form["ma"] ?? ""
        values.tier = call.form["cap"].flatMap { Tier(rawValue: $0) } ?? .district
        values.era = era(call, period: .always)
        values.from = call.form["tu-ngay"] ?? ""
        values.until = call.form["den-ngay"] ?? ""
        values.origins = call.form["tu-dia-ban"] ?? ""
        values.basis = call.form["can-cu"] ?? ""
        return values
    }

    private static func changeTerritory(_ call: Call) async throws -> Reply {
        let era = era(call, period: .always)
        return try await change(call, "territory.change", field: "tu-ngay") { territory, day, actor, map, today in
            try territory.change(to: era, from: day, by: actor, on: map, today: today)
        }
    }

    private static func endTerritory(_ call: Call) async throws -> Reply {
        try await change(call, "territory.end", field: "ngay-cuoi") { territory, day, actor, map, today in
            try territory.end(on: day, by: actor, on: map, today: today)
        }
    }

    private static func change(
        _ call: Call, _ act: String, field: String,
        _ body: @Sendable @escaping (inout Territory, Day, Actor, TerritoryMap, Day) throws -> Void
    ) async throws -> Reply {
        let visitor = try call.visitor()
        do {
            guard let day = try day(call, field) else {
                throw Refusal(
                    .incomplete, Bilingual(vi: "Chưa chọn ngày", en: "The day is missing"),
                    remedy: Bilingual(vi: "Chọn ngày", en: "Choose a day"))
            }
            let territory = try await call.portal.changeTerritory(
                try call.id("territory"), basedOn: call.form["phien-ban"].flatMap { Int($0) } ?? 0, act, by: visitor
            ) { territory, map, today in
                try body(&territory, day, visitor.actor, map, today)
            }
            return .go(.territory(territory.id), Notice(.done, call.language("Đã lưu", "Kept")))
        } catch let refusal as Refusal {
            return .page(try await territoryPage(call, Notice(refusal, in: call.language)), status: 422)
        }
    }
}
