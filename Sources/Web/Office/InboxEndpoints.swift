import Actions
import Criteria
import Pages
import Registry

extension Site {
    static func roundPage(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let (view, progress) = try await call.portal.progress(of: call.id("round"), for: visitor)
        return .page(
            RoundPage(
                call.visit(), RoundFacts(view), progress: progress, kindNames: call.kindNames,
                mayReview: !visitor.actor.roles.isDisjoint(with: reviewers),
                mayCompose: view.round.isOpen && visitor.actor.holds(.intakeOfficer, for: view.round.territory)))
    }

    static func inboxPage(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let state = call.query["trang-thai"] ?? ""
        let states: Set<Dossier.State>? =
            switch state {
            case "tat-ca": Set(Dossier.State.allCases).subtracting([.draft])
            default: Dossier.State(rawValue: state).map { $0 == .draft ? [] : [$0] }
            }
        let filter = InboxPage.Filter(
            round: call.query["dot"] ?? "", state: state, kind: call.query["loai"] ?? "", text: call.query["tim"] ?? "")
        let inbox = try await call.portal.inbox(
            InboxQuery(
                round: call.query["dot"].map { ID($0) }, states: states, kind: call.query["loai"], text: filter.text),
            for: visitor)
        let names = call.kindNames
        return .page(
            InboxPage(
                call.visit(), filter, rounds: inbox.rounds.map { RoundFacts($0) },
                kinds: inbox.kinds.map { ($0, names[$0] ?? Bilingual(vi: $0, en: $0)) },
                lines: inbox.lines.map { line in
                    InboxPage.Line(
                        dossier: line.dossier, round: RoundFacts(line.round), unitName: line.unitName,
                        kindName: names[line.kind] ?? Bilingual(vi: line.kind, en: line.kind), state: line.state,
                        filedOn: line.filedOn, risk: line.risk)
                }, page: call.query["trang"].flatMap { Int($0) } ?? 1))
    }
}
