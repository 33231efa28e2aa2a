import Actions
import Criteria
import Pages
import Registry

extension Site {
    static let rounds: [Endpoint] = [
        .get("/quan-tri/dot", .roles([.administrator])) { call in .page(try await roundsPage(call)) },
        .post("/quan-tri/dot", .roles([.administrator]), openRound),
        .get("/quan-tri/dot/{round}", .roles([.administrator]), roundSettings),
        .post("/quan-tri/dot/{round}", .roles([.administrator]), setDeadlines),
        .post("/quan-tri/dot/{round}/dong", .roles([.administrator])) { call in
            try await change(call, "round.close", done: Bilingual(vi: "Đã đóng đợt", en: "The round is closed")) {
                try $0.close(by: $1, on: $2, today: $3)
            }
        },
        .post("/quan-tri/dot/{round}/mo-lai", .roles([.administrator])) { call in
            try await change(call, "round.reopen", done: Bilingual(vi: "Đã mở lại đợt", en: "The round is open again"))
            {
                try $0.reopen(by: $1, on: $2, today: $3)
            }
        },
    ]

    private static func roundsPage(_ call: Call, _ notice: Notice? = nil) async throws -> RoundsPage {
        let visitor = try call.visitor()
        let portal = call.portal
        let map = try await portal.map()
        let rows = try await portal.administeredRounds(by: visitor).map { round in
            RoundsPage.Row(round, territory: map.territory(round.territory)?.fullName(on: round.mapDay) ?? "")
        }
        let today = portal.now.day
        var form = RoundsPage.NewRound(
            territories: try await administered(by: visitor, portal), sets: portal.law.sets)
        form.territory = call.form["dia-ban"] ?? form.territories.first?.id.text ?? ""
        form.year = call.form["nam"] ?? String(today.year - (today.month < 7 ? 1 : 0))
        form.setID =
            call.form["bo-tieu-chi"] ?? Int(form.year).flatMap { year in
                portal.law.set(for: year, subject: .unit, tier: .district)?.id
            } ?? ""
        form.receiving = call.form["noi-nhan"] ?? ""
        form.deciding = call.form["noi-quyet-dinh"] ?? ""
        return RoundsPage(call.visit(notice), rounds: rows, form: form)
    }

    /// The territories that an administrator may open rounds in: former districts with everything below the country
    /// would be thousands, so those that have units, rounds or a grant come first and alone.
    static func administered(
        by visitor: Visitor, _ portal: Portal
    ) async throws -> [(id: ID<Territory>, name: String)] {
        try await portal.workingTerritories(of: visitor).map { ($0.id, $0.fullName(on: portal.now.day)) }
    }

    private static func openRound(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        do {
            guard let year = call.form["nam"].flatMap({ Int($0) }), (2000...2999).contains(year) else {
                throw Refusal(
                    .invalid, Bilingual(vi: "Năm đánh giá không hợp lệ", en: "The year is not valid"),
                    remedy: Bilingual(vi: "Ghi bốn chữ số, ví dụ 2024", en: "Four digits, such as 2024"))
            }
            let round = try await call.portal.openRound(
                in: ID(call.form["dia-ban"] ?? ""), year: year, setID: call.form["bo-tieu-chi"] ?? "",
                bodies: (call.form["noi-nhan"] ?? "", call.form["noi-quyet-dinh"] ?? ""), by: visitor)
            return .go(
                .administeredRound(round.id),
                Notice(
                    .done, call.language("Đã mở đợt \(year)", "The round \(year) is open"),
                    remedy: call.language(
                        "Xem lại hạn nộp, rồi lập Hội đồng", "See to the deadlines, then set up the council")))
        } catch let refusal as Refusal {
            return .page(try await roundsPage(call, Notice(refusal, in: call.language)), status: 422)
        } catch  where Trouble(error)?.isConflict == true {
            let notice = Notice(
                .trouble,
                call.language(
                    "Địa bàn này đã có đợt của năm và bộ tiêu chí đó", "There is a round of that year and set already"),
                remedy: call.language("Mở đợt đã có trong danh sách", "Open it from the list"))
            return .page(try await roundsPage(call, notice), status: 409)
        }
    }

    private static func round(_ call: Call) async throws -> Round {
        let id: ID<Round> = try call.id("round")
        let rounds = try await call.portal.administeredRounds(by: try call.visitor())
        guard let round = rounds.first(where: { $0.id == id }) else { throw Missing() }
        return round
    }

    private static func page(_ round: Round, _ call: Call, _ notice: Notice? = nil) async throws -> RoundSettingsPage {
        guard let set = call.portal.law.set(round.setID) else { throw Missing() }
        let name = try await call.portal.map().territory(round.territory)?.fullName(on: round.mapDay) ?? ""
        return RoundSettingsPage(call.visit(notice), round: round, territory: name, set: set)
    }

    private static func roundSettings(_ call: Call) async throws -> Reply {
        .page(try await page(round(call), call))
    }

    private static func setDeadlines(_ call: Call) async throws -> Reply {
        let round = try await round(call)
        var days: [String: Day] = [:]
        for field in call.form.fields where field.name.hasPrefix("han-") && !field.value.isEmpty {
            guard let day = Day(field.value) else {
                let notice = Notice(
                    .trouble, call.language("Ngày “\(field.value)” không có", "There is no day “\(field.value)”"),
                    remedy: call.language("Chọn lại ngày", "Choose the day again"))
                return .page(try await page(round, call, notice), status: 422)
            }
            days[String(field.name.dropFirst(4))] = day
        }
        let wanted = days
        return try await change(call, "round.deadlines", done: Bilingual(vi: "Đã lưu hạn", en: "Kept")) {
            try $0.setDeadlines(wanted, by: $1, on: $2, today: $3)
        }
    }

    private static func change(
        _ call: Call, _ act: String, done: Bilingual,
        _ body: @Sendable @escaping (inout Round, Actor, TerritoryMap, Day) throws -> Void
    ) async throws -> Reply {
        let visitor = try call.visitor()
        let round = try await call.portal.changeRound(try call.id("round"), act, by: visitor) { round, map, today in
            try body(&round, visitor.actor, map, today)
        }
        return .go(.administeredRound(round.id), Notice(.done, call.language(done)))
    }
}
