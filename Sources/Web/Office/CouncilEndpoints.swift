import Actions
import Criteria
import Pages
import Registry

extension Site {
    static func councilPage(_ call: Call) async throws -> Reply {
        let view = try await council(call)
        return council(call, view, view.round.round.council ?? Council(seats: []))
    }

    static func composeCouncil(_ call: Call) async throws -> Reply {
        let view = try await council(call)
        let seats = view.candidates.compactMap { user -> Council.Seat? in
            guard let position = call.form["vi-tri-\(user.id)"].flatMap({ Council.Position(rawValue: $0) }) else {
                return nil
            }
            let unit = call.form["don-vi-\(user.id)"]
            return Council.Seat(
                user: user.id, name: user.name, position: position, represents: call.form["dai-dien-\(user.id)"] ?? "",
                unit: unit.flatMap { unit in view.units.first { $0.id.text == unit }?.id })
        }
        let typed = Council(seats: seats.sorted(by: comesFirst), foundedBy: call.form["quyet-dinh"] ?? "")
        let faults: [Refusal.Detail]
        do {
            faults = try await call.portal.compose(
                typed, of: view.round.round.id, basedOn: call.version ?? 0, by: call.visitor())
        } catch {
            guard let notice = Notice(of: error, in: call.language) else { throw error }
            return council(call, try await council(call), typed, notice)
        }
        guard faults.isEmpty else {
            return .go(
                .council(view.round.round.id),
                Notice(
                    .warning,
                    call.language(
                        "Đã lưu nháp, Hội đồng chưa đúng thành phần", "Kept as a draft; not yet as the law says"),
                    remedy: call.language("Bổ sung theo danh sách dưới đây", "See to the list below")))
        }
        return .go(
            .round(view.round.round.id),
            Notice(.done, call.language("Đã lưu Hội đồng, đúng thành phần", "The council is kept, as the law says")))
    }

    /// The council of a round in a territory whose office it is: others have no business here.
    private static func council(_ call: Call) async throws -> CouncilView {
        let visitor = try call.visitor()
        let view = try await call.portal.council(of: call.id("round"), for: visitor)
        guard visitor.actor.holds(.intakeOfficer, for: view.round.round.territory) else { throw Missing() }
        return view
    }

    private static func council(
        _ call: Call, _ view: CouncilView, _ council: Council, _ notice: Notice? = nil
    ) -> Reply {
        let territory = view.round.round.territory
        let members = view.candidates.map { user in
            let roles = user.actor(on: call.portal.now.day).grants.filter {
                $0.place == .territory(territory) && Role.council.contains($0.role)
            }
            return CouncilPage.Member(
                user: user.id, name: user.name, title: user.title, roles: roles.map(\.role.name.asSentence))
        }
        return .page(
            CouncilPage(
                call.visit(notice), RoundFacts(view.round), members: members,
                units: view.units.map { ($0.id.text, $0.name) }, council: council),
            status: notice == nil ? 200 : 422)
    }

    /// As papers list them: chair, secretary, commissioners.
    private static func comesFirst(_ a: Council.Seat, _ b: Council.Seat) -> Bool {
        func place(_ seat: Council.Seat) -> Int { Council.Position.allCases.firstIndex(of: seat.position) ?? 0 }
        return place(a) < place(b)
    }
}
