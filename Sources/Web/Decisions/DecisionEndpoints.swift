import Actions
import Criteria
import Pages
import Registry

extension Site {
    static let decisions: [Endpoint] = [
        .get("/dot/{round}/trinh", .roles([.intakeOfficer]), proposalPage),
        .post("/dot/{round}/trinh", .roles([.intakeOfficer]), propose),
        .post("/ho-so/{dossier}/rut-trinh", .roles([.intakeOfficer]), withdrawProposal),
        .get("/ho-so/{dossier}/khong-cong-nhan", .roles([.intakeOfficer, .decider]), decliningPage),
        .post("/ho-so/{dossier}/khong-cong-nhan", .roles([.intakeOfficer, .decider]), decline),
        .get("/ho-so/{dossier}/dinh-chinh", .roles([.decider]), correctionPage),
        .post("/ho-so/{dossier}/dinh-chinh", .roles([.decider]), correct),
        .get("/quyet-dinh", .roles(Role.deciding), decisionsPage),
        .get("/quyet-dinh/{decision}", .roles(Role.deciding), decisionPage),
        .post("/quyet-dinh/{decision}/ban-hanh", .roles([.decider]), issue),
        .post("/quyet-dinh/{decision}/cong-bo", .roles([.decider]), publish),
        .get("/quyet-dinh/{decision}/ban-goc", .roles(Role.deciding), original),
        .get("/quyet-dinh/{decision}/ban-goc.json", .roles(Role.deciding), originalContent),
        .get("/cong-nhan", .roles(Role.deciding), recognitionsPage),
    ]

    private static func decisionsPage(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let lines = try await call.portal.decisions(for: visitor)
        let work = try await call.portal.decisionWork(for: visitor)
        return .page(
            DecisionsPage(
                call.visit(),
                lines: lines.map {
                    DecisionsPage.Line($0.decision, year: $0.round.year, territory: $0.territory)
                },
                rounds: work.filter { $0.appraised > 0 }.map { work in
                    (
                        work.round.id,
                        call.language(
                            "\(work.territory), năm \(work.round.year): \(work.appraised) hồ sơ đã thẩm định",
                            "\(work.territory), \(work.round.year): \(work.appraised) appraised dossiers")
                    )
                }))
    }

    private static func decisionPage(_ call: Call) async throws -> Reply {
        try await DecisionReply(call).page()
    }

    private static func issue(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let id: ID<Decision> = try call.id("decision")
        var fields = IssueFields(call.form)
        fields.findTroubles()
        guard fields.troubles.isEmpty, let date = Day(fields.date) else {
            return try await DecisionReply(call, fields: fields).page()
        }
        do {
            let decision = try await call.portal.issue(
                id, number: fields.number, symbol: fields.symbol, date: date,
                signer: Decision.Signer(name: fields.signer, position: fields.position, capacity: fields.capacity),
                basedOn: call.form["ban"].flatMap { Int($0) } ?? 0, by: visitor,
                print: { FrozenDecisionPage($0).html.document })
            return .go(
                .decision(id),
                Notice(
                    .done,
                    call.language(
                        "Đã ban hành quyết định \(decision.issue?.code ?? ""), nội dung đã niêm phong",
                        "Decision \(decision.issue?.code ?? "") is issued and its content frozen"),
                    remedy: call.language("Công bố để mọi người xem được", "Publish it for everybody to see")))
        } catch let refusal as Refusal where refusal.reason == .invalid || refusal.reason == .incomplete {
            return try await DecisionReply(call, fields: fields, notice: Notice(refusal, in: call.language)).page()
        }
    }

    private static func publish(_ call: Call) async throws -> Reply {
        let id: ID<Decision> = try call.id("decision")
        try await call.portal.publish(id, by: try call.visitor())
        return .go(
            .decision(id),
            Notice(.done, call.language("Đã công bố quyết định", "The decision is published")))
    }

    private static func original(_ call: Call) async throws -> Reply {
        .sheet(try await call.portal.original(of: try call.id("decision"), for: try call.visitor()).page)
    }

    private static func originalContent(_ call: Call) async throws -> Reply {
        let original = try await call.portal.original(of: try call.id("decision"), for: try call.visitor())
        return .file(original.content, name: "\(original.name).json", type: MediaType.json)
    }
}
