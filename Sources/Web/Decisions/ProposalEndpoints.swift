import Actions
import Criteria
import Pages
import Registry

extension Site {
    static func proposalPage(_ call: Call) async throws -> Reply {
        let view = try await call.portal.proposal(of: try call.id("round"), for: try call.visitor())
        return .page(
            ProposalPage(
                call.visit(), round: view.round, territory: view.territory,
                lists: ProposalPage.Lists(
                    appraised: view.appraised.map { DossierRow($0) }, proposed: view.proposed.map { DossierRow($0) },
                    declined: view.declined.map { DossierRow($0) }), draft: view.draft))
    }

    static func propose(_ call: Call) async throws -> Reply {
        let round: ID<Round> = try call.id("round")
        let chosen = call.form.all("ho-so").map { ID<Dossier>($0) }
        do {
            try await call.portal.propose(chosen, in: round, by: try call.visitor())
        } catch let refusal as Refusal where refusal.reason == .incomplete {
            return .go(.proposal(round), Notice(refusal, in: call.language))
        }
        return .go(
            .proposal(round),
            Notice(
                .done,
                call.language(
                    "Đã đưa \(chosen.count) hồ sơ vào dự thảo quyết định",
                    "\(chosen.count) dossiers are on the draft decision"),
                remedy: call.language(
                    "Báo người có thẩm quyền mở dự thảo để ban hành", "Tell the one who decides to open the draft")))
    }

    static func withdrawProposal(_ call: Call) async throws -> Reply {
        let view = try await call.portal.withdrawProposal(try call.id("dossier"), by: try call.visitor())
        return .go(
            .proposal(view.round.id),
            Notice(
                .done,
                call.language("Đã rút \(view.unitName) khỏi dự thảo", "\(view.unitName) is off the draft")))
    }

    // MARK: Steps that ask for words

    static func decliningPage(_ call: Call) async throws -> Reply {
        try await words(.decline, call, verb: .decline)
    }

    static func decline(_ call: Call) async throws -> Reply {
        do {
            let view = try await call.portal.decline(
                try call.id("dossier"), words: call.form["ly-do"] ?? "", by: try call.visitor())
            return .go(
                back(from: view, call),
                Notice(
                    .done,
                    call.language(
                        "Đã trả lời không công nhận: \(view.unitName). Đơn vị đọc được lý do ở hồ sơ của mình",
                        "\(view.unitName) is declined. The unit reads the reasons in its dossier")))
        } catch let refusal as Refusal where refusal.reason == .incomplete {
            return try await words(.decline, call, verb: .decline, refusal)
        }
    }

    static func correctionPage(_ call: Call) async throws -> Reply {
        try await words(.correct, call, verb: .correct)
    }

    static func correct(_ call: Call) async throws -> Reply {
        do {
            let view = try await call.portal.correct(
                try call.id("dossier"), words: call.form["ly-do"] ?? "", by: try call.visitor())
            return .go(
                .decisions,
                Notice(
                    .done,
                    call.language(
                        "Đã đính chính: \(view.unitName). Hồ sơ trở lại Hội đồng",
                        "\(view.unitName) is corrected; the dossier is with the council again")))
        } catch let refusal as Refusal where refusal.reason == .incomplete {
            return try await words(.correct, call, verb: .correct, refusal)
        }
    }

    /// The form; whoever may not take the step now does not get it.
    private static func words(
        _ step: WordsPage.Step, _ call: Call, verb: Dossier.Verb, _ refusal: Refusal? = nil
    ) async throws -> Reply {
        let visitor = try call.visitor()
        let view = try await call.portal.dossier(try call.id("dossier"), for: visitor)
        guard view.dossier.verbs(for: visitor.actor, in: view.round).contains(verb) else { throw Missing() }
        return .page(
            WordsPage(
                call.visit(refusal.map { Notice($0, in: call.language) }), step, dossier: view.dossier.id,
                unit: view.unitName, result: view.dossier.outcome, words: call.form["ly-do"] ?? "",
                back: back(from: view, call)), status: refusal == nil ? 200 : 422)
    }

    private static func back(from view: DossierView, _ call: Call) -> Route {
        let isOfficer = call.person?.actor.holds(.intakeOfficer, for: view.round.territory) ?? false
        return isOfficer ? .proposal(view.round.id) : view.dossier.decision.map { .decision($0) } ?? .decisions
    }
}
