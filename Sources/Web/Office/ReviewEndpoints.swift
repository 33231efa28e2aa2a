import Actions
import Criteria
import Pages
import Registry

extension Site {
    static func reviewPage(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let (view, round) = try await call.filed(visitor)
        return review(call, visitor, view, round)
    }

    static func sendBack(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let (view, round) = try await call.filed(visitor)
        let words = call.lines("gop-y")
        var comments: [String: String] = [:]
        for item in view.set.answerable {
            let comment = call.lines("gop-y-\(item)")
            if !comment.isEmpty { comments[item] = comment }
        }
        do {
            try await call.portal.sendBack(
                view.dossier.id, words: words, comments: comments, basedOn: call.version, by: visitor)
        } catch {
            // What was typed is shown again, on the dossier as it is now.
            guard let notice = Notice(of: error, in: call.language) else { throw error }
            let (now, _) = try await call.filed(visitor)
            return review(call, visitor, now, round, notice, words: words, comments: comments)
        }
        return .go(
            .review(view.dossier.id),
            Notice(
                .done, call.language("Đã trả lại hồ sơ cho đơn vị", "The dossier went back to its unit"),
                remedy: call.language("Đơn vị sửa theo góp ý rồi nộp lại", "The unit mends it and files it again")))
    }

    static func accept(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let (view, round) = try await call.filed(visitor)
        do {
            try await call.portal.accept(view.dossier.id, basedOn: call.version, by: visitor)
        } catch {
            guard let notice = Notice(of: error, in: call.language) else { throw error }
            let (now, _) = try await call.filed(visitor)
            return review(call, visitor, now, round, notice)
        }
        return .go(
            .review(view.dossier.id),
            Notice(.done, call.language("Đã tiếp nhận, hồ sơ ở Hội đồng", "Accepted; the council has it now")))
    }

    private static func review(
        _ call: Call, _ visitor: Visitor, _ view: DossierView, _ round: RoundView, _ notice: Notice? = nil,
        words: String = "", comments: [String: String] = [:]
    ) -> Reply {
        let risk = DossierRisk(
            of: view.dossier, in: view.round, set: view.set, kind: view.kind, verdict: view.verdict)
        return .page(
            ReviewPage(
                call.visit(notice), DossierFacts(view), round: RoundFacts(round), risk: risk,
                verbs: view.dossier.verbs(for: visitor.actor, in: view.round), words: words, comments: comments),
            status: notice == nil ? 200 : 422)
    }
}

extension Notice {
    /// What a form is shown again for; `nil` for an error that another page speaks of: somebody else's work, something
    /// broken.
    init?(of error: any Error, in language: Language) {
        if let refusal = error as? Refusal, refusal.reason != .notYours {
            self.init(refusal, in: language)
        } else if let trouble = Trouble(error), trouble.isConflict {
            self.init(.trouble, language(trouble.message), remedy: language(trouble.remedy))
        } else {
            return nil
        }
    }
}
